import { STEERING_TYPE, climb, dayInVietnam, type Office, type Rung, type ToldRung } from '@loive/domain';
import type { ActorTx } from '@loive/persistence';
import type { Processor } from '@loive/queue';
import { askFor, type FurtherMessage } from './ask-for.js';
import { findDuty, placesOf, type FoundDuty, type Place } from './found-duty.js';
import { idOf } from './message-ids.js';

/** Whom a rung told: agencies with the people who held the office there, and the notices that say so. */
interface Told {
  readonly agencyIds: readonly string[];
  readonly personIds: readonly string[];
  /** Why nobody was told. */
  readonly nobody: 'noHolder' | 'noSteeringBody' | null;
  readonly notices: readonly FurtherMessage[];
}

/**
 * Climbs the ladder of a duty past its limit, by the database's clock: writes down the rung whose time has come, asks for its
 * notices, and for itself at the time of the next one, all in the message's own transaction. However often and from
 * wherever messages come, a rung of a limit is written once, and only whoever wrote it tells.
 */
export function climbLadder(): Processor {
  return {
    effect: 'escalateDuty',
    run: (message, context) =>
      context.once('escalateDuty', async (tx) => {
        const dutyId = idOf(message.ids, 'dutyId');
        const found = await findDuty(tx, dutyId);
        const { caseId } = message;
        if (found === null || caseId === null) return 'moot';
        const places = placesOf(found, message.ids.agencyId);
        const silent = found.ownerAgencyId ?? message.ids.agencyId;
        const climbed = climb(found, await rungsOf(tx, dutyId, found.dueAt), found.now);
        if (climbed === null || silent === undefined || places.length === 0) return 'moot';
        const notices: FurtherMessage[] = [];
        if (climbed.tell !== null) {
          const told = await whomToTell(tx, climbed.tell, { caseId, dutyId, silent, places, on: dayInVietnam(found.now) });
          if (await writeDown(tx, climbed.tell, caseId, { dutyId, silent, dueAt: found.dueAt }, told)) notices.push(...told.notices);
        }
        const again: FurtherMessage[] = climbed.next === null ? [] : [{ effect: 'escalateDuty', ids: message.ids, notBefore: climbed.next }];
        if (notices.length + again.length === 0) return 'moot';
        await askFor(tx, message, [...notices, ...again]);
      }),
  };
}

async function rungsOf(tx: ActorTx, dutyId: string, dueAt: FoundDuty['dueAt']): Promise<ToldRung[]> {
  const rows = await tx.query<{ rung: Rung; at: Date }>('SELECT rung, at FROM duty_rungs WHERE duty_id = $1 AND due_at = $2', [dutyId, dueAt]);
  return rows.map(({ rung, at }) => ({ rung, at: at.toISOString() }));
}

interface Silence {
  readonly caseId: string;
  readonly dutyId: string;
  readonly silent: string;
  readonly places: readonly Place[];
  /** The law's day, YYYY-MM-DD. */
  readonly on: string;
}

async function whomToTell(tx: ActorTx, rung: Rung, silence: Silence): Promise<Told> {
  if (rung === 'steering') return steeringBody(tx, silence);
  const { caseId, dutyId, places } = silence;
  const shut = await sealedOut(tx, caseId);
  const open = places.filter(({ agencyId }) => !shut.has(agencyId));
  const held = rung === 'owner' ? open.map((place) => ({ place, holders: [] })) : await holdersAt(tx, rung, caseId, open);
  return {
    agencyIds: held.map(({ place }) => place.agencyId),
    personIds: held.flatMap(({ holders }) => holders),
    nobody: held.length === 0 ? 'noHolder' : null,
    notices: held.map(({ place }) => ({ effect: 'notify', ids: { ...place, dutyId, about: 'duty', audience: rung === 'owner' ? 'agency' : rung, rung } })),
  };
}

// Of what is silent in a case, whoever is sealed out of it is not told, and does not count as told.
async function sealedOut(tx: ActorTx, caseId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>('SELECT agency_id AS id FROM seals WHERE case_id = $1 AND lifted_seq IS NULL AND agency_id IS NOT NULL', [caseId]);
  return new Set(rows.map(({ id }) => id));
}

async function holdersAt(tx: ActorTx, office: Office, caseId: string, places: readonly Place[]): Promise<{ place: Place; holders: string[] }[]> {
  const rows = await tx.query<{ agencyId: string; holders: string[] }>(
    'SELECT a.id AS "agencyId", app.holders_of(a.id, $2, $3) AS holders FROM unnest($1::uuid[]) AS a(id)',
    [places.map(({ agencyId }) => agencyId), office, caseId],
  );
  return places.flatMap((place) => {
    const holders = rows.find(({ agencyId }) => agencyId === place.agencyId)?.holders ?? [];
    return holders.length === 0 ? [] : [{ place, holders }];
  });
}

// It is told that something waits, and reads counts: neither the duty nor the case stands in its notice.
async function steeringBody(tx: ActorTx, { caseId, silent, on }: Silence): Promise<Told> {
  const shut = await sealedOut(tx, caseId);
  const found = await tx.query<{ id: string }>(
    `SELECT s.id FROM agencies s JOIN agencies a ON a.province = s.province
     WHERE a.id = $1 AND s.type = $2 AND s.valid_from <= $3 AND (s.valid_to IS NULL OR s.valid_to >= $3) ORDER BY s.id`,
    [silent, STEERING_TYPE, on],
  );
  const rows = found.filter(({ id }) => !shut.has(id));
  return {
    agencyIds: rows.map(({ id }) => id),
    personIds: [],
    nobody: rows.length === 0 ? 'noSteeringBody' : null,
    notices: rows.map(({ id }) => ({ effect: 'notify', ids: { agencyId: id, about: 'silence', audience: 'agency', rung: 'steering' } })),
  };
}

async function writeDown(
  tx: ActorTx,
  rung: Rung,
  caseId: string,
  { dutyId, silent, dueAt }: Pick<Silence, 'dutyId' | 'silent'> & Pick<FoundDuty, 'dueAt'>,
  { agencyIds, personIds, nobody }: Told,
): Promise<boolean> {
  const rows = await tx.query(
    `INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids, person_ids, nobody)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING rung`,
    [dutyId, dueAt, rung, caseId, silent, agencyIds, personIds, nobody],
  );
  return rows.length === 1;
}
