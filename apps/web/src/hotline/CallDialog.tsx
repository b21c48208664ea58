import type { CallView } from '@loive/contracts';
import { CALL_KINDS, HAND_ON_MEANS, NUMBER_REASONS, receiverTypesFor, type CallEvent, type CallKind, type HandOnMeans, type NumberReason } from '@loive/domain';
import { Button, Modal, TextInput, Textarea } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listAgencies, readCase } from '../api/calls.js';
import { recordCall } from '../api/hotline-calls.js';
import { problemOf } from '../api/problem.js';
import { Choice, Pick } from '../cases/forms/choices.js';
import { useFaultWords } from '../cases/forms/FormProblem.js';
import { Refusal } from '../people/Refusal.js';
import { useAct } from '../people/use-act.js';
import { Note } from '../shared/Note.js';
import { useLanguage } from '../shared/words.js';
import css from './Hotline.module.css';
import { callQuery } from './queries.js';

/** What can be done with a call in a dialog; `tie` names a case that is open already. */
export type CallStep = 'handOn' | 'classify' | 'showNumber' | 'tie';

interface Props {
  call: CallView;
  /** The reader's agency, which passes nothing on to itself. */
  own: string;
  step: CallStep | null;
  onClose: () => void;
  onDone: (step: CallStep, view: CallView) => void;
}

/** One step of a call. Neither a click outside nor Escape, which also hides the screen, loses what was typed. */
export function CallDialog({ step, ...rest }: Props) {
  const { t } = useTranslation();
  const [typedIn, setTypedIn] = useState<CallStep | null>(null);
  return (
    <Modal
      opened={step !== null}
      onClose={rest.onClose}
      size={500}
      closeOnClickOutside={false}
      closeOnEscape={typedIn !== step}
      onInput={() => setTypedIn(step)}
      title={step === null ? '' : t(`hotline.do.${step}`)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      yOffset="5dvh"
    >
      {step !== null && <StepForm key={step} step={step} {...rest} />}
    </Modal>
  );
}

interface Typed {
  agencyId: string;
  means: HandOnMeans;
  told: string;
  kind: '' | CallKind;
  reason: '' | NumberReason;
  code: string;
}

function StepForm({ call, own, step, onClose, onDone }: Props & { step: CallStep }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const client = useQueryClient();
  const act = useAct();
  const [typed, setTyped] = useState<Typed>({ agencyId: '', means: 'phone', told: call.told ?? '', kind: '', reason: '', code: '' });
  const set = (part: Partial<Typed>): void => setTyped((was) => ({ ...was, ...part }));
  const error = (path: string): string | undefined => {
    const fault = act.faults.find((one) => one.path === path);
    return fault === undefined ? undefined : words(fault);
  };
  const missing = ((): readonly string[] => {
    if (step === 'handOn') return [...(typed.agencyId === '' ? ['agencyId'] : []), ...(typed.told.trim() === '' ? ['told'] : [])];
    if (step === 'classify') return typed.kind === '' ? ['kind'] : [];
    if (step === 'showNumber') return typed.reason === '' ? ['reason'] : [];
    return typed.code.trim() === '' ? ['caseId'] : [];
  })();
  const event = async (): Promise<CallEvent> => {
    if (step === 'handOn') return { type: 'handOn', agencyId: typed.agencyId, means: typed.means, told: typed.told.trim().normalize('NFC') };
    if (step === 'classify' && typed.kind !== '') return { type: 'classify', kind: typed.kind };
    if (step === 'showNumber' && typed.reason !== '') return { type: 'showNumber', reason: typed.reason };
    return { type: 'openCase', caseId: (await readCase(typed.code.trim())).id };
  };
  const submit = async (submitted: FormEvent): Promise<void> => {
    submitted.preventDefault();
    act.show(missing.map((path) => ({ path, code: 'required' })));
    if (missing.length > 0) return;
    const view = await act.send({ step, ...typed }, async (key) => recordCall(call.id, call.version, await event(), key));
    if (view !== null) onDone(step, view);
    else void client.invalidateQueries({ queryKey: callQuery(call.id).queryKey });
  };
  // A code that names no case here is told under its field.
  const unknownCase = step === 'tie' && problemOf(act.failure)?.status === 404;

  return (
    <form className={css['form']} noValidate onSubmit={(submitted) => void submit(submitted)}>
      {!unknownCase && <Refusal failure={act.failure} title={t('hotline.blockedTitle')} words="hotline.blocker" />}
      {step === 'handOn' && <HandOnFields call={call} own={own} typed={typed} error={error} set={set} />}
      {step === 'classify' && (
        <Choice label={t('hotline.kindLabel')} answers={CALL_KINDS.filter((code) => code !== call.kind).map((code) => ({ code, label: t(`hotline.kind.${code}`), open: true }))} value={typed.kind} error={error('kind')} onChange={(kind) => set({ kind: kind as CallKind })} />
      )}
      {step === 'showNumber' && (
        <>
          <p>{t('hotline.reasonHint')}</p>
          <Choice label={t('hotline.reasonLabel')} answers={NUMBER_REASONS.map((code) => ({ code, label: t(`hotline.reason.${code}`), open: code !== 'callBack' || call.callBack !== 'no' }))} value={typed.reason} error={error('reason')} onChange={(reason) => set({ reason: reason as NumberReason })} />
        </>
      )}
      {step === 'tie' && (
        <TextInput data-autofocus label={t('hotline.caseCode')} placeholder="LV-2026-48213" autoComplete="off" maxLength={36} value={typed.code} error={unknownCase ? words({ path: 'caseId', code: 'unknownCase' }) : error('caseId')} onChange={(changed) => set({ code: changed.currentTarget.value })} />
      )}
      <div className={css['actions']}>
        <Button variant="default" onClick={onClose}>
          {t('app.neverMind')}
        </Button>
        <Button type="submit" aria-disabled={act.busy}>
          {act.busy ? t('app.saving') : t(`hotline.do.${step}`)}
        </Button>
      </div>
    </form>
  );
}

function HandOnFields({ call, own, typed, error, set }: Pick<Props, 'call' | 'own'> & { typed: Typed; error: (path: string) => string | undefined; set: (part: Partial<Typed>) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const agencies = useQuery({ queryKey: ['agencies'], queryFn: ({ signal }) => listAgencies(signal), staleTime: 5 * 60_000 });
  const types = receiverTypesFor(call.kind);
  const receivers = (agencies.data?.items ?? []).filter(({ id, type }) => id !== own && types.includes(type));
  return (
    <>
      <Note tone="ochre" icon={<IconPhone aria-hidden />}>
        {t('hotline.passOnNow')}
      </Note>
      <Pick label={t('hotline.receiver')} answers={receivers.map(({ id, nameVi, nameEn }) => ({ code: id, label: language === 'en' && nameEn !== '' ? nameEn : nameVi, open: true }))} value={typed.agencyId} error={error('agencyId')} onChange={(agencyId) => set({ agencyId })} />
      <Pick label={t('hotline.meansLabel')} answers={HAND_ON_MEANS.map((code) => ({ code, label: t(`hotline.means.${code}`), open: true }))} value={typed.means} error={error('means')} onChange={(means) => means !== '' && set({ means: means as HandOnMeans })} />
      <Textarea label={t('hotline.passOn')} description={t('hotline.passOnHint')} autosize minRows={4} maxLength={4000} value={typed.told} error={error('told')} onChange={(changed) => set({ told: changed.currentTarget.value })} />
    </>
  );
}
