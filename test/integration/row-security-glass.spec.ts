import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type pg from 'pg';
import { asApi, seenBy, stateOf, ticketOf } from '../support/raw-api.js';
import { World } from '../support/world.js';

const REFUSED = '42501';
const OFFICER = 'police';
const AGENCY = DEMO_AGENCIES.police.id;

let world: World;
let adult: CaseView;
let child: CaseView;

beforeAll(async () => {
  world = await World.make();
  adult = await world.open('commune');
  child = await world.open('commune', { age: { certainty: 'unsure' } });
}, 60_000);
afterAll(() => world?.close());

const behindGlass = <T>(username: string, { id }: { id: string }, work: (db: pg.Client) => Promise<T>) =>
  asApi(world.database, ticketOf(username, world.database, { purpose: 'breakGlass', case: id, chain: true }), work);

interface Row {
  readonly kind: string;
  readonly person: string;
  readonly agency: string;
  readonly compartments: string;
  readonly state: string;
  readonly minutes: number | null;
}
const FITTING: Row = { kind: 'breakGlass', person: demoActor(OFFICER).personId, agency: AGENCY, compartments: '{identity}', state: 'live', minutes: 60 };
const insert = (db: pg.Client, { id }: { id: string }, row: Partial<Row>) => {
  const { kind, person, agency, compartments, state, minutes } = { ...FITTING, ...row };
  return stateOf(
    db,
    `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, until, review_by, source_seq, state)
     VALUES ($1, $2, $3, $4, 'breakGlass', $5, now(), now() + make_interval(mins => $6), now() + interval '3 days', 1, $7)`,
    [id, agency, person, kind, compartments, minutes, state],
  );
};

describe('whoever breaks the glass', () => {
  it('does so for themselves, for an hour, and gives no other reason to see a case', async () => {
    await behindGlass(OFFICER, adult, async (db) => {
      expect(await insert(db, adult, {})).toBe('none');
      for (const row of [
        { person: demoActor('police.head').personId },
        { agency: DEMO_AGENCIES.commune.id },
        { minutes: 24 * 60 },
        { minutes: null, state: 'refused' },
        { kind: 'assignment' },
        { kind: 'courtOrder' },
        { kind: 'owner' },
      ]) {
        expect({ row, state: await insert(db, adult, row) }).toEqual({ row, state: REFUSED });
      }
    });
  });

  it('alone opens neither the place, nor the way to reach somebody, nor their protection, nor anything of a child', async () => {
    await behindGlass(OFFICER, adult, async (db) => {
      for (const compartments of ['{shelter}', '{contact}', '{protection}', '{identity,shelter}']) {
        expect({ compartments, state: await insert(db, adult, { compartments }) }).toEqual({ compartments, state: REFUSED });
        expect({ compartments, state: await insert(db, adult, { compartments, state: 'waiting', minutes: null }) }).toEqual({ compartments, state: 'none' });
      }
    });
    await behindGlass(OFFICER, child, async (db) => {
      expect(await insert(db, child, {})).toBe(REFUSED);
      expect(await insert(db, child, { state: 'waiting', minutes: null })).toBe('none');
    });
  });

  it('finds every other ticket shut for it', async () => {
    await asApi(world.database, ticketOf('commune', world.database, { purpose: 'record', case: adult.id, chain: true }), async (db) => {
      const { personId, agencyId } = demoActor('commune');
      expect(await insert(db, adult, { person: personId, agency: agencyId })).toBe(REFUSED);
    });
  });
});

describe('glass that waits', () => {
  const CONFIRM = `UPDATE grants SET state = 'live', until = now() + interval '1 hour', review_by = now() + interval '3 days', confirmed_by = app.my_person() WHERE id = $1`;
  let waiting = '';
  beforeAll(async () => {
    const [row] = await world.sql<{ id: string }>(
      `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, source_seq, state)
       VALUES ($1, $2, $3, 'breakGlass', 'breakGlass', '{shelter}', now(), 1, 'waiting') RETURNING id`,
      [adult.id, AGENCY, demoActor(OFFICER).personId],
    );
    waiting = row?.id ?? '';
  });

  it('is opened by a second person of the same agency, who answers for it, and by nobody else', async () => {
    for (const [username, state] of [
      [OFFICER, REFUSED],
      ['commune.head', REFUSED],
      ['police.head', 'none'],
    ] as const) {
      await behindGlass(username, adult, async (db) => expect({ username, state: await stateOf(db, CONFIRM, [waiting]) }).toEqual({ username, state }));
    }
    await behindGlass('police.head', adult, async (db) => {
      expect(await stateOf(db, CONFIRM.replace('app.my_person()', 'NULL'), [waiting])).toBe(REFUSED);
      expect(await stateOf(db, CONFIRM.replace(`'1 hour'`, `'2 days'`), [waiting])).toBe(REFUSED);
    });
  });

  it('once open is neither lengthened, nor reviewed by who asked or by who opened it', async () => {
    await world.sql(`UPDATE grants SET state = 'live', until = now() + interval '1 hour', review_by = now() + interval '3 days', confirmed_by = $2 WHERE id = $1`, [waiting, demoActor('police.head').personId]);
    const tries = [`until = until + interval '1 minute'`, `review_by = review_by + interval '1 day'`, `reviewed_seq = 1, finding = 'justified'`];
    for (const username of [OFFICER, 'police.head']) {
      await behindGlass(username, adult, async (db) => {
        for (const set of tries) expect({ username, set, state: await stateOf(db, `UPDATE grants SET ${set} WHERE id = $1`, [waiting]) }).toEqual({ username, set, state: REFUSED });
        expect(await stateOf(db, `UPDATE grants SET until = now() WHERE id = $1`, [waiting])).toBe('none');
      });
    }
    await behindGlass('commune.head', adult, async (db) =>
      expect(await stateOf(db, `UPDATE grants SET reviewed_seq = 1, finding = 'justified' WHERE id = $1`, [waiting])).toBe('none'));
  });
});

