import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { sealEvent, type EventBody } from '@loive/domain';
import { World } from '../support/world.js';

const EVENTS = 6;

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

interface Row {
  readonly seq: number;
  readonly body: EventBody;
  readonly hash: string;
}

async function sixEvents(): Promise<CaseView> {
  let last = await world.open('commune');
  while (last.version < EVENTS) last = await world.record('commune', last, { type: 'informRights', language: 'vi', form: 'oral' });
  return last;
}

/** As whoever runs the server and switches the triggers off first. */
async function tamper(sql: string): Promise<void> {
  await world.sql(`SET session_replication_role = replica; ${sql}; SET session_replication_role = DEFAULT`);
}

const events = (id: string) => world.sql<Row>('SELECT seq, body, hash FROM timeline_events WHERE case_id = $1 ORDER BY seq', [id]);
const quoted = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
const put = (id: string, seq: number, body: EventBody, hash: string) =>
  `INSERT INTO timeline_events VALUES ('${id}', ${seq}, ${quoted(body)}, '${hash}')
   ON CONFLICT (case_id, seq) DO UPDATE SET body = EXCLUDED.body, hash = EXCLUDED.hash`;
const forged = (row: Row | undefined, change: Partial<EventBody>): Row => {
  if (row === undefined) throw new Error('no such event');
  const body = { ...row.body, ...change };
  return { seq: body.seq, body, hash: sealEvent(body).hash };
};

async function verify(username: string, id: string): Promise<{ ok: boolean; events: number; head: string; firstBad?: { seq: number; reason: string } }> {
  const answer = await (await world.as(username)).get(`/api/cases/${id}/timeline/verify`);
  expect(answer.status).toBe(200);
  return answer.body as Awaited<ReturnType<typeof verify>>;
}

describe('a timeline that nobody touched', () => {
  it('verifies for those who work on it and for the auditor', async () => {
    const { id } = await sixEvents();
    const head = (await events(id)).at(-1)?.hash;
    for (const username of ['commune', 'auditor']) expect(await verify(username, id)).toEqual({ ok: true, events: EVENTS, head });
  });

  it('verifies still when the record of an event was erased', async () => {
    const { id } = await sixEvents();
    await tamper(`DELETE FROM event_records WHERE case_id = '${id}' AND seq = 3`);
    expect(await verify('commune', id)).toMatchObject({ ok: true });
  });
});

type Tampering = (id: string, rows: readonly Row[]) => string;

const of = (id: string, seq: number) => `WHERE case_id = '${id}' AND seq = ${seq}`;
const shift = (id: string, from: number, by: number) =>
  `UPDATE timeline_events SET seq = 1000 + seq + ${by} WHERE case_id = '${id}' AND seq >= ${from};
   UPDATE timeline_events SET seq = seq - 1000 WHERE case_id = '${id}' AND seq > 1000`;

describe('a timeline that was tampered with', () => {
  it.each<[what: string, seq: number, reason: string, tampering: Tampering]>([
    ['edited', 3, 'edited', (id) => `UPDATE timeline_events SET body = body || '{"type":"recordChoice"}' ${of(id, 3)}`],
    ['given to somebody else', 3, 'edited', (id) => `UPDATE timeline_events SET body = jsonb_set(body, '{personId}', '"x"') ${of(id, 3)}`],
    ['edited in its first event', 1, 'edited', (id) => `UPDATE timeline_events SET body = body || '{"at":"2020-01-01T00:00:00Z"}' ${of(id, 1)}`],
    ['edited in its hash', 4, 'edited', (id) => `UPDATE timeline_events SET hash = repeat('0', 64) ${of(id, 4)}`],
    [
      'edited and hashed anew',
      3,
      'edited',
      (id, rows) => {
        const lie = forged(rows[2], { type: 'reveal' });
        return put(id, 3, lie.body, lie.hash);
      },
    ],
    ['robbed of one in the middle', 3, 'missing', (id) => `DELETE FROM timeline_events ${of(id, 3)}`],
    ['robbed of one and closed up', 3, 'missing', (id) => `DELETE FROM timeline_events ${of(id, 3)}; ${shift(id, 4, -1)}`],
    ['robbed of the first', 1, 'missing', (id) => `DELETE FROM timeline_events ${of(id, 1)}`],
    ['robbed of the last', 6, 'truncated', (id) => `DELETE FROM timeline_events ${of(id, 6)}`],
    [
      'reordered',
      3,
      'reordered',
      (id, rows) => `${put(id, 3, rows[3]!.body, rows[3]!.hash)}; ${put(id, 4, rows[2]!.body, rows[2]!.hash)}`,
    ],
    [
      'given one more in the middle',
      4,
      'inserted',
      (id, rows) => {
        const more = forged(rows[2], { seq: 4, prev: rows[2]!.hash });
        return `${shift(id, 4, 1)}; ${put(id, 4, more.body, more.hash)}`;
      },
    ],
    [
      'given one more at the end',
      7,
      'inserted',
      (id, rows) => {
        const more = forged(rows[5], { seq: 7, prev: rows[5]!.hash });
        return put(id, 7, more.body, more.hash);
      },
    ],
    // The head vouches for the last event, so a head of its own makes that event the odd one out.
    ['told another head', 6, 'edited', (id) => `UPDATE cases SET head = repeat('0', 64) WHERE id = '${id}'`],
    ['told an earlier head', 6, 'headMismatch', (id, rows) => `UPDATE cases SET head = '${rows[4]!.hash}' WHERE id = '${id}'`],
    ['given another stage in the case row', 6, 'stageEdited', (id) => `UPDATE cases SET stage = stage || '{"identification":"victim"}' WHERE id = '${id}'`],
    ['told an earlier number', 6, 'inserted', (id) => `UPDATE cases SET version = 5 WHERE id = '${id}'`],
  ])('is found out: %s', async (_, seq, reason, tampering) => {
    const { id } = await sixEvents();
    await tamper(tampering(id, await events(id)));
    for (const username of ['commune', 'auditor']) {
      expect(await verify(username, id)).toMatchObject({ ok: false, firstBad: { seq, reason } });
    }
  });

  it('is found out: an event of another case in its place', async () => {
    const [mine, other] = [await sixEvents(), await sixEvents()];
    const foreign = (await events(other.id))[2]!;
    await tamper(put(mine.id, 3, foreign.body, foreign.hash));
    expect(await verify('auditor', mine.id)).toMatchObject({ ok: false, firstBad: { seq: 3, reason: 'wrongChain' } });
    expect(await verify('auditor', other.id)).toMatchObject({ ok: true });
  });

  it('is found out by those who may read it: the record beside an event rewritten, or its salt', async () => {
    for (const change of [`payload = payload || '{"form":"written"}'`, `salt = sha256('another')`]) {
      const { id } = await sixEvents();
      await tamper(`UPDATE event_records SET ${change} ${of(id, 4)}`);
      expect(await verify('commune', id)).toMatchObject({ ok: false, firstBad: { seq: 4, reason: 'recordEdited' } });
    }
  });
});
