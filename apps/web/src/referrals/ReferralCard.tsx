import type { ReferralView } from '@loive/contracts';
import { IconArrowBackUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DutyRow } from '../cases/duties/DutyRow.js';
import dutyCss from '../cases/duties/DutiesCard.module.css';
import { Countdown } from '../shared/Countdown.js';
import { formatDate, formatTime } from '../shared/dates.js';
import { Note } from '../shared/Note.js';
import { Tag } from '../shared/Tag.js';
import { useCodeWords, useLanguage } from '../shared/words.js';
import { Actions } from './Actions.js';
import { Packet } from './Packet.js';
import css from './Referral.module.css';
import { requestOf } from './request.js';
import { answerClock, dutiesOf, toneOf } from './rows.js';
import { StepDialog } from './StepDialog.js';
import { reasonGroup } from './steps.js';
import { Thread } from './Thread.js';

/** How a state came about, for the words of its coded ground. */
const STEP_OF = { declined: 'decline', recalled: 'recall', failed: 'fail', handedBack: 'handBack', completed: 'complete' } as const;
const FADED_MS = 150;

/** One referral as its end sees it: the request, the packet, what was said, what the law asks, what may be done. */
export function ReferralCard({ view, paned, focus = false, onStep }: { view: ReferralView; paned: boolean; focus?: boolean; onStep?: () => void }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<string | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus, view.id]);

  const open = (type: string): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    onStep?.();
    setStep(type);
  };
  const close = (): void => {
    setStep(null);
    // The opener may go with the step it offered.
    setTimeout(() => (opener.current?.isConnected === true ? opener.current : heading.current)?.focus(), FADED_MS);
  };

  return (
    <article className={css['card']} aria-labelledby="phieu-chuyen">
      <p className={css['slip']} aria-hidden>
        {t('referrals.action.slip')}
      </p>
      <Head view={view} heading={heading} />
      <div className={css['body']}>
        <Came view={view} />
        <Request view={view} />
        <Packet view={view} />
        <Thread view={view} />
        <Duties view={view} />
        <Links view={view} paned={paned} />
      </div>
      <Actions view={view} onStep={open} />
      <StepDialog view={view} step={step} onClose={close} />
    </article>
  );
}

