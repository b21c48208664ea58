import pg from 'pg';
import { startApi } from '../api.js';
import { LIMITS_RAISED } from '../fuzz/fuzz-house.js';
import { World } from '../world.js';
import { BUILD_FAULTS, type BuildFault } from './build-faults.js';
import { catalogueFaults } from './catalogue-check.js';
import { HTTP_CHECKS, type CheckName, type CheckedHouse } from './http-checks.js';
import { looksFaults } from './looks-check.js';
import { plantInBuild } from './planted-build.js';
import { SQL_FAULTS, type SqlFault } from './sql-faults.js';
import { drillFaults, type DrillCases } from './ticket-drills.js';

/** What a proof says of itself: `failed` 0 is the proof. */
export interface Proven {
  readonly passed: number;
  readonly failed: number;
  readonly report: Readonly<Record<string, unknown>>;
}

/** What a check said of one planted fault. */
export interface Planting {
  readonly fault: string;
  readonly check: string;
  /** The check said what it must. */
  readonly found: boolean;
  readonly said: readonly string[];
}

const ENV = { ...LIMITS_RAISED, LOG_LEVEL: 'info' };
const SAID = 5;

/** A world with two cases, in which faults are planted one after another and taken out again. */
export class PlantedHouse {
  private constructor(
    readonly world: World,
    private readonly owner: pg.Client,
    private readonly cases: DrillCases,
  ) {}

  static async open(): Promise<PlantedHouse> {
    const world = await World.make({ env: ENV });
    const owner = new pg.Client({ connectionString: world.database.ownerUrl });
    try {
      await owner.connect();
      const [one, other] = [await world.open('commune'), await world.open('commune')];
      return new PlantedHouse(world, owner, { one: one.id, other: other.id, reader: 'commune', stranger: 'commune.khanhhoa' });
    } catch (failure) {
      await owner.end();
      await world.close();
      throw failure;
    }
  }

  /** What the checks of the database say now. */
  async askDatabase(check: SqlFault['check']): Promise<string[]> {
    if (check === 'catalogue') return catalogueFaults(this.owner);
    if (check === 'looks') return looksFaults(this.world, 'commune', this.cases.one);
    return drillFaults(this.world.database, this.cases);
  }

  /** What a check of the API says now. */
  askApi(check: CheckName): Promise<string[]> {
    return HTTP_CHECKS[check]({ world: this.world, address: this.world.api.address, lines: this.world.api.lines });
  }

  /** Plants a fault in the database, asks its check, and takes it out again. */
  async tryInDatabase(fault: SqlFault): Promise<Planting> {
    const undo = await fault.plant(this.owner);
    try {
      return plantingOf(fault, await this.askDatabase(fault.check));
    } finally {
      await undo();
    }
  }

  /** Plants a fault in a copy of the build, runs that in front of the same database, and asks the check. */
  async tryInBuild(fault: BuildFault): Promise<Planting> {
    const build = plantInBuild(fault.name, fault.patches);
    try {
      const api = await startApi(this.world.database, ENV, build.main);
      try {
        const house: CheckedHouse = { world: this.world, address: api.address, lines: api.lines };
        return plantingOf(fault, await HTTP_CHECKS[fault.check](house));
      } finally {
        await api.stop();
      }
    } finally {
      build.remove();
    }
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.world.close();
  }
}

/** Checks of the database that there are. */
export const DATABASE_CHECKS = ['catalogue', 'drills', 'looks'] as const satisfies readonly SqlFault['check'][];

/** Plants every fault there is: each must be found by its check, and none without it. */
export async function provePlanted({ log = () => undefined }: { log?: (text: string) => void } = {}): Promise<Proven> {
  const house = await PlantedHouse.open();
  const plantings: Planting[] = [];
  const sound: string[] = [];
  try {
    for (const fault of SQL_FAULTS) plantings.push(await tried(fault.name, fault.check, () => house.tryInDatabase(fault)));
    for (const fault of BUILD_FAULTS) plantings.push(await tried(fault.name, fault.check, () => house.tryInBuild(fault)));
    for (const check of DATABASE_CHECKS) sound.push(...(await house.askDatabase(check)).map((said) => `${check}: ${said}`));
    for (const check of Object.keys(HTTP_CHECKS) as CheckName[]) sound.push(...(await house.askApi(check)).map((said) => `${check}: ${said}`));
  } finally {
    await house.close();
  }
  const missed = plantings.filter(({ found }) => !found);
  for (const { fault, check, said } of missed) log(`NOT FOUND by ${check}: ${fault}; it said ${said.join('; ') || 'nothing'}`);
  for (const said of sound) log(`SAID OF A SOUND HOUSE ${said}`);
  log(`${plantings.length - missed.length} of ${plantings.length} planted faults found, ${sound.length} complaints about a sound house`);
  return { passed: plantings.length - missed.length, failed: missed.length + sound.length, report: { plantings, sound } };
}

async function tried(fault: string, check: string, work: () => Promise<Planting>): Promise<Planting> {
  try {
    return await work();
  } catch (failure) {
    return { fault, check, found: false, said: [`broke off: ${String(failure).slice(0, 300)}`] };
  }
}

function plantingOf({ name, check, says }: Pick<SqlFault | BuildFault, 'name' | 'check' | 'says'>, said: readonly string[]): Planting {
  return { fault: name, check, found: says.test(said.join('\n')), said: said.slice(0, SAID) };
}
