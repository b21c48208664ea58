import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyBoardView, DutyView, NoticeView, Page, SilentDutiesView, TimelineView } from '@loive/contracts';
import { rungTimes } from '@loive/domain';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { OutboxMessage } from '@loive/queue';
import pg from 'pg';
import type { Courier } from '../support/courier.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

const { commune, health, steering } = DEMO_AGENCIES;

let world: World;
let courier: Courier;
beforeAll(async () => {
  world = await World.make();
  courier = await world.courier();
  await holds('commune.head', 'head');
}, 60_000);
afterAll(() => world?.close());

const holds = (username: string, office: string | null) =>
  world.sql(`ALTER TABLE role_grants DISABLE TRIGGER guard_grant; UPDATE role_grants SET office = ${office === null ? 'NULL' : `'${office}'`}
    WHERE person_id = '${demoActor(username).personId}'; ALTER TABLE role_grants ENABLE TRIGGER guard_grant`);

/** A case whose duty to tell the health authority has been silent for so long. */
async function silent(since: string): Promise<{ theCase: CaseView; duty: DutyView; message: OutboxMessage }> {
  const theCase = await world.open('commune', { receivedAt: new Date(Date.now() - 60_000).toISOString() });
  const duty = theCase.duties.find(({ step }) => step === 'self_report.notify_health');
  if (duty === undefined) throw new Error('no duty to tell the health authority');
  await age(duty.id, since);
  const [message] = await courier.waiting('escalateDuty', duty.id);
  return { theCase, duty, message: message as OutboxMessage };
}

const age = (dutyId: string, since: string) =>
  world.sql(`UPDATE duties SET opened_at = now() - $2::interval - interval '2 hours', anchor_at = now() - $2::interval - interval '2 hours', due_at = date_trunc('second', now()) - $2::interval, law_due_at = NULL WHERE id = $1`, [dutyId, since]);
/** The queue brings its messages up to now, each as the time of its rung comes: whoever was told was told then. */
async function climbs({ id, step }: DutyView): Promise<void> {
  for (let told = -1; told < (await rungs(id)).length; ) {
    told = (await rungs(id)).length;
    const [message] = await courier.waiting('escalateDuty', id);
    if (message === undefined || (await courier.again(message)) === 'moot') return;
    const [due] = await world.sql<{ at: Date }>('SELECT due_at AS at FROM duties WHERE id = $1', [id]);
    const [since, times] = [due!.at.toISOString(), Object.entries(rungTimes(step, due!.at.toISOString()))];
    await world.sql(`ALTER TABLE duty_rungs DISABLE TRIGGER append_only; UPDATE duty_rungs r SET at = t.at
      FROM (VALUES ${times.map(([rung, at]) => `('${rung}', '${at}'::timestamptz)`).join(', ')}) AS t(rung, at) WHERE r.duty_id = '${id}' AND r.due_at = '${since}' AND r.rung = t.rung;
      ALTER TABLE duty_rungs ENABLE TRIGGER append_only`);
  }
}
const rungs = async (dutyId: string) =>
  (await world.sql<{ rung: string; agencies: string[]; people: string[]; nobody: string | null }>(
    `SELECT rung, agency_ids AS agencies, person_ids AS people, nobody FROM duty_rungs WHERE duty_id = $1 ORDER BY due_at, at`,
    [dutyId],
  )).map(({ rung, agencies, people, nobody }) => [rung, ...agencies, ...people, ...(nobody === null ? [] : [nobody])]);
const timeline = async (username: string, id: string) => (await world.as(username)).get(`/api/cases/${id}/timeline`);
const notices = async (username: string, about: CaseView): Promise<NoticeView[]> =>
  ((await (await world.as(username)).get('/api/notices?limit=100')).body as unknown as Page<NoticeView>).items.filter(({ caseId }) => caseId === about.id);
const silence = async (username: string) => (await world.as(username)).get('/api/duties/silent');

const OWNER = ['owner', commune.id];
const DEPUTY = ['deputy', 'noHolder'];
const HEAD = ['head', commune.id, demoActor('commune.head').personId];
const STEERING = ['steering', steering.id];

