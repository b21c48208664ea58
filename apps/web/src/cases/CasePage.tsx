import type { CaseView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { MissingPage } from '../app/FallbackPages.js';
import { pollEvery } from '../api/live.js';
import { caseQuery, sessionQuery } from '../api/queries.js';
import { problemOf } from '../api/problem.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { AgenciesCard } from './AgenciesCard.js';
import { CaseHead } from './CaseHead.js';
import css from './CasePage.module.css';
import { DutiesCard } from './duties/DutiesCard.js';
import { FileState } from './FileState.js';
import { MissingCard, missesTheFirst } from './MissingCard.js';
import { PersonCard } from './PersonCard.js';
import { ProceedingsCard } from './ProceedingsCard.js';
import { RescueCard } from './RescueCard.js';
import { toldRungsQuery, wholeTimelineQuery } from './record/queries.js';
import { SupportCard } from '../support/SupportCard.js';
import { ReferralsCard } from './ReferralsCard.js';
import { RecordRoom } from './forms/RecordRoom.js';
import { TimelineCard } from './timeline/TimelineCard.js';

/** The case page: where the case stands, what the law asks now, what may follow, and for whom. */
export function CasePage({ ma }: { ma: string }) {
  const asked = useQuery({ ...caseQuery(ma), refetchInterval: pollEvery });
  if (asked.data !== undefined) return <Loaded view={asked.data} ma={ma} />;
  if (asked.isPending) return <Waiting lines={9} />;
  const status = problemOf(asked.error)?.status;
  if (status === 404 || status === 403) return <MissingPage />;
  return <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} />;
}

function Loaded({ view, ma }: { view: CaseView; ma: string }) {
  const session = useQuery(sessionQuery).data;
  const timeline = useQuery(wholeTimelineQuery(view.id));
  const rungs = useQuery(toldRungsQuery(view.id)).data ?? [];
  const agencyId = session?.agency.id ?? '';
  const events = timeline.data ?? [];

  return (
    <RecordRoom ma={ma} view={view} events={events}>
      <div className={css['page']}>
        <CaseHead view={view} events={events} agencyId={agencyId} />
        <FileState view={view} events={events} />
        <div className={css['columns']}>
          <div className={css['main']}>
            {missesTheFirst(view) && <MissingCard view={view} />}
            <DutiesCard view={view} rungs={rungs} agencyId={agencyId} />
            {!missesTheFirst(view) && <MissingCard view={view} />}
            <SupportCard ma={ma} view={view} />
            <TimelineCard ma={ma} timeline={timeline} rungs={rungs} />
          </div>
          <aside className={css['aside']}>
            <PersonCard key={view.id} ma={ma} view={view} events={events} />
            <RescueCard view={view} />
            <ProceedingsCard view={view} />
            <ReferralsCard ma={ma} view={view} />
            <AgenciesCard ma={ma} view={view} agencyId={agencyId} />
          </aside>
        </div>
      </div>
    </RecordRoom>
  );
}
