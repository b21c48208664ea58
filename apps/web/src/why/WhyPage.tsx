import type { CaseView } from '@loive/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { readAccess } from '../api/access-calls.js';
import { problemOf } from '../api/problem.js';
import { caseQuery, sessionQuery } from '../api/queries.js';
import { MissingPage } from '../app/FallbackPages.js';
import { Note } from '../shared/Note.js';
import { PageHead } from '../shared/PageHead.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { Answer } from './Answer.js';
import { AskForm } from './AskForm.js';
import css from './Why.module.css';
import type { WhySearch } from './why-search.js';

const accessQuery = (id: string, { nguoi, ngay }: WhySearch) =>
  queryOptions({
    queryKey: ['cases', 'access', id, nguoi ?? '', ngay ?? ''],
    queryFn: ({ signal }) => readAccess(id, { ...(nguoi === undefined ? {} : { person: nguoi }), ...(ngay === undefined ? {} : { on: ngay }) }, signal),
  });

/** Why somebody may see this case: what, by which rule, from which event and until when; now or on a day in the past. */
export function WhyPage({ ma, search }: { ma: string; search: WhySearch }) {
  const asked = useQuery(caseQuery(ma));
  if (asked.data !== undefined) return <Loaded view={asked.data} ma={ma} search={search} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Loaded({ view, ma, search }: { view: CaseView; ma: string; search: WhySearch }) {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery).data;
  const asked = useQuery(accessQuery(view.id, search));
  const overseen = session?.role === 'auditor';
  const status = problemOf(asked.error)?.status;
  return (
    <>
      <PageHead
        title={t('why.title', { code: view.code })}
        tab={t('why.tab')}
        sub={t('why.lead')}
        actions={
          <Link to={overseen ? '/giam-sat/$ma' : '/ho-so/$ma'} params={{ ma }} className={css['back']}>
            {t('why.back')}
          </Link>
        }
      />
      {session != null && <AskForm key={`${search.nguoi ?? ''} ${search.ngay ?? ''}`} ma={ma} view={view} session={session} search={search} />}
      {asked.isError && (status === 404 || status === 403 ? <Note tone="ochre" role="alert">{t('why.unknown')}</Note> : <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />)}
      {asked.isPending && <Waiting lines={6} />}
      {asked.data !== undefined && <Answer access={asked.data} ma={ma} overseen={overseen} />}
    </>
  );
}
