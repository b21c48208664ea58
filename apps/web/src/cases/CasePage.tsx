import type { CaseView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { MissingPage } from '../app/FallbackPages.js';
import { pollEvery } from '../api/live.js';
import { caseQuery, sessionQuery } from '../api/queries.js';
import { problemOf } from '../api/problem.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Toasts } from '../shared/Toasts.js';
import { Waiting } from '../shared/Waiting.js';
import { AgenciesCard } from './AgenciesCard.js';
import { CaseHead } from './CaseHead.js';
import css from './CasePage.module.css';
import { DutiesCard } from './DutiesCard.js';
import { EventDialog } from './EventDialog.js';
import { FileState } from './FileState.js';
import { MissingCard, missesTheFirst } from './MissingCard.js';
import { PersonCard } from './PersonCard.js';
import { ProceedingsCard } from './ProceedingsCard.js';
import { wholeTimelineQuery } from './queries.js';
import { SupportCard } from '../support/SupportCard.js';
import { ReferralsCard } from './ReferralsCard.js';
import { RecordContext } from './record-context.js';
import type { Recording } from './recording.js';
import { TimelineCard } from './TimelineCard.js';

/** A dialog has faded and the page behind it is drawn anew. */
const FADED_MS = 150;

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
  const [recording, setRecording] = useState<Recording | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const agencyId = session?.agency.id ?? '';
  const events = timeline.data ?? [];

  const record = (next: Recording): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setRecording(next);
  };

  return (
    <RecordContext value={record}>
      <div className={css['page']}>
        <CaseHead view={view} events={events} agencyId={agencyId} />
        <FileState view={view} events={events} />
        <div className={css['columns']}>
          <div className={css['main']}>
            {missesTheFirst(view) && <MissingCard view={view} />}
            <DutiesCard view={view} agencyId={agencyId} />
            {!missesTheFirst(view) && <MissingCard view={view} />}
            <SupportCard ma={ma} view={view} />
            <TimelineCard ma={ma} timeline={timeline} />
          </div>
          <aside className={css['aside']}>
            <PersonCard key={view.id} ma={ma} view={view} events={events} />
            <ProceedingsCard view={view} />
            <ReferralsCard ma={ma} view={view} />
            <AgenciesCard ma={ma} view={view} agencyId={agencyId} />
          </aside>
        </div>
      </div>
      <EventDialog
        ma={ma}
        view={view}
        events={events}
        recording={recording}
        onClose={() => {
          setRecording(null);
          // The opener may go with the step it offered, once the page is drawn anew: the heading then takes the focus.
          setTimeout(() => {
            // Somebody quick has opened the next panel by then: the focus stays there.
            if (document.activeElement?.closest('[role="dialog"]:not([aria-modal="true"])')) return;
            (opener.current?.isConnected === true ? opener.current : document.getElementById('ma-ho-so'))?.focus();
          }, FADED_MS);
        }}
      />
      <Toasts />
    </RecordContext>
  );
}
