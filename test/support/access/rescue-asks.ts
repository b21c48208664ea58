import { randomUUID } from 'node:crypto';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { World } from '../world.js';
import type { Ask } from './ask.js';
import type { Body } from './body-checks.js';
import { mayOpen } from './oracle.js';
import { principal, type Principal, type Subject } from './subject.js';

/** A rescue that the police of Lạng Sơn recorded, to which every case of the matrix belongs. */
const RESCUE = { id: 'f0000000-0000-4000-8000-00000000e5c0', agencyId: DEMO_AGENCIES.police.id };

/** Whether somebody is of the agency that recorded it. */
export const rescuedAll = ({ agencyId }: Pick<Principal, 'agencyId'>): boolean => agencyId === RESCUE.agencyId;

/** Writes the rescue down; the cases stand as they are. */
export async function rescueAll(world: World, subjects: readonly Subject[]): Promise<void> {
  await world.sql('INSERT INTO rescues (id, agency_id, person_id, at, rescuer_id, people, opened) VALUES ($1, $2, $3, now(), $2, 500, $4)', [
    RESCUE.id, RESCUE.agencyId, principal('police').personId, subjects.length,
  ]);
  await world.sql('INSERT INTO rescue_cases (case_id, rescue_id, number) SELECT c.id, $1, c.n FROM unnest($2::uuid[]) WITH ORDINALITY AS c(id, n)', [
    RESCUE.id, subjects.map(({ caseId }) => caseId),
  ]);
}

/**
 * Requests about rescues: for whoever may open cases, of their own agency alone. `listed` compares the cases shown with
 * those that the person's lists hold: that they were freed together lets nobody read across. None of them changes anything.
 */
export function asksOfRescues(who: Principal, listed: (items: Body) => string[]): Ask[] {
  const may = mayOpen(who);
  const own = may && rescuedAll(who);
  const ask = (route: string, status: number, rest: Partial<Ask> = {}): Ask => {
    const [method, path] = route.split(' ') as [Ask['method'], string];
    return { route, what: '', method, path: path.replace('{id}', RESCUE.id), status: [may ? status : 403], ...rest };
  };
  const never = randomUUID();
  return [
    ask('POST /api/rescues', 422, { body: { noSuchField: 1 } }),
    ask('GET /api/rescues', 200, { check: (body) => ((body['items'] as { id: string }[]).some(({ id }) => id === RESCUE.id) === own ? [] : ['not the rescues of the own agency']) }),
    ask('GET /api/rescues/{id}', own ? 200 : 404, {
      never: `/api/rescues/${never}`,
      check: (body) => listed({ items: (body['cases'] as { case: unknown }[]).map((one) => one.case) }),
    }),
    ask('POST /api/rescues/{id}/cases', own ? 422 : 404, { body: { noSuchField: 1 }, never: `/api/rescues/${never}/cases` }),
  ];
}
