import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { Browser } from '../support/browser.js';
import { asApi, stateOf, ticketOf } from '../support/raw-api.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

jest.setTimeout(30_000);

const { auditor, health, host, steering } = DEMO_AGENCIES;

let world: World;
let theCase: CaseView;
beforeAll(async () => {
  world = await World.make();
  theCase = await world.open('commune');
}, 60_000);
afterAll(() => world?.close());

describe('the body that oversees', () => {
  it.each([auditor.id, steering.id, host.id])('cannot be drawn into the work by a notice (%s)', async (agencyId) => {
    const answer = await world.tryRecord('commune', theCase, { type: 'notifyAuthority', agencyId, means: 'phone' });
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path: 'agencyId', code: 'cannotTakePart' }]);
    const page = await (await world.as('auditor')).get(`/api/cases/${theCase.id}`);
    expect(page.body['basis']).toBe('oversight');
  });

  it('finds no case by a made-up name, neither in its list nor in its own rows', async () => {
    const list = await (await world.as('auditor')).get('/api/cases?q=hoa%20ban');
    expect(list.body['items']).toEqual([]);
    const rows = await world.sql<{ text: string }>(`SELECT p::text AS text FROM participants p WHERE basis = 'oversight'`);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ text }) => /hoa ban/i.test(text))).toEqual([]);
  });

  it('cannot be shut out by SQL under another agency’s ticket', async () => {
    await asApi(world.database, ticketOf('commune', world.database, { purpose: 'record', case: theCase.id, chain: true }), async (db) => {
      const end = `UPDATE participants SET until = now() WHERE case_id = $1 AND basis = 'oversight'`;
      expect(await stateOf(db, end, [theCase.id])).toBe('42501');
      const turn = `UPDATE participants SET basis = 'notified' WHERE case_id = $1 AND basis = 'oversight'`;
      expect(await stateOf(db, turn, [theCase.id])).toBe('42501');
    });
  });
});

describe('somebody who can write SQL as the API', () => {
  it('cannot make a session that lets a browser in', async () => {
    const token = randomBytes(32).toString('base64url');
    await world.sql(
      `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
       SELECT $1, person_id, now(), now(), now() + interval '1 hour' FROM accounts WHERE username = 'police.head'`,
      [createHash('sha256').update(token).digest()],
    );
    const forged = new Browser(world.api.address);
    forged.cookie = `loive=${token}`;
    expect((await forged.get('/api/me')).status).toBe(401);
  });

  it('cannot append in another’s name, on another case’s chain, or anywhere but behind the last event', async () => {
    await asApi(world.database, ticketOf('commune', world.database, { purpose: 'record', case: theCase.id, chain: true }), async (db) => {
      const { rows } = await db.query(`SELECT body, hash FROM timeline_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`, [theCase.id]);
      const next = theCase.version + 1;
      const insert = 'INSERT INTO timeline_events (case_id, seq, body, hash) VALUES ($1, $2, $3, $4)';
      const attempt = (seq: number, change: Record<string, unknown>) =>
        stateOf(db, insert, [theCase.id, seq, { ...rows[0].body, seq, ...change }, rows[0].hash]);
      expect(await attempt(next, { personId: '00000000-0000-4000-9000-000000000005' })).toBe('42501');
      expect(await attempt(next, { agencyId: health.id })).toBe('42501');
      expect(await attempt(next, { chain: randomUUID() })).toBe('42501');
      expect(await attempt(next + 7, {})).toBe('42501');
      expect(await attempt(next, {})).toBe('none');
    });
  });
});

describe('a request sent again', () => {
  it('does not show a case to somebody who has lost it since', async () => {
    const key = randomUUID();
    const opening = { channel: 'self_report', receivedAt: '2025-10-09T09:00:00+07:00', safety: 'safe', language: 'vi', alias: 'Chị Lan', age: { bornOn: '1990-01-01', certainty: 'exact' }, nationality: 'VN', indicators: [] };
    const first = await world.tryOpen('commune', opening, key);
    expect(first.status).toBe(201);
    await world.sql(`UPDATE participants SET until = now() - interval '1 second' WHERE case_id = $1 AND basis = 'owner'`, [first.body['id']]);
    expectRefusal(await world.tryOpen('commune', opening, key), 404, 'notFound');
  });
});

describe('a proving document', () => {
  it('counts only when two people read the same number and issuer from it', async () => {
    const on = { kind: 'policeConfirmation', date: '2025-10-20' };
    let seen = await world.open('police');
    seen = await world.record('police', seen, { type: 'recordProof', ...on, number: 'XN-111', issuer: 'Công an tỉnh Lạng Sơn' });
    const other = await world.tryRecord('police.head', seen, { type: 'recordProof', ...on, number: 'XN-999', issuer: 'Công an tỉnh Lạng Sơn' });
    expectRefusal(other, 422, 'invalid');
    expect(other.body['fields']).toEqual([{ path: 'number', code: 'differsFromFirst' }]);
    seen = await world.record('police.head', seen, { type: 'recordProof', ...on, number: 'xn-111', issuer: 'công an tỉnh  Lạng Sơn' });
    expect(seen.stage.identification).toBe('victim');
  });
});

describe('a duty that holds back closing', () => {
  it('is waived by a supervisor of the agency whose duty it is, and by nobody else', async () => {
    let seen = await world.open('commune');
    seen = await world.play(seen, [
      ['commune', { type: 'informRights', language: 'vi', form: 'oral' }],
      ['commune', { type: 'completeReceipt', custody: 'withUs' }],
    ]);
    const duty = seen.duties.find(({ step }) => step === 'self_report.notify_health');
    const waive = { type: 'markDutyNotApplicable', dutyId: duty?.id, step: duty?.step, ground: 'doneByOther' };
    expectRefusal(await world.tryRecord('commune', seen, waive), 403, 'notYours');
    expect((await world.tryRecord('commune.head', seen, waive)).status).toBe(200);
  });
});
