import type { CaseView, CourtOrderView, TimelineEventView } from '@loive/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../shared/dates.js';
import { useCodeWords } from '../../shared/words.js';
import { colleaguesQuery } from './queries.js';

/** Everybody whom this page knows by name: of the own agency, named in the case, or in its timeline. */
export function usePeople(view: CaseView, events: readonly TimelineEventView[]): { id: string; name: string }[] {
  const colleagues = useQuery(colleaguesQuery).data?.items ?? [];
  const named = [...colleagues, ...view.participants.map(({ assignee }) => assignee), view.assignee, ...events.map(({ person }) => person)];
  return [...new Map(named.flatMap((person) => (person === null ? [] : [[person.id, person] as const]))).values()];
}

/** A court order that runs, in words: who is let in, what is open, until when. */
export function useCourtOrderWords(view: CaseView, events: readonly TimelineEventView[]): (order: CourtOrderView) => string {
  const { t } = useTranslation();
  const word = useCodeWords();
  const people = usePeople(view, events);
  return ({ personId, agency, compartments, until }) =>
    [
      people.find(({ id }) => id === personId)?.name,
      agency.nameVi,
      compartments.map((name) => word('reveal.compartment', name)).join(', '),
      t('access.glass.until', { at: formatDateTime(until) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
