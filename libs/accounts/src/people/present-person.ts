import type { PersonEventType, PersonView } from '@loive/contracts';
import type { PersonRow } from './read-people.js';

/** Somebody as an administrator reads them; `reader` is that administrator's id. */
export function presentPerson(row: PersonRow, reader: string): PersonView {
  const { id, name, username, role, office, grants } = row;
  const out = row.paused || row.reviewed;
  return {
    id,
    name,
    username,
    state: !row.active ? 'left' : out ? 'paused' : 'active',
    pausedFor: row.active ? [...(row.paused ? (['administrator'] as const) : []), ...(row.reviewed ? (['review'] as const) : [])] : [],
    role: row.active ? role : null,
    office: row.active ? office : null,
    grants,
    steps: stepsOf(row, reader),
  };
}

// Nobody administers themselves, and nobody confirms what they proposed; taking it back is theirs.
function stepsOf({ id, active, paused, grants }: PersonRow, reader: string): PersonEventType[] {
  if (!active || id === reader) return [];
  const waiting = grants.find(({ state }) => state === 'proposed');
  const own = waiting?.proposedBy?.id === reader;
  const ofRole: PersonEventType[] = waiting === undefined ? ['proposeRole'] : own ? ['refuseRole'] : ['confirmRole', 'refuseRole'];
  return [...ofRole, paused ? 'resume' : 'pause', 'leave'];
}
