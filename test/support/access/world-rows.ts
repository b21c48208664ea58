import { randomUUID } from 'node:crypto';
import { ROLES, type Actor } from '@loive/domain';
import type pg from 'pg';
import { LETTER } from './oracle-tables.js';
import type { RandomWorld } from './random-worlds.js';

/** A world that stands in the database as rows. */
export interface PlantedWorld {
  readonly world: RandomWorld;
  readonly caseId: string;
  readonly actor: Actor;
}

const COMPARTMENT_TABLES = ['identity', 'contact', 'shelter', 'health', 'statement', 'child', 'protection', 'plan', 'legal_notes'].map((name) => `case_${name}`);

const STAGE = {
  file: 'open',
  receipt: 'recording',
  verification: 'notStarted',
  identification: 'reported',
  protection: 'unassessed',
  support: 'none',
  reintegration: 'none',
};

interface Register {
  readonly strangers: string;
  readonly agencies: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  readonly others: ReadonlyMap<string, string>;
}

/** Plants worlds as rows, as the owner of the database: nobody's rights are asked. */
export class WorldPlanter {
  #register: Promise<Register> | undefined;
  #numbers = 0;

  constructor(private readonly owner: pg.Pool) {}

  /** Plants them all in one transaction. */
  async plant(worlds: readonly RandomWorld[]): Promise<PlantedWorld[]> {
    this.#register ??= this.#settle();
    const register = await this.#register;
    const planted = worlds.map((world) => ({ world, caseId: randomUUID(), actor: actorIn(world, register) }));
    const db = await this.owner.connect();
    try {
      await db.query('BEGIN');
      await this.#rows(db, planted, register);
      await db.query('COMMIT');
      return planted;
    } catch (failure) {
      await db.query('ROLLBACK');
      throw failure;
    } finally {
      db.release();
    }
  }

