import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Browser } from '../support/browser.js';
import { openWire, type Wire } from '../support/wire.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { World } from '../support/world.js';

let wire: Wire;
let world: World;
let commune: Browser;

beforeAll(async () => {
  world = await World.make({
    through: async (url) => {
      wire = await openWire(url);
      return wire.url;
    },
  });
  commune = await world.as('commune');
  // The register of agencies is read once a minute for all requests together: not a part of any of them.
  await commune.get('/api/cases');
}, 60_000);
afterAll(async () => {
  await world?.close();
  wire?.close();
});

const statements = async (job: string, work: () => Promise<unknown>): Promise<string[]> => {
  const done = await wire.during(work);
  process.stderr.write(`  ${job}: ${done.length} SQL statements (${done.join(', ')})\n`);
  return done;
};

const rights = { type: 'informRights', language: 'vi', form: 'oral' } as const;

async function long(): Promise<CaseView> {
  let last = await world.open('commune', { age: { certainty: 'unsure' } });
  while (last.version < 30) last = await world.record('commune', last, rights);
  await world.sql(
    `INSERT INTO duties (id, case_id, pathway, step, kind, state, owner_type, owner_agency_id, opened_at, due_at, operational_target, citation, verified, blocks_closing, opened_seq)
       SELECT gen_random_uuid(), d.case_id, d.pathway, 'more.' || n, d.kind, d.state, d.owner_type, d.owner_agency_id, d.opened_at, d.due_at, d.operational_target, d.citation, d.verified, d.blocks_closing, d.opened_seq
       FROM (SELECT * FROM duties WHERE case_id = $1 LIMIT 1) d, generate_series(1, 30 - (SELECT count(*)::int FROM duties WHERE case_id = $1)) n`,
    [last.id],
  );
  expect((await world.page('commune', last.id)).duties).toHaveLength(30);
  return last;
}

describe('SQL statements of a request, session, begin and commit counted', () => {
  it('are at most 12 for opening a case', async () => {
    const done = await statements('J1 open a case', () => world.open('commune'));
    expect(done.filter((tag) => tag.endsWith('TRANSACTION') || tag === 'COMMIT')).toEqual(['START TRANSACTION', 'COMMIT']);
    expect(done.length).toBeLessThanOrEqual(12);
  });

  it('are at most 12 for recording an event, and no more when thirty events and duties stand there', async () => {
    const short = await world.open('commune');
    const first = await statements('J2 record an event', () => world.record('commune', short, rights));
    const full = await long();
    const thirtieth = await statements('J2 record an event on thirty', () => world.record('commune', full, rights));
    expect(first.length).toBeLessThanOrEqual(12);
    expect(thirtieth).toEqual(first);
    const opening = await statements('J2 that meets and opens duties', () =>
      world.record('commune', { ...full, version: 31 }, { type: 'assessRisk', level: 'high', reviewOn: '2999-01-01', note: 'x' }),
    );
    expect(opening).toEqual(first);
  });

  it('are at most 26 for referring and accepting, whatever the packet holds', async () => {
    const centre = await world.as('legalaid');
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', DEMO_AGENCIES.legalaid.id);
    const draft = { to: DEMO_AGENCIES.legalaid.id, service: 'legal_aid', consentId, urgency: 'now' } as const;
    let last: ReferralView | undefined;
    const round = async (packet: string[]): Promise<string[]> => {
      const sent: ReferralView[] = [];
      const refer = await wire.during(async () => void sent.push(await world.refer('health', theCase.id, { ...draft, packet })));
      const offered = await world.deliver(sent[0] as ReferralView, 'legalaid');
      const accept = await wire.during(async () => void (last = await world.step('legalaid', offered, { type: 'accept' })));
      return [...refer, ...accept];
    };
    const small = await round(['identity.fullName']);
    process.stderr.write(`  J3 refer and accept: ${small.length} SQL statements (${small.join(', ')})\n`);
    expect(small.length).toBeLessThanOrEqual(18);
    const full = await round(['identity.fullName', 'identity.documentsHeld', 'contact.safeContact', 'statement.wishes', 'case.nationality']);
    expect(full.length).toBe(small.length);
    const page = await statements('J4 read a referral', () => world.referral('legalaid', last?.id ?? ''));
    expect(page.length).toBeLessThanOrEqual(4);
    const inbox = await statements('J5 a page of the inbox', () => centre.get('/api/referrals?box=in&state=waiting'));
    expect(inbox.length).toBeLessThanOrEqual(3);
  });

  it('are at most 4 for reading a case of thirty events', async () => {
    const full = await long();
    const done = await statements('J4 read a case', () => world.page('commune', full.id));
    expect(done.length).toBeLessThanOrEqual(4);
    const timeline = await statements('J4 its timeline', () => commune.get(`/api/cases/${full.id}/timeline`));
    expect(timeline.length).toBeLessThanOrEqual(4);
    const small = await world.open('commune');
    expect(await wire.during(() => world.page('commune', small.id))).toEqual(done);
  });

  it('are at most 3 for a page of the worklist, full or empty', async () => {
    const empty = await statements('J5 an empty worklist', async () => {
      expect((await commune.get('/api/cases?status=closed')).body['items']).toHaveLength(0);
    });
    while ((await commune.get('/api/cases')).body['items'].length < 25) await world.open('commune');
    const full = await statements('J5 a worklist of 25', async () => {
      expect((await commune.get('/api/cases')).body['items']).toHaveLength(25);
    });
    expect(full.length).toBeLessThanOrEqual(3);
    expect(full.length).toBe(empty.length);
  });

  it('are counted on the wire: the counter sees every statement, two in one message as well', async () => {
    const { default: pg } = await import('pg');
    const db = new pg.Client({ connectionString: wire.url });
    const seen = await wire.during(async () => {
      await db.connect();
      await db.query('SELECT 1; SELECT 2');
      await db.query('SELECT $1::int', [3]);
      await db.query('BEGIN');
      await db.query('ROLLBACK');
      await db.end();
    });
    expect(seen).toEqual(['SELECT 1', 'SELECT 1', 'SELECT 1', 'BEGIN', 'ROLLBACK']);
  });
});
