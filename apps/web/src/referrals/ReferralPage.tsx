import type { ReferralView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { referralQuery, referralTimelineQuery } from '../api/referral-queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { shortHash } from '../audit/log-filter.js';
import timelineCss from '../cases/timeline/Timeline.module.css';
import { TimelineItem } from '../cases/timeline/TimelineItem.js';
import { Card } from '../shared/Card.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import css from './Referral.module.css';
import { ReferralCard } from './ReferralCard.js';

/** One referral on a page of its own, for either end, with its timeline. */
export function ReferralPage({ ma }: { ma: string }) {
  const asked = useQuery(referralQuery(ma));
  if (asked.data !== undefined) return <Loaded view={asked.data} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Loaded({ view }: { view: ReferralView }) {
  const { t } = useTranslation();
  const back = view.box === 'in' ? 'in' : view.box === 'out' ? 'out' : 'case';
  return (
    <>
      <div className="no-print">
      <PageHead
        title={`${t('referrals.one')} ${view.code}`}
        tab={t('referrals.one')}
        actions={
          back === 'case' ? (
            <Link to="/ho-so/$ma" params={{ ma: view.caseCode ?? '' }} className={timelineCss['back']}>
              {t('referrals.links.back.case')}
            </Link>
          ) : (
            <Link to={back === 'in' ? '/chuyen-tuyen/den' : '/chuyen-tuyen/di'} className={timelineCss['back']}>
              {t(`referrals.links.back.${back}`)}
            </Link>
          )
        }
      />
      </div>
      <div className={css['columns']}>
        <ReferralCard key={view.id} view={view} paned={false} />
        <Timeline id={view.id} />
      </div>
      <Toasts />
    </>
  );
}

/** What either end may see of the chain: the steps of this referral, each with its seal. */
function Timeline({ id }: { id: string }) {
  const { t } = useTranslation();
  const log = useQuery(referralTimelineQuery(id));
  return (
    <Card title={t('referrals.timeline.title')}>
      {log.data === undefined && (log.isError ? <ProblemNote error={log.error} onRetry={() => void log.refetch()} /> : <Waiting lines={4} />)}
      {log.data !== undefined && (
        <>
          <p className={css['lead']}>{t('referrals.timeline.lead')}</p>
          <ol className={timelineCss['list']}>
            {[...log.data].reverse().map((event) => (
              <TimelineItem key={event.seq} event={event}>
                <p className={css['seal']}>{t('referrals.timeline.seal', { seq: event.seq, hash: shortHash(event.hash), prev: shortHash(event.prev) })}</p>
              </TimelineItem>
            ))}
          </ol>
        </>
      )}
    </Card>
  );
}
