import { Button } from '@mantine/core';
import { mayBreakGlass } from '@loive/domain';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../api/problem.js';
import { sessionQuery } from '../api/queries.js';
import { Mark } from './shell/Mark.js';
import css from './FallbackPages.module.css';
import { PageHead } from '../shared/PageHead.js';

/** The same page for "not there" and "not yours", so that no case is given away. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('missing.title')} tab={t('problem.title')} sub={t('missing.body')} />
      <Link to="/">{t('missing.toWork')}</Link>
      <EmergencyWay />
    </>
  );
}

const CASE_CODE = /^\/ho-so\/(LV-\d{4}-\d{5,9})(?:\/|$)/;

/** For those who work on cases: the way in when waiting is dangerous, whether or not there is such a case. */
function EmergencyWay() {
  const { t } = useTranslation();
  const code = useLocation({ select: ({ pathname }) => CASE_CODE.exec(pathname)?.[1] });
  const session = useQuery({ ...sessionQuery, enabled: false }).data;
  if (code === undefined || session == null || !mayBreakGlass({ role: session.role, agencyType: session.agency.type })) return null;
  return (
    <p className={css['way']}>
      <Link to="/mo-khan-cap" search={{ ma: code }}>
        {t('glass.way')}
      </Link>
    </p>
  );
}

/** An address outside of every screen. */
export function NowherePage() {
  return (
    <main className={css['nowhere']}>
      <div className={css['mark']}>
        <Mark size={40} />
      </div>
      <MissingPage />
    </main>
  );
}

/** A page that failed while drawing; a 403 or 404 of the API gets the page for missing things. */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const status = problemOf(error)?.status;
  if (status === 403 || status === 404) return <MissingPage />;
  return (
    <>
      <PageHead title={t('crash.title')} tab={t('problem.title')} sub={t('crash.body')} />
      <Button onClick={() => window.location.reload()}>{t('crash.reload')}</Button>
    </>
  );
}
