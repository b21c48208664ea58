import type { ExpiringGrantView, PersonActView, RoleGrantView } from '@loive/contracts';
import type { Actor, Office, Role } from '@loive/domain';
import { readAs, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';

/** Days ahead for which ending roles are listed. */
const AHEAD_DAYS = 30;
/** Acts shown at most, the latest first. */
const MOST_ACTS = 200;

/** Somebody as the tables tell; what the reader may do with it is worked out from here. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly active: boolean;
  readonly paused: boolean;
  readonly reviewed: boolean;
  readonly role: Role | null;
  readonly office: Office | null;
  readonly grants: RoleGrantView[];
}

const INSTANT = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const NAMED = (column: string): string => `(SELECT jsonb_build_object('id', n.id, 'name', n.name) FROM people n WHERE n.id = ${column})`;

const GRANT = `jsonb_build_object('id', g.id, 'role', g.role, 'office', g.office,
  'state', CASE WHEN g.decided_at IS NULL THEN 'proposed' WHEN g.refused THEN 'refused' WHEN g.until <= now() THEN 'ended' ELSE 'inForce' END,
  'since', ${INSTANT('g.since')}, 'until', ${INSTANT('g.until')}, 'proposedAt', ${INSTANT('g.proposed_at')},
  'proposedBy', ${NAMED('g.proposed_by')}, 'decidedBy', ${NAMED('g.decided_by')})`;

// Row security shows grants and acts to an administrator of this very agency, or to whoever oversees it.
const PEOPLE = `
  SELECT p.id, p.name, a.username, p.active, p.paused_at IS NOT NULL AS paused, app.is_paused(p.id) AS reviewed, app.role_of(p.id) AS role, app.office_of(p.id) AS office,
    (SELECT coalesce(jsonb_agg(${GRANT} ORDER BY g.proposed_at DESC, g.id), '[]') FROM role_grants g WHERE g.person_id = p.id) AS grants
  FROM people p JOIN accounts a ON a.person_id = p.id
  WHERE p.agency_id = app.agency_as('agencyAdmin') AND ($1[1] IS NULL OR p.id = $1[1]::uuid)
  ORDER BY p.active DESC, p.name, p.id`;

// A role that goes on by another grant does not end.
const EXPIRING = `
  SELECT ${NAMED('g.person_id')} AS person, ${GRANT} AS "grant"
  FROM role_grants g JOIN people p ON p.id = g.person_id AND p.active
  WHERE g.since <= now() AND g.until > now() AND g.until <= now() + interval '${AHEAD_DAYS} days' AND NOT EXISTS (
    SELECT 1 FROM role_grants l WHERE l.person_id = g.person_id AND l.role = g.role AND l.id <> g.id AND l.since <= now() AND (l.until IS NULL OR l.until > g.until))
  ORDER BY g.until, g.id`;

const ACTS = `
  SELECT x.id, ${INSTANT('x.at')} AS at, x.act, ${NAMED('x.by_person')} AS by, ${NAMED('x.person_id')} AS person,
    x.role, x.office, ${INSTANT('x.until')} AS until, ${NAMED('x.other_person')} AS other
  FROM people_acts x ORDER BY x.at DESC, x.id DESC LIMIT ${MOST_ACTS}`;

/** Everybody of the actor's agency, or one of them; nobody for whoever is no administrator now. One statement. */
export function readPeople(db: DataSource, key: TicketKey, actor: Actor, personId: string | null): Promise<PersonRow[]> {
  return readAs(db, key, actor, { purpose: 'administer' }, PEOPLE, [personId]);
}

/** Roles in force that end within 30 days, the nearest end first. One statement. */
export function readExpiring(db: DataSource, key: TicketKey, actor: Actor): Promise<ExpiringGrantView[]> {
  return readAs(db, key, actor, { purpose: 'administer' }, EXPIRING, []);
}

/** What was done to people, the latest first: of the own agency for an administrator, of those overseen for an auditor. One statement. */
export function readActs(db: DataSource, key: TicketKey, actor: Actor): Promise<PersonActView[]> {
  return readAs(db, key, actor, { purpose: 'administer' }, ACTS, []);
}
