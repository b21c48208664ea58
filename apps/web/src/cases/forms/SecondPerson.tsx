import type { CaseView, TimelineEventView } from '@loive/contracts';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '../../api/queries.js';
import { Note } from '../../shared/Note.js';
import { proposedFor } from './proposed.js';

/** Above the form of a step that takes two people: whether this is the first word or the second. */
export function SecondPerson({ type, view, events }: { type: string; view: CaseView; events: readonly TimelineEventView[] }) {
  const { t } = useTranslation();
  const me = useQuery(sessionQuery).data?.user.id;
  const open = proposedFor(type, view);
  if (open === null) return null;
  const name = events.find(({ person }) => person?.id === open.by)?.person?.name ?? t('access.somebody');
  return (
    <Note tone="indigo" icon={<IconUsers aria-hidden />}>
      {open.by === me ? t('access.youProposed') : t('access.second', { name })}
    </Note>
  );
}
