import type { CaseView, RevealView } from '@loive/contracts';
import { REVEAL_CODES, type Compartment } from '@loive/domain';
import { Button, Textarea } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { revealCompartment } from '../../api/calls.js';
import { NoAnswer, problemOf } from '../../api/problem.js';
import { useOnline } from '../../app/shell/OfflineBar.js';
import { Note } from '../../shared/Note.js';
import { ProblemNote } from '../../shared/ProblemNote.js';
import { useCodeWords } from '../../shared/words.js';
import { BlockerWords } from '../lifecycle/BlockerWords.js';
import { Choice } from '../forms/choices.js';
import css from '../forms/EventForm.module.css';
import type { Fault } from '../forms/event-form.js';
import { FaultList, focusField, useFaultWords } from '../forms/FormProblem.js';
import { inReadingOrder, LOOK_TEXT_AT_MOST, lookBody, lookFaults, NO_REASON_YET } from './look.js';
import { useFieldWords } from './use-value-words.js';

interface RevealFormProps {
  view: CaseView;
  compartment: Compartment;
  onShown: (look: RevealView) => void;
  onClose: () => void;
}

/** What will be shown, that the look is recorded, and why it is needed. */
export function RevealForm({ view, compartment, onShown, onClose }: RevealFormProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const fieldWords = useFieldWords();
  const words = useFaultWords();
  const online = useOnline();
  const form = useRef<HTMLFormElement>(null);
  const left = useRef(new AbortController());
  const [typed, setTyped] = useState(NO_REASON_YET);
  const [faults, setFaults] = useState<Fault[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const held = view.compartments.find(({ name }) => name === compartment)?.fields ?? [];
  const error = (path: string): string | undefined => {
    const fault = faults.find((one) => one.path === path);
    return fault === undefined ? undefined : words(fault);
  };

  // Closed while the answer is on its way: what comes is not shown to an empty chair.
  useEffect(() => {
    left.current = new AbortController();
    return () => left.current.abort();
  }, []);

  const change = (next: Partial<typeof typed>): void => {
    setTyped({ ...typed, ...next });
    setFaults([]);
  };
  const show = (found: Fault[]): void => {
    setFaults(found);
    if (found.length > 0) requestAnimationFrame(() => focusField(form.current, found[0]!.path));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy || !online) return;
    const found = lookFaults(typed);
    show(found);
    setFailure(null);
    if (found.length > 0) return;
    setBusy(true);
    const { signal } = left.current;
    try {
      const look = await revealCompartment(view.id, lookBody(compartment, typed), signal);
      if (!signal.aborted) onShown(look);
    } catch (wrong) {
      if (signal.aborted) return;
      const problem = problemOf(wrong);
      if (problem?.status === 422 && problem.fields !== undefined) show(problem.fields);
      else setFailure(wrong);
      setBusy(false);
    }
  };

  return (
    <form ref={form} className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        {t('reveal.willShow')} <strong>{word('reveal.compartment', compartment)}</strong>:{' '}
        {inReadingOrder(compartment, held).map((field) => fieldWords(compartment, field)).join(', ')}.
      </p>
      <p>{t('reveal.recorded')}</p>
      <Refusal failure={failure} />
      <FaultList faults={faults} label={(path) => t(path === 'text' ? 'reveal.text' : 'reveal.reason')} form={form} />
      <div data-field="reason">
        <Choice
          label={t('reveal.reason')}
          answers={REVEAL_CODES.map((code) => ({ code, label: word('cases.field.codeIn.reveal', code), open: true }))}
          value={typed.reason}
          error={error('reason')}
          onChange={(reason) => change({ reason })}
        />
      </div>
      <div data-field="text">
        <Textarea
          label={typed.reason === 'other' ? t('reveal.text') : `${t('reveal.text')} (${t('part.optional')})`}
          description={t('reveal.textHint')}
          required={typed.reason === 'other'}
          withAsterisk={false}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={LOOK_TEXT_AT_MOST}
          value={typed.text}
          error={error('text')}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
      </div>
      {!online && <Note tone="ochre" role="status">{t('reveal.offline')}</Note>}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" disabled={!online} aria-disabled={busy} className={css['look']}>
          {t(busy ? 'reveal.busy' : 'reveal.submit')}
        </Button>
      </div>
    </form>
  );
}

/** Why nothing was shown, in words that help. */
function Refusal({ failure }: { failure: unknown }) {
  const { t } = useTranslation();
  if (failure === null) return null;
  const problem = problemOf(failure);
  const icon = <IconAlertCircle aria-hidden />;
  if (failure instanceof NoAnswer) return <Note tone="ochre" role="alert" icon={icon} title={t('reveal.lost')} />;
  if (problem?.status === 403 && problem.code === 'notYours') return <Note tone="clay" role="alert" icon={icon} title={t('reveal.notYours')} />;
  if (problem?.status === 404) return <Note tone="clay" role="alert" icon={icon} title={t('reveal.gone')} />;
  if (problem?.status === 409) {
    return (
      <Note tone="ochre" role="alert" icon={icon} title={t('reveal.blocked')}>
        <BlockerWords blockers={problem.blockers ?? []} />
      </Note>
    );
  }
  return <ProblemNote error={failure} />;
}
