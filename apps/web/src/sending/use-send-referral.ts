import type { Problem, ReferralPreviewView, ReferralView } from '@loive/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openReferral, recordReferralEvent, type ReferralBody } from '../api/referral-calls.js';
import type { Fault } from '../cases/forms/event-form.js';
import { keepReferral } from '../referrals/StepDialog.js';
import { say } from '../shared/toasts.js';
import { useDeed } from '../shared/use-deed.js';
import { bodyOf, formOf, fromApi, type SendingForm } from './sending-form.js';

interface SendReferral {
  busy: boolean;
  done: boolean;
  problem: Problem | null;
  failure: unknown;
  /** Faults to show at their fields; null: it was recorded, and the page is left. */
  submit: (form: SendingForm, items: ReferralPreviewView['items'], send: boolean) => Promise<readonly Fault[] | null>;
}

/**
 * Records a new referral in one go. A draft is revised first, where anything changed, and then sent: two events,
 * and a refusal of the second leaves the revised draft.
 */
export function useSendReferral({ caseId, earlier, again }: { caseId: string; earlier: ReferralView | null; again: boolean }): SendReferral {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [done, setDone] = useState(false);
  const faults = useRef<readonly Fault[]>([]);
  const draft = again ? null : earlier;
  const [kept, setKept] = useState(() => (draft === null ? '' : JSON.stringify(formOf(draft, false))));
  const refused = (problem: Problem): void => {
    faults.current = problem.status === 422 ? fromApi((problem.fields ?? []).map(({ path, code }) => ({ path, code }))) : [];
  };
  const opening = useDeed<ReferralView, ReferralBody>(0, (_version, body, key) => openReferral(caseId, body, key), refused);
  const step = useDeed<ReferralView>(draft?.version ?? 0, (version, body, key) => recordReferralEvent(draft?.id ?? '', version, body, key), refused);

  const leave = async (view: ReferralView, send: boolean): Promise<null> => {
    setDone(true);
    keepReferral(client, view);
    say(t(send ? 'sending.sentToast' : 'sending.draftToast'));
    await navigate({ to: '/chuyen-tuyen/$ma', params: { ma: view.code }, ignoreBlocker: true });
    return null;
  };
  const submit: SendReferral['submit'] = async (form, items, send) => {
    faults.current = [];
    if (draft === null) {
      const opened = await opening.send({ ...bodyOf(form, items, again ? (earlier?.id ?? null) : null), send });
      return opened === null ? faults.current : leave(opened, send);
    }
    let view: ReferralView | null = null;
    if (JSON.stringify(form) !== kept || !send) {
      view = await step.send({ type: 'revise', ...bodyOf(form, items, draft.insteadOf?.id ?? null) });
      if (view === null) return faults.current;
      keepReferral(client, view);
      setKept(JSON.stringify(form));
    }
    if (!send) return view === null ? faults.current : leave(view, false);
    const sent = await step.send({ type: 'send' });
    return sent === null ? faults.current : leave(sent, true);
  };
  const problem = opening.problem ?? step.problem;
  return {
    busy: opening.busy || step.busy,
    done,
    // Faults of fields stand in their own list.
    problem: problem?.status === 422 ? null : problem,
    failure: opening.failure ?? step.failure,
    submit,
  };
}
