import type { CaseView, ReferralView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { caseQuery } from '../api/queries.js';
import { referralQuery } from '../api/referral-queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import timelineCss from '../cases/timeline/Timeline.module.css';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { Sending } from './Sending.js';

/** Sends a referral of a case; `nhap`: a draft to go on with, `thay`: one that came back and is sent to another. */
export function SendPage({ ma, nhap, thay }: { ma: string; nhap?: string | undefined; thay?: string | undefined }) {
  const before = nhap ?? thay;
  const asked = useQuery(caseQuery(ma));
  const earlier = useQuery({ ...referralQuery(before ?? ''), enabled: before !== undefined, refetchInterval: false });
  const error = asked.error ?? earlier.error;
  const status = problemOf(error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  if (asked.data !== undefined && (before === undefined || earlier.data !== undefined)) {
    return <Loaded ma={ma} view={asked.data} earlier={earlier.data ?? null} again={thay !== undefined} />;
  }
  if (error !== null) return <ProblemNote error={error} onRetry={() => void (asked.isError ? asked : earlier).refetch()} />;
  return <Waiting lines={9} />;
}

function Loaded({ ma, view, earlier, again }: { ma: string; view: CaseView; earlier: ReferralView | null; again: boolean }) {
  const { t } = useTranslation();
  const title = earlier === null ? t('sending.title') : t(again ? 'sending.titleInstead' : 'sending.titleDraft', { code: earlier.code });
  return (
    <>
      <PageHead
        title={title}
        tab={t('sending.title')}
        sub={t('sending.lead', { code: view.code })}
        actions={
          <Link to="/ho-so/$ma" params={{ ma }} className={timelineCss['back']}>
            {t('sending.back')}
          </Link>
        }
      />
      <Sending key={earlier?.id ?? 'new'} ma={ma} view={view} earlier={earlier} again={again} />
      <Toasts />
    </>
  );
}