describe('a duty that stays silent past its limit', () => {
  it.each([
    ['10 minutes', [OWNER], 'deputy'],
    ['3 hours', [OWNER, DEPUTY], 'head'],
    ['7 hours', [OWNER, DEPUTY, HEAD], 'steering'],
    ['25 hours', [OWNER, DEPUTY, HEAD, STEERING], null],
  ] as const)('for %s is told rung by rung, and says where nobody holds the office', async (since, told, next) => {
    const { duty } = await silent(since);
    await climbs(duty);
    expect(await rungs(duty.id)).toEqual(told);
    const [due] = await world.sql<{ at: Date }>('SELECT due_at AS at FROM duties WHERE id = $1', [duty.id]);
    const waits = (await courier.waiting('escalateDuty', duty.id)).map(({ notBefore }) => notBefore);
    expect(waits).toEqual(next === null ? [] : [rungTimes(duty.step, due!.at.toISOString())[next]]);
  });

  it('is told once, whatever comes how often and at the same time', async () => {
    const { duty, message } = await silent('25 hours');
    const second = { ...message, id: (await copyOf(message)).id };
    await Promise.all([message, message, second, second].map((one) => courier.again(one)));
    expect(await rungs(duty.id)).toEqual([OWNER]);
    expect((await courier.waiting('notify', duty.id)).map(({ ids }) => ids.rung)).toEqual(['owner']);
  });

  it('is told to its agency first, and to nobody else before their time, where it is recorded long after its limit', async () => {
    const { duty } = await silent('30 days');
    await world.sql(`UPDATE duties SET opened_at = date_trunc('second', now()) WHERE id = $1`, [duty.id]);
    const [{ at }] = (await world.sql<{ at: Date }>('SELECT opened_at AS at FROM duties WHERE id = $1', [duty.id])) as [{ at: Date }];
    for (let time = 0; time < 3; time += 1) await courier.carry('escalateDuty', duty.id);
    expect(await rungs(duty.id)).toEqual([OWNER]);
    expect((await courier.waiting('escalateDuty', duty.id)).map(({ notBefore }) => notBefore)).toEqual([rungTimes(duty.step, at.toISOString()).deputy]);
  });

  it('does not leave its agency where its source was not verified', async () => {
    const { duty } = await silent('30 days');
    await world.sql('UPDATE duties SET verified = false, blocks_closing = false WHERE id = $1', [duty.id]);
    await climbs(duty);
    expect([await rungs(duty.id), await courier.waiting('escalateDuty', duty.id)]).toEqual([[OWNER, DEPUTY, HEAD], []]);
  });

  it('is told to nobody who is sealed out of the case, and climbs past them', async () => {
    const { theCase, duty } = await silent('7 hours');
    const seal = (column: string, id: string) => world.sql(`INSERT INTO seals (case_id, ${column}, ground, since, source_seq) VALUES ($1, $2, 'relative', now(), 1)`, [theCase.id, id]);
    await seal('person_id', demoActor('commune.head').personId);
    await climbs(duty);
    expect(await rungs(duty.id)).toEqual([OWNER, DEPUTY, ['head', 'noHolder']]);
    await seal('agency_id', commune.id);
    await seal('agency_id', steering.id);
    await age(duty.id, '25 hours');
    await climbs(duty);
    expect((await rungs(duty.id)).slice(0, 4)).toEqual([['owner', 'noHolder'], DEPUTY, ['head', 'noHolder'], ['steering', 'noSteeringBody']]);
  });

  it('is told whole or not at all: what dies on the way is done anew', async () => {
    const { duty, message } = await silent('25 hours');
    await world.sql(`CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'killed'; END $$;
      CREATE TRIGGER die BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.effect = 'escalateDuty') EXECUTE FUNCTION die()`);
    await expect(courier.again(message)).rejects.toThrow('killed');
    expect([await rungs(duty.id), await courier.waiting('notify', duty.id)]).toEqual([[], []]);
    await world.sql('DROP FUNCTION die() CASCADE');
    expect(await courier.again(message)).toBe('done');
    expect(await rungs(duty.id)).toEqual([OWNER]);
  });

  it('climbs no further once it is met, does not apply, or its clock stands still', async () => {
    for (const [state, pauses] of [['met', '[]'], ['notApplicable', '[]'], ['open', '[{"from": "2026-01-01T00:00:00.000Z", "to": null}]']]) {
      const { duty, message } = await silent('10 minutes');
      await courier.again(message);
      const [waits] = await courier.waiting('escalateDuty', duty.id);
      await age(duty.id, '25 hours');
      await world.sql(`UPDATE duties SET state = $2, pauses = $3, met_at = CASE WHEN $2 = 'met' THEN now() END, ended_seq = CASE WHEN $2 <> 'open' THEN 1 END,
        ground = CASE WHEN $2 = 'notApplicable' THEN 'x' END WHERE id = $1`, [duty.id, state, pauses]);
      expect([state, await courier.again(waits as OutboxMessage)]).toEqual([state, 'moot']);
      expect(await rungs(duty.id)).toEqual([OWNER]);
      expect(await courier.waiting('escalateDuty', duty.id)).toEqual([]);
    }
  });

  it('has another ladder once its limit has moved, and keeps what was told of the old one', async () => {
    const { duty } = await silent('3 hours');
    await climbs(duty);
    await age(duty.id, '-1 hour');
    const [waits] = await courier.waiting('escalateDuty', duty.id);
    expect(await courier.again(waits as OutboxMessage)).toBe('done');
    expect(await rungs(duty.id)).toEqual([OWNER, DEPUTY]);
    await age(duty.id, '1 minute');
    const [later] = await courier.waiting('escalateDuty', duty.id);
    expect(await courier.again(later as OutboxMessage)).toBe('done');
    expect(await rungs(duty.id)).toEqual([OWNER, DEPUTY, OWNER]);
  });
});