describe('a look behind glass', () => {
  it('changes nobody’s place in the case, nor how far it has come, nor who is kept out', async () => {
    const { id } = adult;
    const tries: [string, unknown[], string][] = [
      ['UPDATE participants SET changed_at = now() WHERE case_id = $1', [id], 'none'],
      ['UPDATE participants SET assignee_id = app.my_person() WHERE case_id = $1', [id], REFUSED],
      [`UPDATE participants SET until = now() WHERE case_id = $1`, [id], REFUSED],
      [`UPDATE participants SET basis = 'owner' WHERE case_id = $1 AND basis <> 'owner'`, [id], REFUSED],
      [
        `INSERT INTO participants (agency_id, case_id, basis, since, status, phase, changed_at, folded, card)
         VALUES ($2, $1, 'notified', now(), 'open', 'receipt', now(), '', '{}')`,
        [id, DEMO_AGENCIES.communeKhanhHoa.id],
        REFUSED,
      ],
      ['UPDATE cases SET updated_at = now() WHERE id = $1', [id], 'none'],
      ['UPDATE cases SET owner_agency_id = app.my_agency() WHERE id = $1', [id], REFUSED],
      [`UPDATE cases SET stage = stage || '{"file": "closed"}' WHERE id = $1`, [id], REFUSED],
      [`UPDATE cases SET facts = facts || '{"hold": {"ground": "x"}}' WHERE id = $1`, [id], REFUSED],
      [`UPDATE cases SET facts = facts || '{"safety": "unknown"}' WHERE id = $1`, [id], REFUSED],
      [`INSERT INTO seals (case_id, agency_id, ground, since, source_seq) VALUES ($1, $2, 'x', now(), 1)`, [id, DEMO_AGENCIES.commune.id], REFUSED],
    ];
    await behindGlass(OFFICER, adult, async (db) => {
      for (const [sql, values, state] of tries) expect({ sql, state: await stateOf(db, sql, values) }).toEqual({ sql, state });
    });
    // A child that is said to be none would be opened by one person alone.
    const GROWN = `UPDATE cases SET facts = facts || '{"minorU18": false, "presumedChild": false}' WHERE id = $1`;
    await behindGlass(OFFICER, child, async (db) => expect(await stateOf(db, GROWN, [child.id])).toBe(REFUSED));
  });
});

describe('a court order', () => {
  const ORDER = `INSERT INTO grants (case_id, agency_id, person_id, kind, purpose, compartments, since, until, source_seq)
    SELECT $1, p.agency_id, p.id, 'courtOrder', 'courtOrder', '{identity}', now(), now() + interval '1 day', c.version + 1
    FROM cases c, people p WHERE c.id = $1 AND p.id = $2`;
  const recording = <T>(username: string, { id }: { id: string }, work: (db: pg.Client) => Promise<T>) =>
    asApi(world.database, ticketOf(username, world.database, { purpose: 'record', case: id, chain: true }), work);
  const admitting = (username: string, theCase: { id: string }, whom: string) =>
    recording(username, theCase, (db) => stateOf(db, ORDER, [theCase.id, demoActor(whom).personId]));

  it('lets nobody in by one person, nor either of the two', async () => {
    expect([await admitting('commune', adult, 'commune'), await admitting('commune', adult, OFFICER), await admitting('commune.head', adult, OFFICER)]).toEqual([REFUSED, REFUSED, REFUSED]);
    await world.hire('commune.second', 'commune.head');
    const until = new Date(Date.now() + 86_400_000).toISOString();
    adult = await world.record('commune.second', adult, { type: 'admitByCourtOrder', personId: demoActor(OFFICER).personId, compartments: ['identity'], until, document: 'QD-9' });
    expect([await admitting('commune', adult, OFFICER), await admitting('commune.head', adult, 'commune.head')]).toEqual([REFUSED, REFUSED]);
    expect(await admitting('commune.head', adult, OFFICER)).toBe('none');
  });

  it('only ends earlier', async () => {
    const [row] = await world.sql<{ id: string }>(ORDER.replace(/$/, ' RETURNING id'), [adult.id, demoActor(OFFICER).personId]);
    await recording('commune.head', adult, async (db) => {
      expect(await stateOf(db, `UPDATE grants SET until = until + interval '1 minute' WHERE id = $1`, [row?.id])).toBe(REFUSED);
      expect(await stateOf(db, `UPDATE grants SET until = NULL WHERE id = $1`, [row?.id])).toBe(REFUSED);
      expect(await stateOf(db, 'UPDATE grants SET until = now() WHERE id = $1', [row?.id])).toBe('none');
    });
  });
});

describe('oversight that reviews what was broken', () => {
  it('writes under the recorder’s ticket, which shows it nothing that was said', async () => {
    const said = ['case_identity', 'case_statement', 'event_records', 'case_contact', 'case_shelter', 'case_health', 'case_child', 'case_protection', 'case_plan', 'case_legal_notes', 'referral_entries', 'match_keys'];
    const [there] = await world.sql<{ n: number }>('SELECT (SELECT count(*) FROM case_identity WHERE case_id = $1)::int AS n', [adult.id]);
    expect(there?.n).toBeGreaterThan(0);
    await behindGlass('auditor', adult, async (db) => {
      expect(await seenBy(db, ['cases', ...said])).toEqual({ cases: 1 });
    });
  });
});
