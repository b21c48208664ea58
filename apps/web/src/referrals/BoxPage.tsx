import type { ReferralPageView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { referralsQuery } from '../api/referral-queries.js';
import { EmptyState } from '../shared/EmptyState.js';
import { PageHead } from '../shared/PageHead.js';
import { Pager } from '../shared/Pager.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { useNow } from '../shared/useNow.js';
import { usePhone } from '../shared/usePhone.js';
import { Waiting } from '../shared/Waiting.js';
import { useLanguage } from '../shared/words.js';
import css from './Box.module.css';
import { Pane } from './Pane.js';
import { toReferralsQuery, type ReferralSearch } from './referral-search.js';
import { Rows } from './Rows.js';
import { answerCounts, countWords, groupRows, TABS, type Box } from './rows.js';
import { StandingLine } from './StandingLine.js';

const inside = getRouteApi('/inside');
const PATH = { in: '/chuyen-tuyen/den', out: '/chuyen-tuyen/di' } as const satisfies Record<Box, string>;

/** The inbox or the outbox of an agency: the list by nearest answer, and beside it the chosen referral. */
export function BoxPage({ box, search }: { box: Box; search: ReferralSearch }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const phone = usePhone();
  const navigate = useNavigate();
  const { agency } = inside.useRouteContext().session;
  const list = useQuery(referralsQuery(toReferralsQuery(box, search)));
  const [went, setWent] = useState(false);
  const { data } = list;
  const rows = data?.items;
  const { returned, rest } = groupRows(rows ?? []);
  const first = [...returned, ...rest][0]?.code ?? null;
  const chosen = search.ma ?? first;
  const line = [language === 'en' && agency.nameEn !== '' ? agency.nameEn : agency.nameVi, useCountLine(data)].filter(Boolean).join(' · ');
  // A step may move the row to another part: the referral stays in sight all the same.
  const keep = (): void => {
    if (search.ma === undefined && chosen !== null) void navigate({ to: PATH[box], search: { ...search, ma: chosen }, replace: true });
  };

  return (
    <>
      <div className="no-print">
        <PageHead title={t(`referrals.box.${box}.title`)} tab={t(`referrals.box.${box}.title`)} sub={line} actions={<Tabs box={box} search={search} counts={data?.counts} />} />
        {box === 'in' && <StandingLine />}
      </div>
      {list.isError && <ProblemNote error={list.error} onRetry={() => void list.refetch()} />}
      {rows === undefined && !list.isError && <Waiting lines={8} />}
      {rows !== undefined && rows.length === 0 && search.ma === undefined && <EmptyState>{t(`referrals.empty.${box}.${search.the ?? 'waiting'}`)}</EmptyState>}
      {rows !== undefined && (rows.length > 0 || search.ma !== undefined) && (
        <div className={css['page']}>
          <div className={css['list']}>
            {rows.length === 0 ? (
              <EmptyState>{t(`referrals.empty.${box}.${search.the ?? 'waiting'}`)}</EmptyState>
            ) : (
              <Rows box={box} rows={rows} search={search} chosen={phone ? null : chosen} onChoose={() => setWent(true)} />
            )}
            {(data?.next !== null || search.trang !== undefined) && <PageBar box={box} search={search} count={rows.length} next={data?.next ?? null} />}
          </div>
          {!phone && (chosen === null ? <p className={css['none']}>{t('referrals.choose')}</p> : <Pane ma={chosen} focus={went} onStep={keep} />)}
        </div>
      )}
      <Toasts />
    </>
  );
}

function useCountLine(data: ReferralPageView | undefined): string {
  const { t } = useTranslation();
  const now = useNow();
  if (data === undefined) return '';
  const { overdue, today } = answerCounts(data.items, now);
  return [
    data.counts.waiting === 0 ? t('referrals.nothingWaiting') : t('referrals.waitingLine', { n: countWords(data.counts.waiting) }),
    overdue > 0 ? t('referrals.overdueLine', { n: overdue }) : '',
    today > 0 ? t('referrals.todayLine', { n: today }) : '',
  ].filter(Boolean).join(', ');
}

/** Parts of the box as links: each has an address of its own. */
function Tabs({ box, search, counts }: { box: Box; search: ReferralSearch; counts: ReferralPageView['counts'] | undefined }) {
  const { t } = useTranslation();
  const current = search.the ?? 'waiting';
  return (
    <nav className={css['tabs']} aria-label={t('referrals.tabsLabel')}>
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <Link to={PATH[box]} search={tab === 'waiting' ? {} : { the: tab }} activeOptions={{ exact: true }} activeProps={{}} className={css['tab']} aria-current={tab === current ? 'page' : undefined}>
              {t(`referrals.tab.${tab}`)} {counts !== undefined && counts[tab] > 0 && <span className={css['count']}>{countWords(counts[tab])}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PageBar({ box, search, count, next }: { box: Box; search: ReferralSearch; count: number; next: string | null }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const router = useRouter();
  const state = router.state.location.state as { before?: string[] };
  const before = state.before ?? [];
  const the = search.the === undefined ? {} : { the: search.the };
  const goTo = (cursor: string, stack: string[]): void =>
    void navigate({ to: PATH[box], search: cursor === '' ? the : { ...the, trang: cursor }, state: (was) => ({ ...was, before: stack }) });
  return (
    <Pager
      onPrevious={search.trang === undefined ? null : () => goTo(before.at(-1) ?? '', before.slice(0, -1))}
      onNext={next === null ? null : () => goTo(next, [...before, search.trang ?? ''])}
    >
      {t('referrals.rows', { count })}
    </Pager>
  );
}