  /** An agency of each type, in it somebody of each role and somebody else, and an agency that owns what nobody else does. */
  async #settle(): Promise<Register> {
    const types = [...Object.keys(LETTER), 'HOST', 'COURT'];
    const agencies = new Map(types.map((type) => [type, randomUUID() as string]));
    const strangers = randomUUID();
    const people = new Map(types.flatMap((type) => ROLES.map((role) => [`${type} ${role}`, randomUUID() as string])));
    const others = new Map(types.map((type) => [type, randomUUID() as string]));
    const agencyRows = [...[...agencies].map(([type, id]) => ({ id, type })), { id: strangers, type: 'COMMUNE_PC' }];
    const peopleRows = [
      ...[...people].map(([key, id]) => ({ id, agency: agencies.get(key.split(' ')[0] ?? ''), role: key.split(' ')[1] })),
      ...[...others].map(([type, id]) => ({ id, agency: agencies.get(type), role: 'social' })),
    ];
    await this.owner.query(
      `INSERT INTO agencies (id, type, name_vi, name_en, valid_from)
       SELECT id, type, 'thử ' || type, 'a ' || type, '2025-07-01' FROM jsonb_to_recordset($1) AS a(id uuid, type text)`,
      [JSON.stringify(agencyRows)],
    );
    await this.owner.query(
      `INSERT INTO people (id, agency_id, name, role) SELECT id, agency, 'thử', role FROM jsonb_to_recordset($1) AS p(id uuid, agency uuid, role text)`,
      [JSON.stringify(peopleRows)],
    );
    return { strangers, agencies, people, others };
  }

  async #rows(db: pg.PoolClient, planted: readonly PlantedWorld[], { strangers, others }: Register): Promise<void> {
    const owns = ({ basis, ended }: RandomWorld): boolean => basis === 'owner' && !ended;
    const insert = (sql: string, rows: readonly object[]): Promise<unknown> => (rows.length === 0 ? Promise.resolve() : db.query(sql, [JSON.stringify(rows)]));
    await insert(
      `INSERT INTO cases (id, code, version, head, chart_version, stage, facts, alias, owner_agency_id, opened_at, updated_at)
       SELECT id, 'LV-2026-' || lpad(number::text, 6, '0'), 1, repeat('a', 64), 2, $2, facts, 'Chị Thử', owner, now(), now()
       FROM jsonb_to_recordset($1) AS c(id uuid, number integer, owner uuid, facts jsonb)`.replace('$2', `'${JSON.stringify(STAGE)}'::jsonb`),
      planted.map(({ caseId, world, actor }) => ({
        id: caseId,
        number: (this.#numbers += 1),
        owner: owns(world) ? actor.agencyId : strangers,
        facts: { minorU18: world.child, presumedChild: world.child },
      })),
    );
    const ties = planted.flatMap(({ caseId, world, actor }) => [
      ...(owns(world) ? [] : [{ agency: strangers, id: caseId, basis: 'owner', ended: false, named: null }]),
      ...(world.basis === null ? [] : [{ agency: actor.agencyId, id: caseId, basis: world.basis, ended: world.ended, named: namedIn(world, actor, others) }]),
    ]);
    await insert(
      `INSERT INTO participants (agency_id, case_id, basis, since, until, status, phase, changed_at, folded, card, assignee_id)
       SELECT agency, id, basis, now() - interval '2 days', CASE WHEN ended THEN now() - interval '1 minute' END, 'open', 'receipt', now(), 'thu', '{}', named
       FROM jsonb_to_recordset($1) AS p(agency uuid, id uuid, basis text, ended boolean, named uuid)`,
      ties,
    );
    await insert(
      `INSERT INTO seals (case_id, person_id, agency_id, ground, since, source_seq, lifted_seq)
       SELECT id, person, agency, 'relative', now() - interval '1 day', 1, lifted
       FROM jsonb_to_recordset($1) AS s(id uuid, person uuid, agency uuid, lifted integer)`,
      planted.filter(({ world }) => world.seal !== 'none').map(({ caseId, world, actor }) => ({ id: caseId, ...sealIn(world, actor, others) })),
    );
    await insert(
      `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, until, source_seq, state)
       SELECT id, agency, person, kind, 'breakGlass', ARRAY(SELECT jsonb_array_elements_text(opened)), now() - interval '30 minutes',
         CASE WHEN state = 'live' THEN now() + CASE WHEN over THEN interval '-1 minute' ELSE interval '30 minutes' END END, 1, state
       FROM jsonb_to_recordset($1) AS g(id uuid, agency uuid, person uuid, kind text, opened jsonb, over boolean, state text)`,
      planted.filter(({ world }) => world.glass !== 'none').map(({ caseId, world, actor }) => ({ id: caseId, agency: actor.agencyId, ...glassIn(world, actor, others) })),
    );
    await this.#content(db, planted.map(({ caseId }) => caseId));
  }

  // A row in every table that could be seen: seeing none proves nothing where there is none.
  async #content(db: pg.PoolClient, ids: readonly string[]): Promise<void> {
    const each = 'FROM unnest($1::uuid[]) AS c(id)';
    await db.query(`INSERT INTO timeline_events (case_id, seq, body, hash) SELECT id, 1, '{"type":"openCase"}', repeat('a', 64) ${each}`, [ids]);
    await db.query(`INSERT INTO event_records (case_id, seq, salt, payload) SELECT id, 1, sha256('x'), '{}' ${each}`, [ids]);
    await db.query(
      `INSERT INTO duties (id, case_id, pathway, step, kind, state, owner_type, opened_at, operational_target, citation, verified, blocks_closing, opened_seq)
       SELECT gen_random_uuid(), id, 'self_report', 'thu', 'duty', 'open', 'PROV_HEALTH', now(), false, '', false, false, 1 ${each}`,
      [ids],
    );
    await db.query(
      `INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids)
       SELECT d.id, now() - interval '1 hour', 'owner', c.id, c.owner_agency_id, ARRAY[c.owner_agency_id] FROM duties d JOIN cases c ON c.id = d.case_id WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
    const { rows } = await db.query<{ sealed: boolean }>(`SELECT count(*) > 0 AS sealed FROM pg_attribute WHERE attrelid = 'case_identity'::regclass AND attname = 'sealed'`);
    const [columns, values] = rows[0]?.sealed ? ['sealed', `decode(repeat('01', 64), 'hex')`] : ['salt, fields', `sha256('x'), '{}'`];
    for (const table of COMPARTMENT_TABLES) await db.query(`INSERT INTO ${table} (case_id, seq, ${columns}) SELECT id, 1, ${values} ${each}`, [ids]);
  }
}

function actorIn({ agencyType, role }: RandomWorld, { agencies, people }: Register): Actor {
  return { personId: people.get(`${agencyType} ${role}`) ?? '', agencyId: agencies.get(agencyType) ?? '', agencyType, role };
}

function namedIn({ named, agencyType }: RandomWorld, actor: Actor, others: Register['others']): string | null {
  if (named === 'nobody') return null;
  return named === 'me' ? actor.personId : (others.get(agencyType) ?? null);
}

function sealIn({ seal, agencyType }: RandomWorld, actor: Actor, others: Register['others']): Record<string, unknown> {
  if (seal === 'agency') return { agency: actor.agencyId };
  if (seal === 'somebodyElse') return { person: others.get(agencyType) };
  return { person: actor.personId, lifted: seal === 'lifted' ? 2 : null };
}

function glassIn({ glass, opened, agencyType }: RandomWorld, actor: Actor, others: Register['others']): Record<string, unknown> {
  return {
    opened,
    person: glass === 'somebodyElses' ? others.get(agencyType) : actor.personId,
    kind: glass.startsWith('courtOrder') ? 'courtOrder' : 'breakGlass',
    over: glass === 'over' || glass === 'courtOrderOver',
    state: glass === 'waiting' || glass === 'refused' ? glass : 'live',
  };
}
