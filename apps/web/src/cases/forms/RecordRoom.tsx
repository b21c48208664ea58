import type { CaseView, TimelineEventView } from '@loive/contracts';
import { useRef, useState, type ReactNode } from 'react';
import { Toasts } from '../../shared/Toasts.js';
import { EventDialog } from './EventDialog.js';
import { RecordContext } from '../record/record-context.js';
import type { Recording } from '../record/recording.js';

/** A dialog has faded and the page behind it is drawn anew. */
const FADED_MS = 150;

interface RecordRoomProps {
  ma: string;
  view: CaseView;
  events: readonly TimelineEventView[];
  children: ReactNode;
}

/** A page on which the forms of a case's events open from anywhere, in one dialog that gives the focus back. */
export function RecordRoom({ ma, view, events, children }: RecordRoomProps) {
  const [recording, setRecording] = useState<Recording | null>(null);
  const opener = useRef<HTMLElement | null>(null);

  const record = (next: Recording): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setRecording(next);
  };

  return (
    <RecordContext value={record}>
      {children}
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
            (opener.current?.isConnected === true ? opener.current : document.querySelector<HTMLElement>('h1[tabindex]'))?.focus();
          }, FADED_MS);
        }}
      />
      <Toasts />
    </RecordContext>
  );
}
