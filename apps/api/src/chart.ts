import 'reflect-metadata';
import { CHART_VERSION, chartMoves, type ChartMove } from '@loive/domain';
import { casesOnOlderCharts, withOwner } from '@loive/persistence';
import { ownerUrl } from './owner-url.js';

const USAGE = 'npm run chart -- --dry-run   what the present chart changes about the cases of older ones; changes nothing';

/** Lists by code what each case's next event will move it to. A case that cannot move makes the command fail. */
async function look(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (args.length !== 1 || args[0] !== '--dry-run') throw new Error(USAGE);
  const moves = await withOwner(ownerUrl(env), async (db) => chartMoves(await casesOnOlderCharts(db)));
  const stuck = moves.filter((move) => move.stuck !== null);
  const counts = [...new Set(moves.map(({ from }) => from))].map((from) => `chart ${from}: ${moves.filter((move) => move.from === from).length} cases`);
  process.stdout.write(`${[`present chart: ${CHART_VERSION}`, ...counts, ...moves.map(line), `${stuck.length} of ${moves.length} cannot move`].join('\n')}\n`);
  if (stuck.length > 0) process.exitCode = 1;
}

function line({ code, from, states, facts, stuck }: ChartMove): string {
  const stage = states.length === 0 ? 'stage stays' : states.join(', ');
  return `${code}  chart ${from}: ${stuck ?? `${stage}${facts.length === 0 ? '' : `; added: ${facts.join(', ')}`}`}`;
}

look(process.argv.slice(2), process.env).catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
