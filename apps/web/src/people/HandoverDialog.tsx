import type { ColleagueView, HandoverView } from '@loive/contracts';
import { Button, Modal } from '@mantine/core';
import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { handOver } from '../api/people-calls.js';
import { Pick } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { Note } from '../shared/Note.js';
import { useCodeWords } from '../shared/words.js';
import css from './People.module.css';
import { handoverQuery } from './queries.js';
import { Refusal } from './Refusal.js';
import { useAct } from './use-act.js';

/** Hands every case of one colleague to another: what will happen, then what did. */
export function HandoverDialog({ from, people, onClose }: { from: ColleagueView | null; people: readonly ColleagueView[]; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={from !== null} onClose={onClose} size={480} closeOnClickOutside={false} title={from === null ? '' : t('people.handOverTitle', { name: from.name })} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {from !== null && <Handover key={from.id} from={from} people={people} onClose={onClose} />}
    </Modal>
  );
}

function Handover({ from, people, onClose }: { from: ColleagueView; people: readonly ColleagueView[]; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useFaultWords();
  const client = useQueryClient();
  const act = useAct();
  const cases = useQuery(handoverQuery(from.id)).data?.cases;
  const [to, setTo] = useState('');
  const [result, setResult] = useState<HandoverView | null>(null);
  const taker = people.find(({ id }) => id === to);
  const fault = act.faults.find(({ path }) => path === 'to');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (to === '') {
      act.show([{ path: 'to', code: 'required' }]);
      return;
    }
    const done = await act.send({ from: from.id, to }, (key) => handOver(from.id, to, key));
    if (done === null) return;
    setResult(done);
    void client.invalidateQueries({ queryKey: ['cases'] });
  };
  if (result !== null) return <Result result={result} from={from} to={taker} onClose={onClose} />;
  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Refusal failure={act.failure} />
      <Pick
        label={t('people.taker')}
        answers={people.filter(({ id }) => id !== from.id).map(({ id, name, role }) => ({ code: id, label: `${name} · ${word('role', role)}`, open: true }))}
        value={to}
        error={fault === undefined ? undefined : words(fault)}
        onChange={setTo}
      />
      <Note tone="indigo" icon={<IconInfoCircle aria-hidden />} role="status">
        {cases !== undefined && <strong>{t(cases === 0 ? 'people.handOverNone' : 'people.handOverCount', { count: cases, from: from.name })} </strong>}
        {taker === undefined ? t('people.handOverBody', { from: from.name }) : t('people.handOverPreview', { from: from.name, to: taker.name })}
      </Note>
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t('people.handOver')}
        </Button>
      </div>
    </form>
  );
}

function Result({ result: { moved, skipped }, from, to, onClose }: { result: HandoverView; from: ColleagueView; to: ColleagueView | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const why = (code: string): string => {
    for (const group of ['cases.blocker', 'cases.form.error', 'problem']) {
      const found = word(group, code);
      if (found !== code) return found;
    }
    return t('people.skippedOther');
  };
  return (
    <div className={css['form']} role="status">
      <Note tone="sage" icon={<IconCircleCheck aria-hidden />}>
        {t('people.moved', { count: moved, from: from.name, to: to?.name ?? '' })}
      </Note>
      {skipped.length > 0 && (
        <>
          <p>{t('people.skipped', { count: skipped.length })}</p>
          <ul className={css['skipped']}>
            {skipped.map(({ code, why: reason }) => (
              <li key={code}>
                <Link to="/ho-so/$ma" params={{ ma: code }}>
                  {code}
                </Link>
                : {why(reason)}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={css['actions']}>
        <Button data-autofocus onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  );
}
