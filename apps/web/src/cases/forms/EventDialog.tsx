import type { CaseView, TimelineEventView } from '@loive/contracts';
import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseQuery } from '../../api/queries.js';
import { say } from '../../shared/toasts.js';
import { useCodeWords } from '../../shared/words.js';
import { EventForm } from './EventForm.js';
import type { Recording } from '../record/recording.js';

interface EventDialogProps {
  ma: string;
  view: CaseView;
  events: readonly TimelineEventView[];
  recording: Recording | null;
  onClose: () => void;
}

/** The form of one step in a dialog. Neither a click outside nor Escape, which also hides the screen, loses what was typed. */
export function EventDialog({ ma, view, events, recording, onClose }: EventDialogProps) {
  const { t } = useTranslation();
  const word = useCodeWords();
  const client = useQueryClient();
  const [typedIn, setTypedIn] = useState<Recording | null>(null);

  const saved = (type: string, next: CaseView): void => {
    client.setQueryData(caseQuery(ma).queryKey, next);
    void client.invalidateQueries({ queryKey: ['cases', 'timeline'] });
    void client.invalidateQueries({ queryKey: ['cases', 'list'] });
    say(t('cases.form.saved', { what: word('cases.event.done', type) }));
    onClose();
  };

  return (
    <Modal
      opened={recording !== null}
      onClose={onClose}
      size={recording?.type === 'recordFinding' ? 1080 : 560}
      returnFocus={false}
      closeOnClickOutside={false}
      closeOnEscape={recording === null || typedIn !== recording}
      onInput={() => setTypedIn(recording)}
      title={recording === null ? '' : word('cases.event.do', recording.type)}
      closeButtonProps={{ 'aria-label': t('app.close') }}
      yOffset="5dvh"
    >
      {recording !== null && (
        <EventForm
          key={`${recording.type} ${JSON.stringify(recording.preset ?? {})}`}
          recording={recording}
          view={view}
          events={events}
          onRefresh={() => void client.invalidateQueries({ queryKey: ['cases'] })}
          onSaved={(next) => saved(recording.type, next)}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}
