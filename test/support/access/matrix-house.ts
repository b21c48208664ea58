import type { Compartment } from '@loive/domain';
import { World } from '../world.js';
import { rescueAll } from './rescue-asks.js';
import { SCOPES, hireColleagues, type Scope } from './scopes.js';
import type { Subject } from './subject.js';

/** The house of the matrix: everybody of the demo set, and one case in every scope. */
export interface MatrixHouse {
  readonly world: World;
  readonly subjects: readonly Subject[];
  /** Scopes that the product did not let us make, and what it answered. */
  readonly unmade: readonly { readonly scope: string; readonly why: string }[];
  close(): Promise<void>;
}

/** Everybody may look at as many cases as the matrix asks, and none is told to wait. */
export const ROOMY: Record<string, string> = {
  SEARCHES_PER_MINUTE: '600',
  SEARCHES_PER_DAY: '10000',
  READ_BUDGET: '100000',
  GLASS_TRIES: '100000',
  READ_BUDGET_SUPERVISOR: '100000',
  RECALL_WINDOW_SECONDS: '0',
  SESSIONS_PER_PERSON: '50',
  SIGN_IN_FAILURES_PER_NETWORK: '1000000',
};

/** How many scopes are made at a time. */
const AT_ONCE = 4;

/** Makes the house (`lean`: with less in each case); every scope comes about over HTTP, as its people would do it. */
export async function openMatrixHouse({ lean = false }: { readonly lean?: boolean } = {}): Promise<MatrixHouse> {
  const world = await World.make({ env: ROOMY });
  try {
    await hireColleagues(world, lean);
    const subjects: (Subject | undefined)[] = [];
    const unmade: { scope: string; why: string }[] = [];
    const waiting = [...SCOPES.entries()];
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [place, scope] = next;
        try {
          subjects[place] = await settle(world, scope, lean);
        } catch (failure) {
          unmade.push({ scope: scope.name, why: failure instanceof Error ? failure.message : String(failure) });
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    const made = subjects.filter((one) => one !== undefined);
    await rescueAll(world, made);
    return { world, subjects: made, unmade, close: () => world.close() };
  } catch (failure) {
    await world.close();
    throw failure;
  }
}

async function settle(world: World, scope: Scope, lean: boolean): Promise<Subject> {
  const { page, reader, ...made } = await scope.make(world);
  // Who takes part, the page says to whoever owns the case: ties are what happened, rights are what follows.
  const now = made.erased === true ? page : await world.page(reader, page.id);
  const running = now.participants.filter(({ until }) => until === null || Date.parse(until) > Date.now());
  return {
    scope: scope.name,
    caseId: page.id,
    code: page.code,
    ownerAgencyId: now.owner.id,
    ties: new Map(running.map(({ agency, basis }) => [agency.id, basis])),
    named: new Map(),
    sealedOut: new Set(),
    glass: new Map(),
    child: false,
    closed: false,
    erased: false,
    held: await heldBy(world, page.id),
    dutyId: await silentDutyOf(world, page.id),
    planted: !lean,
    referral: null,
    glassId: null,
    glassAgency: null,
    ...made,
  };
}

// Which compartments hold something is a fact; it is read where no right hides it.
async function heldBy(world: World, caseId: string): Promise<Compartment[]> {
  const [row] = await world.sql<{ held: Record<string, unknown> }>('SELECT held FROM cases WHERE id = $1', [caseId]);
  return Object.keys(row?.held ?? {}) as Compartment[];
}

// Its silence was told, so that there is something to be seen of that.
async function silentDutyOf(world: World, caseId: string): Promise<string> {
  const [row] = await world.sql<{ id: string }>('SELECT id FROM duties WHERE case_id = $1 AND referral_id IS NULL ORDER BY opened_seq, step LIMIT 1', [caseId]);
  if (row === undefined) throw new Error('a case without a duty');
  await world.sql(
    `INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids)
     SELECT $1, now() - interval '1 hour', 'owner', id, owner_agency_id, ARRAY[owner_agency_id] FROM cases WHERE id = $2`,
    [row.id, caseId],
  );
  return row.id;
}
