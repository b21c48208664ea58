import { join } from 'node:path';
import { CaseReader, type TicketKey } from '@loive/persistence';
import { readKey } from '@loive/platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { chanceOf } from '../kills/chance.js';
import type { Proven } from './prove-matrix.js';
import { drawWorld, simpler, toldWorld, type RandomWorld } from './random-worlds.js';
import { EVENTS, RIGHTS, apart, ticketFaults } from './ticket-checks.js';
import { TicketReader, abilitySays, domainSays, oracleSays } from './world-views.js';
import { WorldPlanter, type PlantedWorld } from './world-rows.js';

/** How many worlds, drawn by which seed. */
export interface WorldsPlan {
  readonly worlds: number;
  readonly seed: number;
  /** Differences that are shrunk and told; the rest is counted. */
  readonly told?: number;
  readonly log?: (text: string) => void;
  /** Plants a fault first, by the owner's connection. */
  readonly plant?: (ownerUrl: string) => Promise<unknown>;
}

/** Worlds that are planted in one transaction, and those that are looked at at the same time. */
const AT_A_TIME = 250;
const LANES = 4;

// The session's rules carry what screens ask; steps of referrals ask for an end besides.
const NOT_IN_ABILITY = ['settleReferral', 'answerReferral'];

/** can() = the domain's policy = the list = row security = oracle, in worlds drawn by chance. */
export async function proveWorlds({ worlds, seed, told: most = 10, log = () => undefined, plant }: WorldsPlan): Promise<Proven> {
  const bench = await Bench.open();
  try {
    await plant?.(bench.ownerUrl);
    const chance = chanceOf(seed);
    const wrong: { planted: PlantedWorld; differences: string[] }[] = [];
    for (let done = 0; done < worlds; done += AT_A_TIME) {
      const planted = await bench.plant(Array.from({ length: Math.min(AT_A_TIME, worlds - done) }, () => drawWorld(chance)));
      wrong.push(...(await bench.compare(planted)));
      log(`${done + planted.length} worlds, ${wrong.length} with a difference`);
    }
    const told: string[] = [];
    for (const { planted } of wrong.slice(0, most)) told.push(await bench.shrunk(planted.world));
    const kinds = countKinds(wrong.flatMap(({ differences }) => differences));
    return { passed: worlds - wrong.length, failed: wrong.length, report: { worlds, seed, differences: [...new Set(told)], kinds } };
  } finally {
    await bench.close();
  }
}

function countKinds(differences: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of differences) counts[one] = (counts[one] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a).slice(0, 40));
}

/** What a bench stands on. */
interface Connections {
  readonly owner: pg.Pool;
  readonly api: pg.Pool;
  readonly db: DataSource;
  readonly key: TicketKey;
  readonly database: TestDatabase;
}

class Bench {
  private readonly planter: WorldPlanter;
  private readonly reader: TicketReader;
  private readonly lists: CaseReader;

  private constructor(private readonly on: Connections) {
    this.planter = new WorldPlanter(on.owner);
    this.reader = new TicketReader(on.api, on.key);
    this.lists = new CaseReader(on.db, on.key);
  }

  static async open(): Promise<Bench> {
    const database = await createTestDatabase();
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
    const api = new pg.Pool({ connectionString: database.apiUrl, max: LANES });
    // A connection that is being closed may still be told that its database goes: nobody waits for it any more.
    for (const pool of [owner, api]) pool.on('error', () => undefined);
    const key = readKey(join(database.dataDir, 'keys', 'ticket.key'));
    const db = new DataSource({ type: 'postgres', url: database.apiUrl, synchronize: false, installExtensions: false, poolSize: 2 });
    await db.initialize();
    return new Bench({ owner, api, db, key, database });
  }

  get ownerUrl(): string {
    return this.on.database.ownerUrl;
  }

  plant(worlds: readonly RandomWorld[]): Promise<PlantedWorld[]> {
    return this.planter.plant(worlds);
  }

  /** Worlds in which any two of the five differ. */
  async compare(planted: readonly PlantedWorld[]): Promise<{ planted: PlantedWorld; differences: string[] }[]> {
    const listed = await this.#listed(planted);
    const waiting = [...planted];
    const wrong: { planted: PlantedWorld; differences: string[] }[] = [];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const differences = await this.#differences(next, listed);
        if (differences.length > 0) wrong.push({ planted: next, differences });
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    return wrong;
  }

  /** The smallest world that still differs, and in what. */
  async shrunk(world: RandomWorld): Promise<string> {
    let smallest = world;
    let differences = await this.#again(world);
    for (let goesOn = true; goesOn; ) {
      goesOn = false;
      for (const candidate of simpler(smallest)) {
        const found = await this.#again(candidate);
        if (found.length === 0) continue;
        [smallest, differences, goesOn] = [candidate, found, true];
        break;
      }
    }
    return `${toldWorld(smallest)}: ${differences.slice(0, 6).join('; ')}`;
  }

  async close(): Promise<void> {
    await this.on.db.destroy();
    await this.on.api.end();
    await this.on.owner.end();
    await this.on.database.drop();
  }

  async #again(world: RandomWorld): Promise<string[]> {
    const [planted] = await this.plant([world]);
    if (planted === undefined) return [];
    return this.#differences(planted, await this.#listed([planted]));
  }

  // The worklist itself, once for everybody in these worlds.
  async #listed(planted: readonly PlantedWorld[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const actors = new Map(planted.map(({ actor }) => [actor.personId, actor]));
    const lists = new Map<string, ReadonlySet<string>>();
    for (const [personId, actor] of actors) {
      const { rows } = await this.lists.worklist(actor, { sort: 'changed', limit: 100_000 });
      lists.set(personId, new Set(rows.map(({ id }) => id)));
    }
    return lists;
  }

  async #differences(planted: PlantedWorld, listed: ReadonlyMap<string, ReadonlySet<string>>): Promise<string[]> {
    const oracle = oracleSays(planted);
    const ofRole = new Set([...oracle].filter((name) => !NOT_IN_ABILITY.includes(name)));
    const inList = listed.get(planted.actor.personId)?.has(planted.caseId) === true;
    const reaches = oracleSays({ ...planted, world: { ...planted.world, glass: 'none', opened: [] } }).has('read');
    return [
      ...apart('policy', domainSays(planted), oracle, RIGHTS),
      ...apart('can()', abilitySays(planted, EVENTS), ofRole, RIGHTS.filter((name) => !NOT_IN_ABILITY.includes(name))),
      ...(inList === reaches ? [] : [`the list ${inList ? 'shows' : 'does not show'} it`]),
      ...(await ticketFaults(this.reader, planted, { rights: oracle, reaches, holds: (table) => table !== 'rescue_cases', atReferral: false })),
    ];
  }
}
