import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { queryClient, sessionQuery } from '../api/queries.js';
import { readRightsSheetSearch } from '../rights-sheet/rights-sheet-search.js';
import { readAgenciesSearch } from '../agencies/agencies-search.js';
import { readBoardSearch } from '../duties/board-search.js';
import { readLawSearch } from '../law/law-search.js';
import { readReferralSearch } from '../referrals/referral-search.js';
import { readStatisticsSearch } from '../statistics/statistics-search.js';
import { readSupportSearch } from '../support/support-search.js';
import { readWhySearch } from '../why/why-search.js';
import { readWorklistSearch } from '../worklist/worklist-search.js';
import { CrashPage, MissingPage, NowherePage } from './FallbackPages.js';
import { homePath, safeReturn } from './screens.js';
import { Shell } from './shell/Shell.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NowherePage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { tiep?: string } => {
    const back = safeReturn(search['tiep']);
    return back === null ? {} : { tiep: back };
  },
  component: lazyRouteComponent(() => import('../session/SignInPage.js'), 'SignInPage'),
});

/** A password of one's own: wanted before anything else where the first one still stands. */
const ownPassword = createRoute({
  getParentRoute: () => root,
  path: '/mat-khau',
  beforeLoad: async () => {
    if ((await queryClient.ensureQueryData(sessionQuery)) === null) throw redirect({ to: '/dang-nhap' });
  },
  component: lazyRouteComponent(() => import('../session/OwnPasswordPage.js'), 'OwnPasswordPage'),
});

