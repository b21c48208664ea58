import type { SessionView } from '@loive/contracts';
import { IconActivity, IconBellRinging, IconCalendarDue, IconChartBar, IconClipboardCheck, IconFlame, IconFolderPlus, IconHome, IconInbox, IconPhone, IconSend, IconShieldSearch, IconTable, IconUsers } from '@tabler/icons-react';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { worklistQuery } from '../../api/queries.js';
import { referralQuery, waitingQuery } from '../../api/referral-queries.js';
import { pressingQuery } from '../../duties/queries.js';
import { countWords } from '../../referrals/rows.js';
import { toWorklistQuery } from '../../worklist/worklist-search.js';
import { PATH_OF, screensOf, type Screen } from '../screens.js';
import { useShortcut } from '../shortcuts.js';
import { Foot } from './Foot.js';
import css from './Navigation.module.css';

const ICON_OF: Record<Screen, typeof IconHome> = {
  work: IconClipboardCheck,
  duties: IconCalendarDue,
  open: IconFolderPlus,
  in: IconInbox,
  out: IconSend,
  oversight: IconShieldSearch,
  glass: IconFlame,
  people: IconUsers,
  rights: IconTable,
  operations: IconActivity,
  statistics: IconChartBar,
  silence: IconBellRinging,
  hotline: IconPhone,
  home: IconHome,
};

/** Screens of the role: a column on the left, a bar at the bottom of phones. */
export function Navigation({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const screens = screensOf(session);
  // One case belongs to the work it was opened from.
  const inCase = useLocation({ select: ({ pathname }) => /^\/ho-so\/(?!moi$)/.test(pathname) });
  // One referral belongs to the box it stands in, as far as that was read.
  const ofReferral = useLocation({ select: ({ pathname }) => /^\/chuyen-tuyen\/(CT-.+)$/.exec(pathname)?.[1] ?? '' });
  const box = useQuery({ ...referralQuery(ofReferral), enabled: false }).data?.box;
  const within = (screen: Screen): boolean => ((screen === 'work' || screen === 'oversight') && inCase) || (ofReferral !== '' && screen === box);
  useShortcut('g v', () => {
    if (screens.includes('work')) void navigate({ to: '/viec' });
  });
  useShortcut('g n', () => {
    if (screens.includes('duties')) void navigate({ to: '/nghia-vu' });
  });
  useShortcut('g c', () => {
    if (screens.includes('in')) void navigate({ to: '/chuyen-tuyen/den' });
  });
  useShortcut('n', () => {
    if (screens.includes('open')) void navigate({ to: '/ho-so/moi' });
  });
  return (
    <nav className={css['nav']} aria-label={t('app.navLabel')}>
      <p className={css['group']} aria-hidden>
        {t('app.work')}
      </p>
      <ul className={css['list']}>
        {screens.map((screen) => {
          const Icon = ICON_OF[screen];
          return (
            <li key={screen}>
              <Link to={PATH_OF[screen]} className={css['item']} data-within={within(screen)} activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
                <Icon size={18} stroke={1.7} aria-hidden />
                <span>{t(`nav.${screen}`)}</span>
                {screen === 'work' && <WorkCount agencyId={session.agency.id} />}
                {screen === 'duties' && <Overdue />}
                {(screen === 'in' || screen === 'out') && <Waits box={screen} />}
              </Link>
            </li>
          );
        })}
      </ul>
      <Foot className={css['foot']} />
    </nav>
  );
}

/** How many open cases the first page of the worklist held when it was last read; asks for nothing itself. */
function WorkCount({ agencyId }: { agencyId: string }) {
  const { data } = useQuery({ ...worklistQuery(toWorklistQuery({}, agencyId)), enabled: false });
  if (data === undefined || data.items.length === 0) return null;
  return <span className={css['count']}>{data.next === null ? data.items.length : `${data.items.length}+`}</span>;
}

/** How many duties of the agency are past their limit. */
function Overdue() {
  const { t } = useTranslation();
  const late = useQuery(pressingQuery).data?.counts.overdue ?? 0;
  if (late === 0) return null;
  return (
    <span className={css['count']} data-late>
      {countWords(late)}
      <span className="visually-hidden"> {t('duties.overdueCount')}</span>
    </span>
  );
}

/** How many referrals of a box wait for an answer. */
function Waits({ box }: { box: 'in' | 'out' }) {
  const { data } = useQuery(waitingQuery(box));
  if (data === undefined || data.counts.waiting === 0) return null;
  return <span className={css['count']}>{countWords(data.counts.waiting)}</span>;
}
