import type { World } from '../world.js';

/** Looks at a case page that are not written down; empty: each left one line. */
export async function looksFaults(world: World, username: string, caseId: string): Promise<string[]> {
  const lines = async (): Promise<number> => {
    const [row] = await world.sql<{ n: number }>(`SELECT count(*)::int AS n FROM read_log WHERE case_id = $1 AND purpose = 'page'`, [caseId]);
    return row?.n ?? 0;
  };
  const before = await lines();
  const { status } = await (await world.as(username)).get(`/api/cases/${caseId}`);
  const left = (await lines()) - before;
  return status === 200 && left === 1 ? [] : [`a look that was answered ${status} left ${left === 0 ? 'no line' : `${left} lines`} in the log of looks`];
}
