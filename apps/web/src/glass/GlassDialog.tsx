import type { BreakGlassEvent, BreakGlassView } from '@loive/contracts';
import { GLASS_FINDINGS } from '@loive/domain';
import { Button, Modal, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readGlassText, recordGlass } from '../api/access-calls.js';
import { newKey } from '../api/calls.js';
import { problemOf } from '../api/problem.js';
import { Choice } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { say } from '../shared/toasts.js';
import { useCodeWords } from '../shared/words.js';
import css from './Glass.module.css';
import { lettersLeft } from './glass-form.js';
import type { GlassStep } from './GlassItem.js';

/** The second person's answer, or the reviewer's finding. */
export function GlassDialog({ asked, onClose }: { asked: { glass: BreakGlassView; step: GlassStep } | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={asked !== null} onClose={onClose} size={480} closeOnClickOutside={false} title={asked === null ? '' : t(`glass.stepTitle.${asked.step}`, { code: asked.glass.code })} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {asked !== null && <StepForm key={`${asked.glass.id} ${asked.step}`} {...asked} onClose={onClose} />}
    </Modal>
  );
}

function StepForm({ glass, step, onClose }: { glass: BreakGlassView; step: GlassStep; onClose: () => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const words = useFaultWords();
  const client = useQueryClient();
  const key = useRef(newKey());
  const [finding, setFinding] = useState('');
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly { path: string; code: string }[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const fault = (path: string): string | undefined => {
    const found = faults.find((one) => one.path === path);
    return found === undefined ? undefined : words(found);
  };
  // Undefined: on its way; null: it does not open.
  const [said, setSaid] = useState<string | null>();
  useEffect(() => {
    const leaving = new AbortController();
    readGlassText(glass.id, leaving.signal).then(setSaid, () => {
      if (!leaving.signal.aborted) setSaid(null);
    });
    return () => leaving.abort();
  }, [glass.id]);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const found = step !== 'review' ? [] : [...(finding === '' ? [{ path: 'finding', code: 'required' }] : []), ...(lettersLeft(text) > 0 ? [{ path: 'text', code: 'tooShort' }] : [])];
    setFaults(found);
    setFailure(null);
    if (found.length > 0) return;
    setBusy(true);
    try {
      await recordGlass(glass.id, bodyOf(step, finding, text), key.current);
      say(t(`glass.done.${step}`));
      onClose();
      void client.invalidateQueries({ queryKey: ['glass'] });
      void client.invalidateQueries({ queryKey: ['cases'] });
    } catch (wrong) {
      const problem = problemOf(wrong);
      if (problem?.status === 422 && problem.fields !== undefined) {
        setFaults(problem.fields);
        key.current = newKey();
      } else setFailure(wrong);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={css['form']} noValidate onSubmit={(event) => void submit(event)}>
      {failure !== null && <ProblemNote error={failure} />}
      <p>{t(`glass.stepBody.${step}`, { name: glass.person?.name ?? t('access.somebody') })}</p>
      <p className={css['said']}>
        {glass.compartments.map((name) => word('reveal.compartment', name)).join(', ')} · {word('cases.field.codeIn.breakGlass', glass.reason)}
      </p>
      {said !== undefined && (
        <div>
          <p>{t('glass.said')}</p>
          <p className={css['said']}>{said ?? t('glass.saidAway')}</p>
        </div>
      )}
      {step === 'review' && (
        <Choice label={t('glass.findingLabel')} answers={GLASS_FINDINGS.map((code) => ({ code, label: t(`glass.finding.${code}`), open: true }))} value={finding} error={fault('finding')} onChange={setFinding} />
      )}
      {step !== 'confirm' && (
        <Textarea
          label={step === 'review' ? t('glass.reviewText') : `${t('glass.refuseText')} (${t('part.optional')})`}
          autosize
          minRows={2}
          maxRows={6}
          maxLength={500}
          value={text}
          error={fault('text')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={busy}>
          {busy ? t('app.saving') : t(`glass.step.${step}`)}
        </Button>
      </div>
    </form>
  );
}

function bodyOf(step: GlassStep, finding: string, text: string): BreakGlassEvent {
  const said = text.trim();
  if (step === 'confirm') return { type: 'confirm' };
  if (step === 'refuse') return { type: 'refuse', ...(said === '' ? {} : { text: said }) };
  return { type: 'review', finding: finding === 'justified' ? 'justified' : 'unjustified', text: said };
}