describe('what was told', () => {
  it('stands beside the timeline for whoever reads the duty, oversight too, and for nobody else', async () => {
    const { theCase, duty } = await silent('7 hours');
    await climbs(duty);
    for (const username of ['commune', 'commune.head', 'auditor']) {
      const { rungs: told } = (await timeline(username, theCase.id)).body as unknown as TimelineView;
      expect(told.map(({ dutyId, rung, agencies, nobody }) => [dutyId, rung, agencies.map(({ id }) => id), nobody])).toEqual([
        [duty.id, 'owner', [commune.id], null],
        [duty.id, 'deputy', [], 'noHolder'],
        [duty.id, 'head', [commune.id], null],
      ]);
      expect(told.every(({ at, dueAt }) => at >= dueAt)).toBe(true);
    }
    // On the board the highest rung on which somebody was told, of the limit that runs.
    const onBoard = async () => ((await (await world.as('commune')).get('/api/duties?box=overdue&limit=100')).body as unknown as DutyBoardView).items.find(({ id }) => id === duty.id)?.told;
    expect(await onBoard()).toEqual({ rung: 'head', at: expect.any(String) });
    await age(duty.id, '7 hours 1 minute');
    expect(await onBoard()).toBeNull();
    for (const stranger of ['health', 'commune.khanhhoa', 'statistician', 'admin', 'operator']) expectRefusal(await timeline(stranger, theCase.id), 404, 'notFound');
  });

  it('is told to whoever holds the office: not to their colleagues, and to no supervisor without it', async () => {
    const { theCase, duty } = await silent('7 hours');
    await climbs(duty);
    expect(await courier.carry('notify', duty.id)).toEqual(['done', 'done']);
    expect((await notices('commune.head', theCase)).filter(({ escalated }) => escalated)).toHaveLength(2);
    expect((await notices('commune', theCase)).filter(({ escalated }) => escalated)).toHaveLength(1);
    await holds('commune.head', 'deputy');
    expect((await notices('commune.head', theCase)).filter(({ escalated }) => escalated)).toHaveLength(1);
    await holds('commune.head', 'head');
  });

  it('is never changed, nor written by anybody but the queue', async () => {
    const { theCase, duty, message } = await silent('10 minutes');
    await courier.again(message);
    for (const text of ['UPDATE duty_rungs SET at = now()', 'DELETE FROM duty_rungs', 'TRUNCATE duty_rungs']) await expect(world.sql(text)).rejects.toThrow();
    const row = `INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids) VALUES ('${duty.id}', now() - interval '1 hour', 'head', '${theCase.id}', '${commune.id}', '{${commune.id}}')`;
    for (const url of [world.database.apiUrl, world.database.workerUrl]) {
      const db = new pg.Client({ connectionString: url });
      await db.connect();
      await expect(db.query(row)).rejects.toThrow(/permission denied|row-level security/);
      expect((await db.query('SELECT 1 FROM duty_rungs')).rows).toEqual([]);
      await db.end();
    }
    // Not before the limit, and nobody is named without somebody to name.
    await expect(world.sql(row.replace("now() - interval '1 hour'", "now() + interval '1 hour'"))).rejects.toThrow('after_the_limit');
    await expect(world.sql(row)).rejects.toThrow('holders');
  });
});

