import type { CaseView, ReferralView } from '@loive/contracts';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { previewQuery, providersQuery } from '../api/referral-queries.js';
import { useOnline } from '../app/shell/OfflineBar.js';
import { EventDialog } from '../cases/forms/EventDialog.js';
import type { Fault } from '../cases/forms/event-form.js';
import { FaultList, focusField } from '../cases/forms/FormProblem.js';
import type { Recording } from '../cases/record/recording.js';
import { LeaveGuard } from '../intake/LeaveGuard.js';
import { Section } from '../intake/Section.js';
import intakeCss from '../intake/Intake.module.css';
import { StepConflict } from '../referrals/StepForm.js';
import { Note } from '../shared/Note.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { useCodeWords } from '../shared/words.js';
import { Grounds } from './Grounds.js';
import { mayRefer } from './may-refer.js';
import { PacketChoice } from './PacketChoice.js';
import { PreviewCard } from './PreviewCard.js';
import { Receivers } from './Receivers.js';
import { RequestFields } from './RequestFields.js';
import css from './Sending.module.css';
import { changed, EMPTY, formOf, sendingFaults, type SendingForm } from './sending-form.js';
import { ServiceChoice, UrgencyChoice } from './Needs.js';
import { useSendReferral } from './use-send-referral.js';

const SECTIONS = { service: 'need', to: 'receiver', urgency: 'urgency', ground: 'ground', packet: 'packet', note: 'request' } as const;

interface SendingProps {
  ma: string;
  view: CaseView;
  earlier: ReferralView | null;
  again: boolean;
}

