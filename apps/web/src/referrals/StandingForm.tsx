import type { ProviderView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey } from '../api/calls.js';
import { sayOwnStanding } from '../api/referral-calls.js';
import { ownStandingQuery } from '../api/referral-queries.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import { Choice } from '../cases/forms/choices.js';
import css from '../cases/forms/EventForm.module.css';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { STANDINGS, isSendable, saidFor, standingOf, type Standing } from './standing.js';

/** Four standings to choose from; what the chosen one does is said before it is saved. */
export function StandingForm({ own, onClose }: { own: ProviderView; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const online = useOnline();
  const now = standingOf(own);
  const [chosen, setChosen] = useState<Standing>(now);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  // The same choice keeps its key: an answer that was lost is asked for again, not said twice.
  const deed = useRef({ standing: now, key: newKey() });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !online) return;
    if (chosen === now) return onClose();
    if (deed.current.standing !== chosen) deed.current = { standing: chosen, key: newKey() };
    setBusy(true);
    setFailure(null);
    try {
      client.setQueryData(ownStandingQuery.queryKey, await sayOwnStanding(saidFor(chosen, own), deed.current.key));
      say(t('referrals.standing.saved', { standing: t(`referrals.standing.is.${chosen}`) }));
      onClose();
    } catch (wrong) {
      setFailure(wrong);
      setBusy(false);
    }
  };

  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Choice
        label={t('referrals.standing.choose')}
        answers={STANDINGS.map((code) => ({ code, label: t(`referrals.standing.is.${code}`), open: true }))}
        value={chosen}
        error={undefined}
        onChange={(code) => setChosen(code as Standing)}
      />
      <Note tone={isSendable(chosen) ? 'plain' : 'ochre'} role="status" icon={<IconInfoCircle aria-hidden />}>
        {t(`referrals.standing.effect.${chosen}`)}
      </Note>
      {failure !== null && <ProblemNote error={failure} />}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" disabled={!online} aria-disabled={busy} className={css['save'] ?? ''}>
          {t(busy ? 'app.saving' : 'referrals.standing.save')}
        </Button>
      </div>
    </form>
  );
}