describe('the steering body of the province', () => {
  it('reads how many duties of whom, by their names, and nothing of a case', async () => {
    const { theCase, duty } = await silent('25 hours');
    await onlySilent(4);
    await climbs(duty);
    const answer = await silence('statistician');
    const { items } = answer.body as unknown as Page<SilentDutiesView>;
    expect(items.map(({ agency, others, steps }) => [agency.id, others, steps])).toEqual([
      [commune.id, null, [{ step: 'self_report.notify_health', count: 5, since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }]],
    ]);
    for (const secret of [theCase.id, theCase.code, theCase.alias ?? '', duty.id]) expect(answer.text).not.toContain(secret);
    await world.record('commune', theCase, { type: 'notifyAuthority', agencyId: health.id, means: 'phone' });
    expect(await told()).toEqual([{ others: { count: null }, steps: [] }]);
  });

  it('cannot tell by any difference whether one, two, three or four are silent, nor about what', async () => {
    await silent('10 minutes');
    const answers = [];
    for (const few of [1, 2, 3, 4]) {
      await onlySilent(few);
      answers.push((await silence('statistician')).text);
    }
    expect(new Set(answers).size).toBe(1);
    // Beside a step that is told, a small one has neither name nor number, and no sum holds it.
    const beside = [];
    for (const few of [1, 2, 4]) {
      await onlySilent(5, few);
      beside.push(await told());
    }
    expect(beside).toEqual(beside.map(() => [{ others: { count: null }, steps: [['self_report.notify_health', 5]] }]));
    // Several small ones are told together, where together they are not small.
    await onlySilent(0, 4, 3);
    expect(await told()).toEqual([{ others: { count: 7 }, steps: [] }]);
  });

  it('counts neither what is not verified nor what was recorded less than a day ago', async () => {
    for (const change of ['verified = false, blocks_closing = false', `opened_at = now() - interval '23 hours'`]) {
      await onlySilent(5);
      await world.sql(`UPDATE duties d SET ${change} WHERE state = 'open' AND EXISTS (SELECT 1 FROM duty_rungs r WHERE r.duty_id = d.id AND r.rung = 'steering')`);
      expect([change, await told()]).toEqual([change, []]);
    }
  });

  it('is told that something waits once a day, without the case', async () => {
    for (let time = 0; time < 2; time += 1) {
      const { duty } = await silent('25 hours');
      await climbs(duty);
    }
    await courier.carry('notify', steering.id);
    const told = await world.sql<{ caseId: string | null; dutyId: string | null }>(`SELECT case_id AS "caseId", duty_id AS "dutyId" FROM notices WHERE agency_id = $1`, [steering.id]);
    expect(told).toEqual([{ caseId: null, dutyId: null }]);
  });

  it.each(['commune', 'commune.head', 'auditor', 'admin', 'operator', 'health.head'])('alone reads it, not the %s', async (username) => {
    expectRefusal(await silence(username), 403, 'notYours');
  });

  it('of another province reads nothing of this one', async () => {
    await world.sql(`INSERT INTO agencies (id, type, name_vi, name_en, province, valid_from) VALUES ('00000000-0000-4000-8000-0000000000a8', 'STEERING_138', 'x', 'x', 'vn-khanh-hoa-2025', '2025-07-01')`);
    const { duty } = await silent('25 hours');
    await world.sql('UPDATE duties SET owner_agency_id = $2 WHERE id = $1', [duty.id, DEMO_AGENCIES.communeKhanhHoa.id]);
    const before = (await silence('statistician')).text;
    await climbs(duty);
    expect((await rungs(duty.id)).at(-1)).toEqual(['steering', '00000000-0000-4000-8000-0000000000a8']);
    expect((await silence('statistician')).text).toBe(before);
  });
});

const told = async () =>
  ((await silence('statistician')).body as unknown as Page<SilentDutiesView>).items.map(({ others, steps }) => ({ others, steps: steps.map(({ step, count }) => [step, count]) }));

/** Leaves exactly so many duties silent past the head of the commune, of one step after another: copies, as the owner of the database. */
async function onlySilent(...counts: readonly number[]): Promise<void> {
  await world.sql(`UPDATE duties d SET state = 'met', met_at = now(), ended_seq = 1
    WHERE state = 'open' AND EXISTS (SELECT 1 FROM duty_rungs r WHERE r.duty_id = d.id AND r.rung = 'steering')`);
  await world.sql(
    `WITH made AS (
       INSERT INTO duties (id, case_id, pathway, step, kind, state, owner_type, owner_agency_id, opened_at, due_at, operational_target, citation, verified, blocks_closing, opened_seq)
       SELECT gen_random_uuid(), d.case_id, d.pathway, s.step, d.kind, 'open', d.owner_type, d.owner_agency_id, now() - interval '27 hours', date_trunc('second', now()) - interval '25 hours',
         d.operational_target, d.citation, d.verified, d.blocks_closing, d.opened_seq
       FROM (SELECT * FROM duties WHERE step = 'self_report.notify_health' LIMIT 1) d, unnest($1::text[]) AS s(step) RETURNING id, case_id, due_at)
     INSERT INTO duty_rungs (duty_id, due_at, rung, case_id, silent_agency_id, agency_ids) SELECT id, due_at, 'steering', case_id, $2, ARRAY[$3]::uuid[] FROM made`,
    [STEPS.flatMap((step, at) => Array.from({ length: counts[at] ?? 0 }, () => step)), commune.id, steering.id],
  );
}

const STEPS = ['self_report.notify_health', 'self_report.give_initial_support', 'self_report.verify_initial'];

/** The same message under another id, as a limit that moved twice leaves it. */
async function copyOf({ id }: OutboxMessage): Promise<{ id: string }> {
  const [row] = await world.sql<{ id: string }>('INSERT INTO outbox (effect, case_id, seq, ids, created_at) SELECT effect, case_id, seq, ids, now() FROM outbox WHERE id = $1 RETURNING id', [id]);
  return row as { id: string };
}
