import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import type { Anomaly } from '../support/history/anomaly.js';
import { anomaliesOf } from '../support/history/check.js';
import type { HistoryLine } from '../support/history/lines.js';
import { chanceOf } from '../support/kills/chance.js';
import { asOwner } from '../support/people.js';
import { agencyIdOf } from '../support/proof/cast.js';
import { HOUSE_PASSWORD, openProofHouse, type ProofHouse } from '../support/proof/house.js';
import { loseTheQueue } from '../support/proof/lost-queue.js';
import { untilQuiet } from '../support/proof/quiet.js';
import { race } from '../support/proof/races.js';
import { readRows } from '../support/proof/read-rows.js';
import { onReferral, openCase, refresh, sendReferral, type OwnReferral } from '../support/proof/sender.js';
import { Teller } from '../support/proof/teller.js';

const EACH = 6;
const ROUTE = { service: 'shelter', to: 'shelter' } as const;

let house: ProofHouse;
const workerEnv: Record<string, string> = {};
const apiEnv: Record<string, string> = {};
const lines: HistoryLine[] = [];
const tellers: Teller[] = [];

beforeAll(async () => {
  house = await openProofHouse({ backend: 'postgres', quietSeconds: 1, workerEnv, apiEnv, settings: ['fsync=off'] });
  for (const name of ['commune', 'commune', 'shelter', 'shelter']) {
    const teller = new Teller(house.address, { process: `${name}-${tellers.length}`, agencyId: agencyIdOf(name), lines, chance: chanceOf(1), hangUps: 0 });
    await teller.signIn(name, HOUSE_PASSWORD);
    tellers.push(teller);
  }
}, 240_000);
afterAll(async () => {
  for (const teller of tellers) teller.leave();
  await house?.stop();
}, 60_000);

const sql = (...statements: readonly string[]): Promise<void> =>
  asOwner(house.ownerUrl, async (db) => {
    for (const statement of statements) await db.query(statement);
  });

/** Sends some referrals, each of a case of its own: a delivery that is held up holds up its case, not the others. */
async function sendSome(): Promise<OwnReferral[]> {
  const [sender] = tellers as [Teller];
  const sent: OwnReferral[] = [];
  for (let count = 0; count < EACH; count += 1) {
    const own = await openCase(sender, [ROUTE.service]);
    const one = own === null ? null : await sendReferral(sender, own, ROUTE, { urgency: 'now', send: true });
    if (one !== null) sent.push(one);
  }
  expect(sent.length).toBe(EACH);
  return sent;
}

let known = new Set<string>();

/** Waits for quiet and checks; what an earlier fault left behind is not told again. */
async function newAnomalies(patience = 20_000): Promise<Anomaly['kind'][]> {
  await untilQuiet(house.ownerUrl, patience);
  const rows = await asOwner(house.ownerUrl, readRows);
  const found = anomaliesOf(lines, { ...rows, shown: [] });
  const fresh = found.filter(({ kind, at }) => !known.has(`${kind} ${at}`));
  known = new Set(found.map(({ kind, at }) => `${kind} ${at}`));
  return [...new Set(fresh.map(({ kind }) => kind))];
}

/** Marks of delivery are lost once each, as if the worker had died between the effect and its mark. */
const LOSE_MARKS = [
  'CREATE TABLE lost_marks (id uuid PRIMARY KEY)',
  `CREATE FUNCTION lose_mark() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
     IF NEW.delivered_at IS NOT NULL AND OLD.delivered_at IS NULL AND NOT EXISTS (SELECT FROM public.lost_marks WHERE id = NEW.id) THEN
       INSERT INTO public.lost_marks VALUES (NEW.id);
       NEW.delivered_at := NULL;
     END IF;
     RETURN NEW;
   END $$`,
  'CREATE TRIGGER lose_mark BEFORE UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION lose_mark()',
];
const trigger = (name: string, on: string, body: string): string[] => [
  `CREATE FUNCTION ${name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
  `CREATE TRIGGER ${name} BEFORE ${on} FOR EACH ROW EXECUTE FUNCTION ${name}()`,
];

describe('the proof of referrals, on a house without a fault', () => {
  it('finds nothing when the queue was emptied and its worker killed: the outbox is told again', async () => {
    await loseTheQueue(house, EACH, sendSome);
    expect(await newAnomalies()).toEqual([]);
  }, 240_000);

  it('finds nothing when marks of delivery are lost: the inbox knows what was done', async () => {
    await sql(...LOSE_MARKS);
    await sendSome();
    expect(await newAnomalies()).toEqual([]);
  }, 240_000);
});

describe('the proof of referrals finds', () => {
  it('a queue that does a message twice when the inbox lets it', async () => {
    await sql('ALTER TABLE inbox DROP CONSTRAINT inbox_pkey', 'TRUNCATE lost_marks');
    await sendSome();
    expect(await newAnomalies()).toContain('deliveredTwice');
    await sql('DROP TRIGGER lose_mark ON outbox', 'DELETE FROM inbox a USING inbox b WHERE a.ctid > b.ctid AND (a.message_id, a.handler) = (b.message_id, b.handler)');
    await sql('ALTER TABLE inbox ADD PRIMARY KEY (message_id, handler)');
  }, 240_000);

  it('a notice that was lost', async () => {
    await sql(...trigger('lose_notice', 'INSERT ON notices', 'RETURN NULL;'));
    await sendSome();
    expect(await newAnomalies()).toContain('lostNotice');
    await sql('DROP TRIGGER lose_notice ON notices');
  }, 240_000);

  it('a packet that stays open after its recall', async () => {
    const [sender, , receiver] = tellers as [Teller, Teller, Teller];
    await sql(...trigger('stay_open', 'UPDATE ON referrals', `IF NEW.state = 'recalled' THEN NEW.open_until := 'infinity'; END IF; RETURN NEW;`));
    const sent = await sendSome();
    await untilQuiet(house.ownerUrl, 20_000);
    for (const referral of sent) {
      await refresh(sender, referral);
      await onReferral(receiver, referral, { type: 'accept' });
      await onReferral(sender, referral, { type: 'recall', reason: 'wrongReceiver' });
      await receiver.look(referral.id, referral.caseId);
    }
    expect(await newAnomalies()).toContain('packetOpen');
    await sql('DROP TRIGGER stay_open ON referrals');
  }, 240_000);

  it('an acceptance that does not lock its case', async () => {
    const [sender, other, receiver, second] = tellers as [Teller, Teller, Teller, Teller];
    apiEnv['NODE_OPTIONS'] = `--import=${resolve('test/support/proof/without-locks.mjs')}`;
    await house.kill('api');
    const raced = await race(EACH, () => ({ sender, other, receiver, second }), 1);
    delete apiEnv['NODE_OPTIONS'];
    await house.kill('api');
    const kinds = [...(await newAnomalies()), ...raced.anomalies.map(({ kind }) => kind)];
    expect(kinds.filter((kind) => kind === 'wrongFailure' || kind === 'twoWinners').length).toBeGreaterThan(0);
  }, 240_000);

  // The last of all: what is not told again stays untold.
  it('a queue that is not told again what it lost', async () => {
    workerEnv['QUEUE_QUIET_SECONDS'] = '3600';
    await house.kill('worker');
    await loseTheQueue(house, EACH, sendSome);
    expect(await newAnomalies(6_000)).toEqual(expect.arrayContaining(['undelivered', 'neverDelivered']));
  }, 240_000);
});