/** Everything but the sign-in stands inside the shell and asks for a session first. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ location }) => {
    const session = await queryClient.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } });
    if (session.passwordDue === true) throw redirect({ to: '/mat-khau' });
    return { session };
  },
  component: Shell,
});

const start = createRoute({
  getParentRoute: () => inside,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect({ to: homePath(context.session), replace: true });
  },
});

const home = createRoute({
  getParentRoute: () => inside,
  path: '/trang-chinh',
  component: lazyRouteComponent(() => import('../home/HomePage.js'), 'HomePage'),
});

const worklist = createRoute({
  getParentRoute: () => inside,
  path: '/viec',
  validateSearch: readWorklistSearch,
  component: lazyRouteComponent(() => import('../worklist/WorklistPage.js'), 'WorklistPage'),
});

const dutyBoard = createRoute({
  getParentRoute: () => inside,
  path: '/nghia-vu',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('../duties/DutyBoardPage.js'), 'DutyBoardPage'),
});

const OpeningPage = lazyRouteComponent(() => import('../hotline/OpeningPage.js'), 'OpeningPage');
const openCase = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/moi',
  validateSearch: ({ nhap, cuoc, tin }: Record<string, unknown>): { nhap?: string; cuoc?: string; tin?: string } => ({
    ...(typeof nhap === 'string' ? { nhap } : {}),
    ...(typeof cuoc === 'string' ? { cuoc } : {}),
    ...(typeof tin === 'string' ? { tin } : {}),
  }),
  component: () => {
    const { nhap, cuoc, tin } = openCase.useSearch();
    return <OpeningPage nhap={nhap} cuoc={cuoc} tin={tin} />;
  },
});

const hotline = createRoute({
  getParentRoute: () => inside,
  path: '/tong-dai',
  component: lazyRouteComponent(() => import('../hotline/HotlinePage.js'), 'HotlinePage'),
});

const CallPage = lazyRouteComponent(() => import('../hotline/CallPage.js'), 'CallPage');
const oneCall = createRoute({
  getParentRoute: () => inside,
  path: '/tong-dai/$cuoc',
  component: () => <CallPage id={oneCall.useParams().cuoc} />,
});

const toldList = createRoute({
  getParentRoute: () => inside,
  path: '/tin-tong-dai',
  component: lazyRouteComponent(() => import('../hotline/ToldPage.js'), 'ToldListPage'),
});

const ToldPage = lazyRouteComponent(() => import('../hotline/ToldPage.js'), 'ToldPage');
const oneTold = createRoute({
  getParentRoute: () => inside,
  path: '/tin-tong-dai/$tin',
  component: () => <ToldPage id={oneTold.useParams().tin} />,
});

const RightsSheetPage = lazyRouteComponent(() => import('../rights-sheet/RightsSheetPage.js'), 'RightsSheetPage');
const rightsSheet = createRoute({
  getParentRoute: () => inside,
  path: '/luat/quyen-nguoi-duoc-ho-tro',
  validateSearch: readRightsSheetSearch,
  component: () => <RightsSheetPage search={rightsSheet.useSearch()} />,
});

const rescues = createRoute({
  getParentRoute: () => inside,
  path: '/giai-cuu',
  component: lazyRouteComponent(() => import('../rescue/RescuesPage.js'), 'RescuesPage'),
});
const RescuePage = lazyRouteComponent(() => import('../rescue/RescuePage.js'), 'RescuePage');
const onerescue = createRoute({
  getParentRoute: () => inside,
  path: '/giai-cuu/$id',
  component: () => <RescuePage id={onerescue.useParams().id} />,
});

const CasePage = lazyRouteComponent(() => import('../cases/CasePage.js'), 'CasePage');
const onecase = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$ma',
  component: () => <CasePage ma={onecase.useParams().ma} />,
});

const CaseTimelinePage = lazyRouteComponent(() => import('../cases/timeline/CaseTimelinePage.js'), 'CaseTimelinePage');
const caseTimeline = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$ma/dong-thoi-gian',
  component: () => <CaseTimelinePage ma={caseTimeline.useParams().ma} />,
});

const WhyPage = lazyRouteComponent(() => import('../why/WhyPage.js'), 'WhyPage');
const whyCase = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$ma/ai-duoc-xem',
  validateSearch: readWhySearch,
  component: () => <WhyPage ma={whyCase.useParams().ma} search={whyCase.useSearch()} />,
});

const CaseSupportPage = lazyRouteComponent(() => import('../support/CaseSupportPage.js'), 'CaseSupportPage');
const caseSupport = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$ma/che-do',
  component: () => <CaseSupportPage ma={caseSupport.useParams().ma} />,
});

const LawSupportPage = lazyRouteComponent(() => import('../support/LawSupportPage.js'), 'LawSupportPage');
const lawSupport = createRoute({
  getParentRoute: () => inside,
  path: '/luat/che-do',
  validateSearch: readSupportSearch,
  component: () => <LawSupportPage search={lawSupport.useSearch()} />,
});

const AgenciesPage = lazyRouteComponent(() => import('../agencies/AgenciesPage.js'), 'AgenciesPage');
const agencies = createRoute({
  getParentRoute: () => inside,
  path: '/luat/co-quan',
  validateSearch: readAgenciesSearch,
  component: () => <AgenciesPage search={agencies.useSearch()} />,
});

const LawPage = lazyRouteComponent(() => import('../law/LawPage.js'), 'LawPage');
const law = createRoute({
  getParentRoute: () => inside,
  path: '/luat',
  validateSearch: readLawSearch,
  component: () => <LawPage search={law.useSearch()} />,
});

const GlassPage = lazyRouteComponent(() => import('../glass/GlassPage.js'), 'GlassPage');
const glass = createRoute({
  getParentRoute: () => inside,
  path: '/mo-khan-cap',
  validateSearch: ({ ma }: Record<string, unknown>): { ma?: string } => (typeof ma === 'string' ? { ma } : {}),
  component: () => <GlassPage code={glass.useSearch().ma ?? ''} />,
});

const people = createRoute({
  getParentRoute: () => inside,
  path: '/nguoi-dung',
  component: lazyRouteComponent(() => import('../people/PeoplePage.js'), 'PeoplePage'),
});

const rights = createRoute({
  getParentRoute: () => inside,
  path: '/quyen',
  component: lazyRouteComponent(() => import('../rights/RightsPage.js'), 'RightsPage'),
});

const SendPage = lazyRouteComponent(() => import('../sending/SendPage.js'), 'SendPage');
const sendReferral = createRoute({
  getParentRoute: () => inside,
  path: '/ho-so/$ma/chuyen-tuyen/moi',
  validateSearch: ({ nhap, thay }: Record<string, unknown>): { nhap?: string; thay?: string } => ({
    ...(typeof nhap === 'string' ? { nhap } : {}),
    ...(typeof thay === 'string' ? { thay } : {}),
  }),
  component: () => {
    const { nhap, thay } = sendReferral.useSearch();
    return <SendPage ma={sendReferral.useParams().ma} nhap={nhap} thay={thay} />;
  },
});

const BoxPage = lazyRouteComponent(() => import('../referrals/BoxPage.js'), 'BoxPage');
const inbox = createRoute({
  getParentRoute: () => inside,
  path: '/chuyen-tuyen/den',
  validateSearch: readReferralSearch,
  component: () => <BoxPage box="in" search={inbox.useSearch()} />,
});
const outbox = createRoute({
  getParentRoute: () => inside,
  path: '/chuyen-tuyen/di',
  validateSearch: readReferralSearch,
  component: () => <BoxPage box="out" search={outbox.useSearch()} />,
});

const ReferralPage = lazyRouteComponent(() => import('../referrals/ReferralPage.js'), 'ReferralPage');
const onereferral = createRoute({
  getParentRoute: () => inside,
  path: '/chuyen-tuyen/$ma',
  component: () => <ReferralPage ma={onereferral.useParams().ma} />,
});

const operations = createRoute({
  getParentRoute: () => inside,
  path: '/van-hanh',
  component: lazyRouteComponent(() => import('../operations/OperationsPage.js'), 'OperationsPage'),
});

const silence = createRoute({
  getParentRoute: () => inside,
  path: '/nhiem-vu-im-lang',
  component: lazyRouteComponent(() => import('../silence/SilencePage.js'), 'SilencePage'),
});

const statistics = createRoute({
  getParentRoute: () => inside,
  path: '/thong-ke',
  validateSearch: readStatisticsSearch,
  component: lazyRouteComponent(() => import('../statistics/StatisticsPage.js'), 'StatisticsPage'),
});

const oversight = createRoute({
  getParentRoute: () => inside,
  path: '/giam-sat',
  component: lazyRouteComponent(() => import('../audit/AuditListPage.js'), 'AuditListPage'),
});

const AuditCasePage = lazyRouteComponent(() => import('../audit/AuditCasePage.js'), 'AuditCasePage');
const oversightCase = createRoute({
  getParentRoute: () => inside,
  path: '/giam-sat/$ma',
  component: () => <AuditCasePage ma={oversightCase.useParams().ma} />,
});

const routeTree = root.addChildren([
  signIn,
  ownPassword,
  inside.addChildren([start, home, worklist, dutyBoard, openCase, hotline, oneCall, toldList, oneTold, rescues, onerescue, rightsSheet, onecase, caseTimeline, whyCase, caseSupport, law, lawSupport, agencies, glass, people, rights, sendReferral, inbox, outbox, onereferral, operations, silence, statistics, oversight, oversightCase]),
]);

/** The routes of the web app; slugs are Vietnamese without marks and stay as they are. */
export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultNotFoundComponent: MissingPage,
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
