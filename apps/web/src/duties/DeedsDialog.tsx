import type { CaseView, DutyLineView, SessionView } from '@loive/contracts';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../api/queries.js';
import { ClockNote } from '../cases/duties/ClockNote.js';
import { DUTY_EVENTS, deedsOn } from '../cases/record/duty-events.js';
import { EventDialog } from '../cases/forms/EventDialog.js';
import { wholeTimelineQuery } from '../cases/record/queries.js';
import type { Recording } from '../cases/record/recording.js';
import { stepFor } from '../cases/record/step-groups.js';
import { ProblemNote } from '../shared/ProblemNote.js';
import { Waiting } from '../shared/Waiting.js';
import { useCodeWords } from '../shared/words.js';
import css from './Board.module.css';

interface DeedsDialogProps {
  line: DutyLineView;
  /** Code of its case. */
  code: string;
  reader: SessionView;
  onClose: () => void;
}

/** What the reader may do on a duty of the board now. To know that the case is read, which is a look like any other. */
export function DeedsDialog({ line, code, reader, onClose }: DeedsDialogProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const [recording, setRecording] = useState<Recording | null>(null);
  // Read anew each time: what is offered, and the version that a deed answers, must be those of now.
  const asked = useQuery({ ...caseQuery(code), refetchOnMount: 'always' });
  const view = asked.isFetchedAfterMount ? asked.data : undefined;
  // The deeds of a duty need nothing of the log; another step that meets it may.
  const needsLog = recording !== null && !(DUTY_EVENTS as readonly string[]).includes(recording.type);
  const log = useQuery({ ...wholeTimelineQuery(view?.id ?? ''), enabled: needsLog && view !== undefined }).data;
  return (
    <>
      <Modal
        opened={recording === null}
        onClose={onClose}
        size={560}
        returnFocus={false}
        title={word('step', line.step)}
        closeButtonProps={{ 'aria-label': t('app.close') }}
        yOffset="5dvh"
      >
        <p className={css['about']}>
          {[code, line.alias].filter(Boolean).join(' · ')}
        </p>
        {view === undefined ? (
          asked.isError ? <ProblemNote error={asked.error} onRetry={() => void asked.refetch()} /> : <Waiting lines={3} />
        ) : (
          <Deeds view={view} dutyId={line.id} reader={reader} onChoose={setRecording} />
        )}
      </Modal>
      {view !== undefined && <EventDialog ma={code} view={view} events={log ?? []} recording={recording} onClose={onClose} />}
    </>
  );
}

function Deeds({ view, dutyId, reader, onChoose }: { view: CaseView; dutyId: string; reader: SessionView; onChoose: (recording: Recording) => void }) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const duty = view.duties.find(({ id, state }) => id === dutyId && state === 'open');
  if (duty === undefined) return <p>{t('duties.over')}</p>;
  const leads = view.basis === 'owner';
  const step = stepFor(duty, view.nextSteps, reader.agency.id, leads);
  const deeds = deedsOn(duty, view.nextSteps, reader, leads);
  const preset = { dutyId, step: duty.step };
  return (
    <>
      <ClockNote duty={duty} />
      {step === null && deeds.length === 0 && <p>{t('duties.nothing')}</p>}
      <div className={css['deeds']}>
        {step !== null && (
          <Button onClick={() => onChoose({ type: step.type, preset: step.type === 'completeDuty' ? preset : {} })} data-autofocus>
            {word('cases.event.do', step.type)}
          </Button>
        )}
        {deeds.map((deed) => (
          <Button key={deed} variant="default" onClick={() => onChoose({ type: deed, preset })}>
            {word('cases.event.do', deed)}
          </Button>
        ))}
        <Link to="/ho-so/$ma" params={{ ma: view.code }}>
          {t('duties.toCase')}
        </Link>
      </div>
    </>
  );
}