function Head({ view, heading }: { view: ReferralView; heading: RefObject<HTMLHeadingElement | null> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const other = view.box === 'in' ? view.from : view.to;
  const agency = language === 'en' && other.nameEn !== '' ? other.nameEn : other.nameVi;
  const at = view.sentAt === null ? '' : t('referrals.onDay', { time: formatTime(view.sentAt), day: formatDate(view.sentAt) });
  const due = answerClock(view);
  return (
    <header className={css['head']}>
      <div>
        <h2 ref={heading} id="phieu-chuyen" tabIndex={-1} className={css['title']}>
          {view.teaser === null ? view.code : `${view.teaser.alias} · ${view.code}`}
        </h2>
        <p className={css['meta']}>
          {view.sentAt === null ? t('referrals.draftTo', { agency }) : t(view.box === 'in' ? 'referrals.sentFrom' : 'referrals.sentTo', { agency, at })}
          {view.claimedBy !== null && ` · ${t('referrals.takenBy', { name: view.claimedBy.name })}`}
        </p>
      </div>
      <div className={css['standing']}>
        {due !== null && <Countdown dueAt={due} openedAt={view.sentAt} />}
        <Tag tone={toneOf(view.state)}>{t(`referrals.state.${view.state}`)}</Tag>
      </div>
    </header>
  );
}

/** Why it came back, and that the sender must choose what follows. */
function Came({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const language = useLanguage();
  const step = STEP_OF[view.state as keyof typeof STEP_OF] as (typeof STEP_OF)[keyof typeof STEP_OF] | undefined;
  const reason = view.ground === null || step === undefined ? null : step === 'complete' ? word('referrals.outcome', view.ground) : word(reasonGroup(step), view.ground);
  const why = reason === null ? null : t(step === 'complete' ? 'referrals.links.outcome' : 'referrals.links.ground', { reason, outcome: reason });
  if (!view.needsNewReceiver) return why === null ? null : <p>{why}</p>;
  return (
    <Note tone="ochre" icon={<IconArrowBackUp aria-hidden />} title={`${t('referrals.returned')}.`}>
      {t(`referrals.state.${view.state}`)}. {why}
      {view.suggested !== null && <p>{t('referrals.links.suggested', { agency: language === 'en' && view.suggested.nameEn !== '' ? view.suggested.nameEn : view.suggested.nameVi })}</p>}
    </Note>
  );
}

function Request({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const request = requestOf(view);
  return (
    <section aria-labelledby="yeu-cau">
      <h3 id="yeu-cau" className={css['heading']}>
        {t('referrals.request')}
      </h3>
      <p className={css['service']}>
        <strong>{word('cases.field.code', view.service)}</strong> {view.urgency !== 'normal' && <Tag tone="ochre">{t(`referrals.urgency.${view.urgency}`)}</Tag>} <Aid view={view} />
      </p>
      {request?.unreadable === true ? (
        <div className={css['lost']}>
          <Note tone="clay">{t('reveal.unreadable')}</Note>
        </div>
      ) : (
        <p className={request === undefined ? css['meta'] : css['said']}>{request?.text ?? (view.teaser === null ? '' : t('referrals.noRequest'))}</p>
      )}
    </section>
  );
}

/** What presses in a matter of legal aid: detention, a day at court, proof that is still missing. */
function Aid({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  return (
    <>
      {view.detained && <Tag tone="ochre">{t('referrals.aid.detained')}</Tag>}{' '}
      {view.courtOn !== null && <Tag tone="ochre">{t('referrals.aid.courtOn', { on: formatDate(view.courtOn) })}</Tag>}{' '}
      {view.proofMissing && <Tag tone="ochre">{t('referrals.aid.proofMissing')}</Tag>}
    </>
  );
}

function Duties({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const duties = dutiesOf(view);
  if (duties.length === 0) return null;
  return (
    <section aria-labelledby="viec-luat">
      <h3 id="viec-luat" className={css['heading']}>
        {t('referrals.duties.title')}
      </h3>
      <ul className={`${dutyCss['list']} ${css['duties']}`}>
        {duties.map((duty) => (
          <DutyRow key={duty.id} duty={duty} rungs={[]} step={null} deeds={[]} />
        ))}
      </ul>
    </section>
  );
}

/** Ways to the case, to the referrals before and after this one, and to its own page. */
function Links({ view, paned }: { view: ReferralView; paned: boolean }) {
  const { t } = useTranslation();
  const { insteadOf, replacedBy, caseCode } = view;
  if (!paned && insteadOf === null && replacedBy === null && caseCode === null) return null;
  return (
    <ul className={`${css['links']} no-print`}>
      {caseCode !== null && (
        <li>
          <Link to="/ho-so/$ma" params={{ ma: caseCode }}>
            {t('referrals.links.case', { code: caseCode })}
          </Link>
        </li>
      )}
      {insteadOf !== null && (
        <li>
          <Link to="/chuyen-tuyen/$ma" params={{ ma: insteadOf.code }}>
            {t('referrals.links.insteadOf', { code: insteadOf.code })}
          </Link>
        </li>
      )}
      {replacedBy !== null && (
        <li>
          <Link to="/chuyen-tuyen/$ma" params={{ ma: replacedBy.code }}>
            {t('referrals.links.replacedBy', { code: replacedBy.code })}
          </Link>
        </li>
      )}
      {paned && (
        <li>
          <Link to="/chuyen-tuyen/$ma" params={{ ma: view.code }}>
            {t('referrals.links.whole')}
          </Link>
        </li>
      )}
    </ul>
  );
}
