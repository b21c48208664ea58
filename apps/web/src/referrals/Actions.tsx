import type { ReferralView } from '@loive/contracts';
import { Button } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCheck,
  IconFileText,
  IconHandStop,
  IconMessageCircle,
  IconPencil,
  IconPlayerPlay,
  IconPrinter,
  IconSend,
  IconTrash,
  IconUserCheck,
  IconX,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../api/queries.js';
import { useCodeWords } from '../shared/words.js';
import css from './Referral.module.css';
import { offeredSteps, waitingSteps } from './steps.js';

const ICONS: Readonly<Record<string, typeof IconCheck>> = {
  send: IconSend,
  answer: IconMessageCircle,
  accept: IconCheck,
  start: IconPlayerPlay,
  complete: IconCheck,
  claim: IconUserCheck,
  decline: IconArrowBackUp,
  supplyProof: IconFileText,
  handBack: IconArrowBackUp,
  fail: IconHandStop,
  dismiss: IconX,
  ask: IconMessageCircle,
  recall: IconArrowBackUp,
  discard: IconTrash,
};

/** What this reader may do now: one filled button, then the others; from the API alone. */
export function Actions({ view, onStep }: { view: ReferralView; onStep: (type: string) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const session = useQuery(sessionQuery).data;
  const head = session?.role === 'supervisor';
  const { primary, secondary, quiet, mayRevise } = offeredSteps(view.nextSteps);
  const waiting = waitingSteps(view.nextSteps);
  const another = view.needsNewReceiver && view.box !== 'in' && view.caseCode !== null;
  // Who has it need not take it again; the head may still give it to somebody else.
  const mine = !head && view.claimedBy?.id === session?.user.id;
  const label = (type: string): string => (type === 'claim' && head ? t('referralSteps.assign') : word('referralSteps.do', type));
  const button = (type: string, variant: 'filled' | 'default' | 'subtle') => {
    const Icon = ICONS[type] ?? IconCheck;
    return (
      <Button key={type} variant={variant} leftSection={<Icon size={18} aria-hidden />} onClick={() => onStep(type)}>
        {label(type)}
      </Button>
    );
  };
  return (
    <div role="group" className={`${css['actions']} no-print`} aria-label={t('referrals.action.label')}>
      {waiting.map(({ type, blockers }) => (
        <p key={type} className={css['waits']}>
          {t('referrals.action.waitsFor', { step: label(type), what: blockers.map(({ code }) => word('referralSteps.blocker', code)).join('; ') })}
        </p>
      ))}
      <div className={css['main']}>
        {another && view.caseCode !== null && (
          <Button
            variant={primary === null ? 'filled' : 'default'}
            leftSection={<IconSend size={18} aria-hidden />}
            renderRoot={(props) => <Link to="/ho-so/$ma/chuyen-tuyen/moi" params={{ ma: view.caseCode ?? '' }} search={{ thay: view.code }} {...props} />}
          >
            {t('referrals.action.another')}
          </Button>
        )}
        {primary !== null && button(primary, 'filled')}
        {mayRevise && view.caseCode !== null && (
          <Button
            variant="default"
            leftSection={<IconPencil size={18} aria-hidden />}
            renderRoot={(props) => <Link to="/ho-so/$ma/chuyen-tuyen/moi" params={{ ma: view.caseCode ?? '' }} search={{ nhap: view.code }} {...props} />}
          >
            {t('referrals.action.edit')}
          </Button>
        )}
        {secondary.filter((type) => type !== 'claim' || !mine).map((type) => button(type, 'default'))}
      </div>
      <div className={css['quiet']}>
        {quiet.map((type) => button(type, 'subtle'))}
        <Button variant="subtle" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
          {t('referrals.action.print')}
        </Button>
      </div>
    </div>
  );
}
