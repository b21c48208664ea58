import { SUCCESSION_CHOICES, type SuccessionBody, type SuccessionEventType, type SuccessionOfView, type SuccessionsView } from '@loive/contracts';
import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { recordSuccession } from '../api/people-calls.js';
import { Pick } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { Note } from '../shared/Note.js';
import { useLanguage } from '../shared/words.js';
import css from './People.module.css';
import { successionsQuery } from './queries.js';
import { Refusal } from './Refusal.js';
import { useAct } from './use-act.js';

/** What a head is asked before an ended agency's open work moves. */
export function SuccessionDialog({ asked, onClose }: { asked: { of: SuccessionOfView; type: SuccessionEventType } | null; onClose: () => void }) {
  const { t } = useTranslation();
  const mine = asked?.type === 'refuse' && asked.of.step?.mine === true;
  return (
    <Modal opened={asked !== null} onClose={onClose} size={520} closeOnClickOutside={false} title={asked === null ? '' : t(`succession.step.${mine ? 'takeBack' : asked.type}`)} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {asked !== null && <Deciding key={asked.of.agency.id} {...asked} mine={mine} onClose={onClose} />}
    </Modal>
  );
}

function Deciding({ of, type, mine, onClose }: { of: SuccessionOfView; type: SuccessionEventType; mine: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const english = useLanguage() === 'en';
  const client = useQueryClient();
  const act = useAct();
  const words = useFaultWords();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const answers = of.became.map(({ agency }) => ({ code: agency.id, label: english && agency.nameEn !== '' ? agency.nameEn : agency.nameVi, open: true }));
  const choices = Object.entries(chosen).flatMap(([caseId, toAgencyId]) => (toAgencyId === '' ? [] : [{ caseId, toAgencyId }]));
  const error = (id: string): string | undefined => {
    const at = choices.findIndex(({ caseId }) => caseId === id);
    const fault = act.faults.find(({ path }) => path.startsWith(`choices.${String(at)}.`));
    return fault && words(fault);
  };
  // More than one step takes are chosen for in steps that follow.
  const shown = of.toChoose.slice(0, SUCCESSION_CHOICES);
  const unshown = act.faults.filter(({ path }) => !/^choices\.\d+\./.test(path));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const body: SuccessionBody = { type, ...(type === 'ask' ? { choices } : { stepId: of.step?.id ?? '' }) };
    const view = await act.send(body, () => recordSuccession(of.agency.id, body));
    if (view === null) return;
    client.setQueryData<SuccessionsView>(successionsQuery.queryKey, (before) => before && { items: before.items.map((one) => (one.agency.id === view.agency.id ? view : one)) });
    onClose();
  };
  return (
    <form className={css['form']} tabIndex={-1} data-autofocus noValidate onSubmit={(event) => void submit(event)}>
      <Refusal failure={act.failure} words="succession.blocker" />
      {unshown.length > 0 && <Note tone="clay" role="alert" icon={<IconAlertTriangle aria-hidden />}>{words(unshown[0]!)}</Note>}
      {type !== 'refuse' && (
        <Note tone="indigo" icon={<IconInfoCircle aria-hidden />}>
          {type === 'ask' ? t('succession.body.ask') : t('succession.body.confirm', { count: of.counts.cases })}
        </Note>
      )}
      {type === 'ask' && of.toChoose.length > 0 && (
        <fieldset className={css['choices']}>
          <legend>{t('succession.chooseTitle', { count: of.toChoose.length })}</legend>
          <p>{t('succession.chooseBody')}</p>
          {shown.length < of.toChoose.length && <p>{t('succession.chooseFirst', { count: shown.length })}</p>}
          {shown.map(({ id, code, place }) => (
            <Pick
              key={id}
              label={`${code} · ${place ?? t('succession.noPlace')}`}
              answers={answers}
              value={chosen[id] ?? ''}
              error={error(id)}
              onChange={(to) => setChosen((before) => ({ ...before, [id]: to }))}
            />
          ))}
        </fieldset>
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t(`succession.step.${mine ? 'takeBack' : type}`)}
        </Button>
      </div>
    </form>
  );
}
