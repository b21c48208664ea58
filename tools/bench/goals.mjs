/** Statements of a job, begin and commit counted: what must hold, and where it is going. */
const STATEMENTS = { J1: [12, 8], J2: [12, 9], J3: [26, 18], J4: [4, 3], J5: [3, 2] };
const PAGE_BUFFERS = [160, 60];
/** CPU milliseconds of all duties of a case. */
const DUTIES_MS = [2, 2];
/** CPU milliseconds of the API for a search through about 5,000 names. */
const SEARCH_MS = [150, 60];
/** Rate with policy, row security, tickets and sealing / the same without. */
const WITHOUT_RULES = [0.55, 0.8];

/** What a report says of the goals that it measures: `{goal, what, found, bar, aim, stands}`, `stands` being 'goal', 'bar' or 'under'. */
export function goalsOf({ jobs, worklistPages, withoutRules, law, dutyBoard, search }) {
  return [
    ...jobs.map(({ job, statements }) => row('G5', `SQL statements of ${job}`, statements, STATEMENTS[job], atMost)),
    ...Object.entries(worklistPages).map(([name, { sharedHit, sharedRead }]) => row('G6', `buffers of the ${name} page`, sharedHit + sharedRead, PAGE_BUFFERS, atMost)),
    row('law', `reads of all duties for a board of ${dutyBoard.openDuties}`, dutyBoard.readWhole.filter((table) => table === 'duties').length, [0, 0], atMost),
    row('law', 'CPU ms of all duties of a case', law.cpuMs, DUTIES_MS, atMost),
    ...(search.cpuMs === null ? [] : [row('R27', `CPU ms of the API for a search through ${search.names} names`, search.cpuMs, SEARCH_MS, atMost)]),
    ...withoutRules.map(({ job, rateRatio }) => row('G10', `rate of ${job} / without rules and sealing`, rateRatio, WITHOUT_RULES, atLeast)),
  ];
}

function row(goal, what, found, [bar, aim], holds) {
  return { goal, what, found, bar, aim, stands: holds(found, aim) ? 'goal' : holds(found, bar) ? 'bar' : 'under' };
}

const atMost = (found, limit) => found <= limit;
const atLeast = (found, limit) => found >= limit;
