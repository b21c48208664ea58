import { openMatrixHouse } from './matrix-house.js';
import { kindsOf, lineOf, runMatrix } from './matrix.js';
import { runMatrixInSql } from './matrix-sql.js';
import { timeRefusals } from './timing.js';

/** What a proof says of itself: `failed` 0 is the proof. */
export interface Proven {
  readonly passed: number;
  readonly failed: number;
  readonly report: Readonly<Record<string, unknown>>;
}

/** How many differences a report names. */
const NAMED = 200;

/** The whole matrix: every route, everybody, every scope, over HTTP and in SQL, and how long a 404 takes. */
export async function proveMatrix({ log = () => undefined, seed }: { readonly log?: (text: string) => void; readonly seed?: number } = {}): Promise<Proven> {
  const house = await openMatrixHouse();
  try {
    log(`${house.subjects.length} scopes made, ${house.unmade.length} not`);
    const timings = await timeRefusals(house, { tries: 80, scopes: house.subjects.length });
    const slow = timings.filter(({ alike }) => !alike);
    log(`${timings.length} refusals timed, ${slow.length} apart`);
    const found = await runMatrix(house, { log, ...(seed === undefined ? {} : { seed }) });
    const inSql = await runMatrixInSql(house);
    log(`${inSql.asked} pairs of a person and a case asked in SQL, ${inSql.differences.length} differences`);
    const failed = inSql.differences.length + found.differences.length + found.withoutRule.length + found.unmade.length + slow.length;
    const { asked, withoutRule, unmade, covered } = found;
    const different = [...found.differences, ...inSql.differences];
    const differences = different.map(lineOf).sort();
    return { passed: asked + inSql.asked + timings.length - different.length - slow.length, failed, report: { asked, askedInSql: inSql.asked, covered, withoutRule, unmade, kinds: kindsOf(different), differences: differences.slice(0, NAMED), timings } };
  } finally {
    await house.close();
  }
}
