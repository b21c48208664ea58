import type { Problem, ReferralView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { recordReferralEvent } from '../api/referral-calls.js';
import { sessionQuery } from '../api/queries.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import css from '../cases/forms/EventForm.module.css';
import { bodyOf, faultsOf, type Fault, type Typed } from '../cases/forms/event-form.js';
import { FaultList, focusField } from '../cases/forms/FormProblem.js';
import { AgencyName } from '../shared/AgencyName.js';
import { formatDateTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useDeed } from '../shared/use-deed.js';
import { useCodeWords } from '../shared/words.js';
import referralCss from './Referral.module.css';
import { StepEffect } from './StepEffect.js';
import { StepField, useStepLabel } from './StepField.js';
import { stepFields, stepName } from './steps.js';

interface StepFormProps {
  view: ReferralView;
  type: string;
  onRefresh: () => void;
  onSaved: (view: ReferralView) => void;
  onClose: () => void;
}

/** The form of a step, from the fields that the domain names for it. No reason is chosen beforehand. */
export function StepForm({ view, type, onRefresh, onSaved, onClose }: StepFormProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const label = useStepLabel(type);
  const online = useOnline();
  const session = useQuery(sessionQuery).data;
  const fields = stepFields(type);
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Typed>(() => (type === 'claim' && session && session.role !== 'supervisor' ? { personId: session.user.id } : {}));
  const [faults, setFaults] = useState<Fault[]>([]);

  const show = (found: Fault[]): void => {
    setFaults(found);
    if (found.length > 0) requestAnimationFrame(() => focusField(form.current, found[0]!.path));
  };
  const sending = useDeed(
    view.version,
    (version, body, key) => recordReferralEvent(view.id, version, body, key),
    (problem) => {
      if (problem.status === 422) show((problem.fields ?? []).map(({ path, code }) => ({ path, code })));
      else onRefresh();
    },
  );
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.busy || !online) return;
    const found = faultsOf(type, fields, typed, null);
    show(found);
    if (found.length > 0) return;
    const next = await sending.send(bodyOf(type, fields, typed, null, ''));
    if (next !== null) onSaved(next);
    else requestAnimationFrame(() => form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' }));
  };
  const hint = word('referralSteps.hint', type);

  return (
    <form ref={form} className={css['form']} tabIndex={-1} data-autofocus noValidate onSubmit={(event) => void submit(event)}>
      {hint !== type && <p className={css['hint']}>{hint}</p>}
      <StepConflict problem={sending.problem} />
      {sending.failure !== null && <ProblemNote error={sending.failure} />}
      <FaultList faults={faults} label={label} form={form} />
      {Object.keys(fields).map((name) => (
        <div key={name} data-field={name} className={referralCss['field']}>
          <StepField
            type={type}
            name={name}
            view={view}
            required={fields[name]?.required === true}
            value={typed[name]}
            fault={faults.find(({ path }) => path === name) ?? null}
            onChange={(value) => {
              setTyped((before) => ({ ...before, [name]: value }));
              setFaults((before) => before.filter(({ path }) => path !== name));
            }}
          />
        </div>
      ))}
      <StepEffect view={view} type={type} />
      {!online && <Note tone="ochre" role="status">{t('app.offline')}</Note>}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" disabled={!online} aria-disabled={sending.busy} className={css['save']}>
          {sending.busy ? t('app.saving') : sending.problem?.status === 412 ? t('cases.form.saveAgain') : word('referralSteps.save', type)}
        </Button>
      </div>
    </form>
  );
}

/** 412: what happened since. 409: what is missing. What was typed stays in the form. */
export function StepConflict({ problem }: { problem: Problem | null }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const step = (type: string): string => (type.startsWith('referral.') || word('cases.event.done', type) === type ? word('referralSteps.done', stepName(type)) : word('cases.event.done', type));
  const blockerWords = (code: string): string => {
    const own = word('referralSteps.blocker', code);
    return own === code ? word('cases.blocker', code) : own;
  };
  if (problem?.status === 412) {
    return (
      <Note tone="ochre" role="alert" icon={<IconRefresh aria-hidden />} title={t('referralSteps.staleTitle')}>
        <ul className={css['news']}>
          {(problem.since ?? []).map(({ type, at, agency }, index) => (
            <li key={index}>
              {step(type)} · {formatDateTime(at)} · <AgencyName agency={agency} />
            </li>
          ))}
        </ul>
        <p>{t('cases.form.staleAgain')}</p>
      </Note>
    );
  }
  if (problem?.status !== 409) return null;
  return (
    <Note tone="ochre" role="alert" icon={<IconRefresh aria-hidden />} title={t(problem.code === 'keyInFlight' ? 'problem.keyInFlight' : 'problem.blocked')}>
      {(problem.blockers ?? []).length > 0 && <p>{t('cases.steps.need', { what: (problem.blockers ?? []).map(({ code }) => blockerWords(code)).join('; ') })}</p>}
      <p>{t('cases.form.keep')}</p>
    </Note>
  );
}
