import { join } from 'node:path';
import { readKey } from '@loive/platform';
import pg from 'pg';
import { chanceOf } from '../kills/chance.js';
import type { MatrixHouse } from './matrix-house.js';
import type { Difference } from './matrix.js';
import { rightsOf } from './oracle.js';
import { rescuedAll } from './rescue-asks.js';
import { PRINCIPALS, atReferralOf, betweenOf, type Principal, type Subject } from './subject.js';
import { ticketFaults } from './ticket-checks.js';
import { TicketReader } from './world-views.js';

const LANES = 4;

/** Asks the same in SQL: as the API's role, with everybody's tickets of every purpose, which rows of each case there are. */
export async function runMatrixInSql({ world, subjects }: MatrixHouse, { seed, pairs = Infinity }: { readonly seed?: number; readonly pairs?: number } = {}): Promise<{ asked: number; differences: Difference[] }> {
  const api = new pg.Pool({ connectionString: world.database.apiUrl, max: LANES });
  // A connection that is being closed may still be told that its database goes: nobody waits for it any more.
  api.on('error', () => undefined);
  const reader = new TicketReader(api, readKey(join(world.database.dataDir, 'keys', 'ticket.key')));
  const all = subjects.flatMap((subject) => PRINCIPALS.map((who) => ({ who, subject })));
  const chance = chanceOf(seed ?? 1);
  const waiting = pairs >= all.length ? [...all] : all.map((pair) => ({ pair, at: chance() })).sort((a, b) => a.at - b.at).slice(0, pairs).map(({ pair }) => pair);
  const asked = waiting.length;
  const differences: Difference[] = [];
  try {
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const { who, subject } = next;
        const faults = await faultsOf(reader, who, subject);
        for (const found of faults) differences.push({ route: 'SQL', what: '', who: who.username, scope: subject.scope, expected: 'as the oracle says', found });
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  } finally {
    await api.end();
  }
  return { asked, differences };
}

const ALWAYS = ['cases', 'duties', 'duty_rungs', 'participants', 'timeline_events', 'event_records'];

function faultsOf(reader: TicketReader, who: Principal, subject: Subject): Promise<string[]> {
  const between = betweenOf(who, subject);
  const rights = new Set([...rightsOf(who, between)].filter((name) => name !== 'open'));
  return ticketFaults(
    reader,
    { actor: who, caseId: subject.caseId },
    {
      rights,
      reaches: rightsOf(who, { ...between, glass: null }).has('read'),
      holds: (table) => ALWAYS.includes(table) || (table === 'rescue_cases' && rescuedAll(who)) || subject.held.some((name) => table === (name === 'legalNotes' ? 'case_legal_notes' : `case_${name}`)),
      atReferral: atReferralOf(who, subject).end !== null,
    },
  );
}