/** The form: need, receiver, urgency, ground, packet, request; beside it what the receiver would see. */
export function Sending({ ma, view, earlier, again }: SendingProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const online = useOnline();
  const session = useQuery(sessionQuery).data;
  const rights = mayRefer(session?.rules ?? [], view);
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<SendingForm>(() => (earlier === null ? EMPTY : formOf(earlier, again)));
  const [touched, setTouched] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [recording, setRecording] = useState<Recording | null>(null);
  const { service, to, urgency } = form;
  const providers = useQuery({ ...providersQuery(service === '' ? 'other' : service, view.id), enabled: service !== '' });
  const asked = service !== '' && to !== '' && urgency !== '' ? { to, service, urgency } : null;
  const preview = useQuery({ ...previewQuery(view.id, asked ?? { to: '', service: 'other', urgency: 'normal' }), enabled: asked !== null });
  const items = asked === null ? [] : (preview.data?.items ?? []);
  const sending = useSendReferral({ caseId: view.id, earlier, again });
  const words = (fault: Fault): string => faultWords(fault, word, t('cases.form.error.other'));
  const label = (path: string): string => (path in SECTIONS ? t(`sending.section.${SECTIONS[path as keyof typeof SECTIONS]}`) : word('sending', path));
  const errorOf = (path: string): string | undefined => {
    const fault = faults.find((one) => one.path === path);
    return fault === undefined ? undefined : words(fault);
  };

  const set = (change: Partial<SendingForm>): void => {
    setTouched(true);
    setForm((was) => changed(was, change));
    setFaults((was) => was.filter(({ path }) => !(path in change)));
  };
  const show = (found: readonly Fault[]): void => {
    setFaults(found);
    const [first] = found;
    requestAnimationFrame(() => {
      if (first === undefined) element.current?.querySelector('[role="alert"]')?.scrollIntoView({ block: 'center' });
      else focusField(element.current, first.path);
    });
  };
  const submit = async (send: boolean): Promise<void> => {
    const found = sendingFaults(form, send);
    if (found.length > 0 || sending.busy || !online) return show(found);
    const refused = await sending.submit(form, items, send);
    if (refused !== null) show(refused);
  };

  return (
    <div className={intakeCss['page']}>
      <form
        ref={element}
        className={intakeCss['form']}
        noValidate
        aria-label={t('sending.title')}
        onSubmit={(event) => {
          event.preventDefault();
          void submit(rights.send);
        }}
      >
        {(faults.length > 0 || sending.problem !== null || sending.failure !== null) && (
          <div className={`${intakeCss['top']} ${css['problems']}`}>
            <StepConflict problem={sending.problem} />
            {sending.failure !== null && <ProblemNote error={sending.failure} />}
            <FaultList faults={faults.map((fault) => ({ ...fault }))} label={label} form={element} words={words} />
          </div>
        )}
        <Section number={1} title={t('sending.section.need')} done={service !== ''}>
          <div data-field="service">
            <ServiceChoice value={service} error={errorOf('service')} onChange={(next) => set({ service: next })} />
          </div>
        </Section>
        <Section number={2} title={t('sending.section.receiver')} done={to !== ''} lead={t(service === '' ? 'sending.receiverFirst' : 'sending.receiverLead')}>
          <div data-field="to">{service !== '' && <Receivers asked={providers} earlier={again ? earlier : null} value={to} error={errorOf('to')} onChange={(next) => set({ to: next })} />}</div>
        </Section>
        <Section number={3} title={t('sending.section.urgency')} done={urgency !== ''} lead={t('sending.urgencyLead')}>
          <div data-field="urgency">
            <UrgencyChoice value={urgency} error={errorOf('urgency')} onChange={(next) => set({ urgency: next })} />
          </div>
        </Section>
        <Section number={4} title={t('sending.section.ground')} done={form.ground !== ''} lead={t(asked === null ? 'sending.groundFirst' : 'sending.groundLead')}>
          <div data-field="ground">
            {asked !== null && (
              <Grounds
                preview={preview}
                value={form.ground}
                error={errorOf('ground')}
                onChange={(ground) => set({ ground })}
                onConsent={view.nextSteps.some(({ type, allowed }) => allowed && type === 'giveConsent') ? () => setRecording({ type: 'giveConsent', preset: { purpose: service, receiver: to } }) : null}
              />
            )}
          </div>
        </Section>
        <Section number={5} title={t('sending.section.packet')} done={asked !== null} lead={t(asked === null ? 'sending.groundFirst' : 'sending.packetLead')}>
          <div data-field="packet">{asked !== null && <PacketChoice items={items} chosen={form.packet} error={errorOf('packet')} onChange={(packet) => set({ packet })} />}</div>
        </Section>
        <Section number={6} title={t('sending.section.request')} done={form.note.trim() !== ''}>
          <RequestFields form={form} errorOf={errorOf} onChange={set} />
        </Section>
        <div className={intakeCss['send']}>
          {(preview.data?.unfit.length ?? 0) > 0 && asked !== null && (
            <Note tone="ochre" role="status">
              {t('sending.unfit', { reasons: (preview.data?.unfit ?? []).map((code) => word('referrals.unfit', code)).join(', ') })}
            </Note>
          )}
          {!rights.send && <Note tone="indigo">{t('sending.cannotSend')}</Note>}
          <div className={css['buttons']}>
            {rights.send && (
              <Button type="submit" aria-disabled={sending.busy} disabled={!online} miw={150}>
                {sending.busy ? t('app.saving') : t('sending.send')}
              </Button>
            )}
            <Button variant={rights.send ? 'default' : 'filled'} aria-disabled={sending.busy} disabled={!online} onClick={() => void submit(false)}>
              {t('sending.draft')}
            </Button>
            <Button variant="subtle" renderRoot={(props) => <Link to="/ho-so/$ma" params={{ ma }} {...props} />}>
              {t('sending.leave')}
            </Button>
          </div>
          {!online && <p className={intakeCss['meta']}>{t('app.offline')}</p>}
        </div>
      </form>
      <aside className={intakeCss['aside']}>
        <PreviewCard form={form} preview={asked === null ? undefined : preview.data} />
      </aside>
      <EventDialog
        ma={ma}
        view={view}
        events={[]}
        recording={recording}
        onClose={() => {
          setRecording(null);
          void client.invalidateQueries({ queryKey: ['referrals', 'preview'] });
        }}
      />
      <LeaveGuard on={touched && !sending.done} title={t('sending.leaveTitle')} body={t('sending.leaveBody')} />
    </div>
  );
}

function faultWords({ path, code }: Fault, word: (group: string, code: string) => string, other: string): string {
  // What is missing is named by its field, what was refused by its code.
  const own = code === 'required' || code === 'badDate' ? word('sending.fault', path) : word('sending.fault', code);
  if (own !== path && own !== code) return own;
  const common = word('cases.form.error', code);
  return common === code ? other : common;
}
