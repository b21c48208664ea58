import { BUDGET_REASONS, type BudgetReason, type ColleagueView } from '@loive/contracts';
import { Button, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { unlockBudget } from '../api/people-calls.js';
import { Choice } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { say } from '../shared/toasts.js';
import css from './People.module.css';
import { Refusal } from './Refusal.js';
import { useAct } from './use-act.js';

const MOST = 40;

/** Lets somebody open more cases today, with a reason. */
export function BudgetDialog({ person, onClose }: { person: ColleagueView | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={person !== null} onClose={onClose} size={420} closeOnClickOutside={false} title={person === null ? '' : `${t('people.budget')}: ${person.name}`} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {person !== null && <Budget key={person.id} person={person} onClose={onClose} />}
    </Modal>
  );
}

function Budget({ person, onClose }: { person: ColleagueView; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const act = useAct();
  const [extra, setExtra] = useState('10');
  const [reason, setReason] = useState('');
  const error = (path: string): string | undefined => {
    const fault = act.faults.find((one) => one.path === path);
    return fault === undefined ? undefined : path === 'extra' ? t('people.extraRange', { most: MOST }) : words(fault);
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const count = Number(extra);
    const why = BUDGET_REASONS.find((one): one is BudgetReason => one === reason);
    const faults = [
      ...(Number.isInteger(count) && count >= 1 && count <= MOST ? [] : [{ path: 'extra', code: 'range' }]),
      ...(why === undefined ? [{ path: 'reason', code: 'required' }] : []),
    ];
    act.show(faults);
    if (why === undefined || faults.length > 0) return;
    const body = { extra: count, reason: why };
    const done = await act.send({ id: person.id, ...body }, (key) => unlockBudget(person.id, body, key));
    if (done === null) return;
    say(t('people.budgetDone', { count: done.extra, name: person.name }));
    onClose();
  };
  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <Refusal failure={act.failure} />
      <p>{t('people.budgetBody')}</p>
      <TextInput data-autofocus label={t('people.extra')} inputMode="numeric" autoComplete="off" maw={160} value={extra} error={error('extra')} onChange={(event) => setExtra(event.currentTarget.value)} />
      <Choice label={t('people.budgetReason')} answers={BUDGET_REASONS.map((code) => ({ code, label: t(`people.reason.${code}`), open: true }))} value={reason} error={error('reason')} onChange={setReason} />
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t('people.budget')}
        </Button>
      </div>
    </form>
  );
}
