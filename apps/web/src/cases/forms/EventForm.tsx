import type { CaseView, TimelineEventView } from '@loive/contracts';
import { CASE_EVENT_TYPES, fieldsOf, type CaseEventType, type Fields } from '@loive/domain';
import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Fragment, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readCase } from '../../api/calls.js';
import { sessionQuery } from '../../api/queries.js';
import { ProblemNote } from '../../shared/ProblemNote.js';
import { useCodeWords } from '../../shared/words.js';
import { controlFor } from './event-controls.js';
import { EventField } from './EventField.js';
import css from './EventForm.module.css';
import { bodyOf, faultsOf, isAsked, needed, type Fault, type Typed, type TypedTime } from './event-form.js';
import { factsOf } from '../record/facts.js';
import { useLabelWords } from './field-props.js';
import { ClockNote } from '../duties/ClockNote.js';
import { ClosedAnswers } from './ClosedAnswers.js';
import { Conflict, FaultList, focusField } from './FormProblem.js';
import { Proposal } from './Proposal.js';
import { proposedFor } from './proposed.js';
import { RefusalEffect } from './RefusalEffect.js';
import { SecondPerson } from './SecondPerson.js';
import type { Recording } from '../record/recording.js';
import { TimeField } from './TimeField.js';
import { useSending } from './use-sending.js';
import { WithdrawEffect } from './WithdrawEffect.js';

interface EventFormProps {
  recording: Recording;
  view: CaseView;
  events: readonly TimelineEventView[];
  onRefresh: () => void;
  onSaved: (view: CaseView) => void;
  onClose: () => void;
}

const NONE: Fields = {};
const knownFields = (type: string): Fields =>
  (CASE_EVENT_TYPES as readonly string[]).includes(type) ? fieldsOf(type as CaseEventType) : NONE;

// The number of the criminal case is asked for of everybody but an adult who refused: nothing is to lead back to them.
function fieldsAsked(type: string, view: CaseView): Fields {
  const { number, ...others } = knownFields(type);
  if (type !== 'linkProceedings' || number === undefined) return knownFields(type);
  return factsOf(view).choice === 'no' && !view.child ? others : { ...knownFields(type), number: { ...number, required: true } };
}

/** The form of any event, drawn from the fields that the domain names for it. */
export function EventForm({ recording, view, events, onRefresh, onSaved, onClose }: EventFormProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const labelOf = useLabelWords();
  const session = useQuery(sessionQuery).data;
  const { type } = recording;
  const fields = fieldsAsked(type, view);
  const step = view.nextSteps.find((candidate) => candidate.type === type);
  const variants = step?.variants;
  const duty = view.duties.find(({ id }) => id === recording.preset?.['dutyId']);
  const [typed, setTyped] = useState<Typed>(() => ({
    ...(type === 'proposeIdentification' && session ? { authority: session.agency.id } : {}),
    ...(type === 'informRights' ? { language: factsOf(view).language } : {}),
    ...proposedFor(type, view)?.preset,
    ...recording.preset,
  }));
  const [time, setTime] = useState<TypedTime | null>(null);
  const [note, setNote] = useState('');
  const [noteOpen, setNoteOpen] = useState(false);
  const [faults, setFaults] = useState<Fault[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const isProposer = type === 'decideIdentification' && factsOf(view).proposal?.by === session?.user.id;

  const set = (name: string, value: Typed[string]): void => {
    setTyped((before) => ({ ...before, [name]: value, ...(name === 'field' ? { value: undefined } : {}), ...(name === 'compartment' ? { fields: undefined } : {}) }));
    setFaults((before) => before.filter(({ path }) => path !== name && !path.startsWith(`${name}.`)));
  };
  const show = (found: Fault[]): void => {
    setFaults(found);
    if (found.length > 0) requestAnimationFrame(() => focusField(form.current, found[0]!.path));
  };

  const sending = useSending(view, (problem) => {
    if (problem.status === 422) show(problem.fields ?? []);
    else onRefresh();
  });

  // What the server said stands at the top; the button that was pressed may be far below.
  const bringAnswerIntoView = (): void => {
    const atFault = form.current?.querySelector('[data-field] :focus') ?? null;
    if (atFault === null) form.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.busy) return;
    const found = faultsOf(type, fields, typed, time);
    show(found);
    if (found.length > 0) return;
    const body = bodyOf(type, fields, typed, time, note);
    if (typeof body['intoCaseId'] === 'string') {
      try {
        body['intoCaseId'] = (await readCase(body['intoCaseId'].toUpperCase())).id;
      } catch {
        show([{ path: 'intoCaseId', code: 'unknownCase' }]);
        return;
      }
    }
    const next = await sending.send(body);
    if (next !== null) onSaved(next);
    else requestAnimationFrame(bringAnswerIntoView);
  };

  const hint = word('cases.event.hint', type);
  const label = (name: string): string => labelOf(type, name);
  return (
    <form ref={form} className={css['form']} tabIndex={-1} data-autofocus noValidate onSubmit={(event) => void submit(event)}>
      {hint !== type && <p className={css['hint']}>{hint}</p>}
      {recording.preset?.['step'] !== undefined && <p className={css['about']}>{word('step', recording.preset['step'])}</p>}
      {duty !== undefined && <ClockNote duty={duty} />}
      {type === 'decideIdentification' && <Proposal view={view} events={events} yours={isProposer} />}
      <SecondPerson type={type} view={view} events={events} />
      <Conflict problem={sending.problem} view={view} />
      {sending.failure !== null && <ProblemNote error={sending.failure} />}
      <FaultList faults={faults} label={label} form={form} />
      {Object.entries(fields).map(([name, field]) => {
        const control = controlFor(type, name, field.shape);
        if (control.kind === 'hidden' || !isAsked(type, name, typed)) return null;
        return (
          <Fragment key={name}>
            <EventField
              type={type}
              name={name}
              label={label(name)}
              control={control}
              optional={!field.required && !needed(type, typed).includes(name)}
              masked={field.compartment !== null}
              value={typed[name]}
              typed={typed}
              faults={faults}
              variants={variants}
              view={view}
              events={events}
              onChange={(value) => set(name, value)}
              onField={set}
            />
            {control.kind === 'one' && <ClosedAnswers type={type} name={name} codes={control.codes} step={step} />}
          </Fragment>
        );
      })}
      {type === 'withdrawConsent' && <WithdrawEffect view={view} consentId={typed['consentId']} />}
      {type === 'recordChoice' && typed['participates'] === 'no' && <RefusalEffect view={view} />}
      <TimeField time={time} onChange={setTime} fault={faults.find(({ path }) => path === 'at') ?? null} />
      {noteOpen ? (
        <Textarea
          label={word('cases.field.label', 'note')}
          description={t('cases.form.noteHint')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={4000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          autoFocus
        />
      ) : (
        <button type="button" className={css['link']} onClick={() => setNoteOpen(true)}>
          {t('cases.form.noteOpen')}
        </button>
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" disabled={isProposer} aria-disabled={sending.busy} className={css['save']}>
          {sending.busy ? t('app.saving') : sending.problem?.status === 412 ? t('cases.form.saveAgain') : t('cases.form.save')}
        </Button>
      </div>
    </form>
  );
}
