import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyBoardView, DutyView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import type { Answer } from '../support/browser.js';
import { World } from '../support/world.js';

const HOUR = 3_600_000;
const after = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let world: World;
let last: CaseView;

beforeAll(async () => {
  world = await World.make();
  await world.hire('commune.second', 'commune');
}, 60_000);
afterAll(() => world?.close());

// A report of this very hour, so that its clocks run.
const openNow = (): Promise<CaseView> => world.open('commune', { receivedAt: new Date().toISOString() });
const duty = (of: CaseView, step = 'self_report.notify_health'): DutyView => {
  const found = of.duties.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no duty ${step}`);
  return found;
};
const tell = async (username: string, on: CaseView, body: Record<string, unknown>, { key = randomUUID(), id = duty(on).id, version = on.version } = {}): Promise<Answer> =>
  (await world.as(username)).post(`/api/duties/${id}/events`, body, { 'idempotency-key': key, 'if-match': `"${version}"` });
const done = async (username: string, on: CaseView, body: Record<string, unknown>): Promise<CaseView> => {
  const answer = await tell(username, on, body);
  if (answer.status !== 200) throw new Error(`${String(body['type'])} was answered ${answer.status}: ${answer.text}`);
  return answer.body as unknown as CaseView;
};
const faults = ({ status, body }: Answer): unknown => [status, body['fields'] === undefined ? body['code'] : (body['fields'] as { path: string; code: string }[]).map(({ path, code }) => `${path} ${code}`)];

describe('a duty whose clock runs', () => {
  it('stands still on a ground of the list, and runs again with the time given back', async () => {
    last = await openNow();
    const before = duty(last);
    expect(faults(await tell('commune', last, { type: 'pause', ground: 'personUnwell' }))).toEqual([403, 'notYours']);
    expect(faults(await tell('commune.head', last, { type: 'pause', ground: 'noReason' }))).toEqual([422, ['ground badCode']]);
    last = await done('commune.head', last, { type: 'pause', ground: 'personUnwell' });
    expect(duty(last)).toMatchObject({ dueAt: before.dueAt, paused: { ground: 'personUnwell' } });
    expect(faults(await tell('commune.head', last, { type: 'pause', ground: 'personUnwell' }))).toEqual([422, ['dutyId alreadyPaused']]);
    last = await done('commune', last, { type: 'resume' });
    expect(duty(last)).toMatchObject({ paused: null, lawDueAt: before.dueAt });
    expect(Date.parse(duty(last).dueAt ?? '')).toBeGreaterThan(Date.parse(before.dueAt ?? ''));
    expect(await world.sql(`SELECT pauses, ground FROM duties WHERE id = '${before.id}'`)).toEqual([{ pauses: [{ from: expect.any(String), to: expect.any(String) }], ground: null }]);
  });

  it('is given a later end by two people of the agency', async () => {
    const [due, until] = [duty(last).dueAt ?? '', after(48)];
    expect(faults(await tell('commune', last, { type: 'extend', ground: 'complexMatter', until: after(-1) }))).toEqual([422, ['until notLater']]);
    const tooLong = await tell('commune', last, { type: 'extend', ground: 'complexMatter', until: '2050-01-01T00:00:00Z' });
    expect([tooLong.status, tooLong.body]).toMatchObject([422, { fields: [{ path: 'until', code: 'afterLatest', latest: expect.stringMatching(/^\d{4}-\d{2}-/) }] }]);
    last = await done('commune', last, { type: 'extend', ground: 'complexMatter', until });
    expect(duty(last)).toMatchObject({ dueAt: due, extensionAsked: { until, ground: 'complexMatter', mine: true } });
    expect(faults(await tell('commune.second', last, { type: 'confirmExtension' }))).toEqual([403, 'notYours']);
    expect(duty(await world.page('commune.head', last.id)).extensionAsked).toMatchObject({ mine: false });
    last = await done('commune.head', last, { type: 'confirmExtension' });
    expect(duty(last)).toMatchObject({ dueAt: until, extensionAsked: null });
    last = await done('commune.head', last, { type: 'extend', ground: 'forceMajeure', until: after(72) });
    expect(faults(await tell('commune.head', last, { type: 'confirmExtension' }))).toEqual([422, ['dutyId secondPersonNeeded']]);
    last = await done('commune.head', last, { type: 'refuseExtension' });
    expect(duty(last)).toMatchObject({ dueAt: until, extensionAsked: null });
  });

  it('is completed once, whatever is repeated, and lets the next ones open', async () => {
    const key = randomUUID();
    const first = await tell('commune', last, { type: 'complete', document: 'TB-14/2025' }, { key });
    const again = await tell('commune', last, { type: 'complete', document: 'TB-14/2025' }, { key });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    last = first.body as unknown as CaseView;
    expect(duty(last).state).toBe('met');
    expect(last.duties.map(({ step, state }) => `${step} ${state}`)).toContain('self_report.receive_person open');
    expect(faults(await tell('commune', last, { type: 'resume' }))).toEqual([422, ['dutyId unknownDuty']]);
    const timeline = await (await world.as('commune')).get(`/api/cases/${last.id}/timeline`);
    expect((timeline.body['items'] as { type: string }[]).map(({ type }) => type).slice(-7)).toEqual([
      'pauseDuty', 'resumeDuty', 'askDutyExtension', 'confirmDutyExtension', 'askDutyExtension', 'refuseDutyExtension', 'completeDuty',
    ]);
    expect((await (await world.as('commune')).get(`/api/cases/${last.id}/timeline/verify`)).body).toMatchObject({ ok: true });
  });
});

describe('a deed that cannot be', () => {
  it('is refused with its reason, and changes nothing', async () => {
    const fresh = await openNow();
    const late = await world.open('commune');
    const before = await world.mark();
    const asked = { type: 'extend', ground: 'complexMatter', until: after(48) };
    expect(faults(await tell('commune', late, asked))).toEqual([422, ['dutyId limitPassed']]);
    expect(faults(await tell('commune.head', late, { type: 'pause', ground: 'personUnwell' }))).toEqual([422, ['dutyId limitPassed']]);
    expect(faults(await tell('commune', fresh, { type: 'resume' }))).toEqual([422, ['dutyId notPaused']]);
    expect(faults(await tell('commune.head', fresh, { type: 'confirmExtension' }))).toEqual([422, ['dutyId nothingAsked']]);
    expect(faults(await tell('commune', fresh, { type: 'forget' }))).toEqual([422, ['type unknownEvent']]);
    expect(faults(await tell('commune', fresh, { type: 'complete', dutyId: duty(late).id }))).toEqual([422, ['dutyId unknownField']]);
    expect(faults(await tell('commune', fresh, { type: 'extend', ground: 'complexMatter' }))).toEqual([422, ['until required']]);
    expect(faults(await tell('commune', fresh, asked, { version: 9 }))).toEqual([412, 'stale']);
    for (const stranger of ['health', 'commune.khanhhoa', 'auditor', 'admin', 'operator', 'statistician']) {
      expect((await tell(stranger, fresh, { type: 'resume' })).status).toBe(404);
    }
    expect(faults(await tell('commune', fresh, { type: 'resume' }, { id: randomUUID() }))).toEqual([404, 'notFound']);
    expect(await world.mark()).toEqual(before);
  });

  it('is refused by the database too, where one person would do both', async () => {
    const [row] = await world.sql<{ id: string }>(`SELECT id FROM duties WHERE state = 'open' LIMIT 1`);
    const alone = JSON.stringify({ until: after(48), at: after(0), askedBy: 'a', confirmedBy: 'a' });
    await expect(world.sql('UPDATE duties SET extension = $2 WHERE id = $1', [row?.id, alone])).rejects.toThrow('extension_by_two');
  });
});

describe('the duty board', () => {
  let late: CaseView;
  let fresh: CaseView;
  const board = async (username: string, query = ''): Promise<DutyBoardView> => {
    const answer = await (await world.as(username)).get(`/api/duties${query}`);
    if (answer.status !== 200) throw new Error(`the board was answered ${answer.status}: ${answer.text}`);
    return answer.body as unknown as DutyBoardView;
  };
  const casesOn = ({ items }: DutyBoardView): unknown => [...new Set(items.map(({ caseId }) => caseId))].toSorted();

  beforeAll(async () => {
    await world.sql(`UPDATE duties SET state = 'ended', ended_seq = 1, extension_asked = NULL WHERE state = 'open'`);
    [late, fresh] = [await world.open('commune', { alias: 'Chị Lê Ban' }), await openNow()];
    await world.open('commune.khanhhoa');
  }, 60_000);

  it('shows the open duties of the agency, the most pressing first, with what lists tell of their cases', async () => {
    const { items, counts, next } = await board('commune');
    const dues = items.map(({ dueAt }) => dueAt ?? '9');
    expect([dues, next]).toEqual([dues.toSorted(), null]);
    expect(items[0]).toMatchObject({ caseId: late.id, code: late.code, alias: 'Chị Lê Ban', assignee: null, referralCode: null, state: 'open', citation: expect.stringContaining('art.'), verified: true });
    expect(new Set(items.map(({ owner }) => owner?.id))).toEqual(new Set([DEMO_AGENCIES.commune.id]));
    expect(casesOn({ items } as DutyBoardView)).toEqual([late.id, fresh.id].toSorted());
    const overdue = await board('commune', '?box=overdue');
    expect(overdue.items).toHaveLength(counts.overdue);
    expect(overdue.items.length).toBeGreaterThan(0);
    expect(overdue.items.every(({ dueAt }) => Date.parse(dueAt ?? '') < Date.now())).toBe(true);
    for (const nobody of ['auditor', 'admin', 'operator', 'statistician']) expect(await board(nobody)).toEqual({ items: [], next: null, counts: { overdue: 0, today: 0, threeDays: 0 } });
  });

  it('gives pages that together hold each duty once', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: DutyBoardView = await board('commune', `?limit=2${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    }
    expect(seen).toEqual((await board('commune')).items.map(({ id }) => id));
    for (const bad of ['limit=101', 'limit=0', 'box=theirs', 'cursor=x', 'person=me']) expect([bad, (await (await world.as('commune')).get(`/api/duties?${bad}`)).status]).toEqual([bad, bad === 'cursor=x' ? 400 : 422]);
  });

  it('shows a person what they are named for, and hides it from a colleague', async () => {
    const { personId } = demoActor('commune');
    expect((await board('commune', '?box=mine')).items).toEqual([]);
    fresh = await world.record('commune.head', fresh, { type: 'assign', personId });
    const mine = await board('commune', '?box=mine');
    expect(casesOn(mine)).toEqual([fresh.id]);
    expect(mine.items[0]?.assignee).toMatchObject({ id: personId });
    expect(mine.counts.overdue).toBe(0);
    expect(casesOn(await board('commune.second'))).toEqual([late.id]);
    expect((await board('commune.second', `?person=${personId}`)).items).toEqual([]);
    expect((await board('commune.head', `?person=${personId}`)).items).toEqual(mine.items);
    expect(casesOn(await board('commune.head'))).toEqual([late.id, fresh.id].toSorted());
  });

  it('puts what stands still last and counts it nowhere, and shows a supervisor what waits for a second person', async () => {
    const { id } = duty(fresh);
    fresh = await done('commune', fresh, { type: 'extend', ground: 'complexMatter', until: after(9 * 24) });
    expect((await board('commune.head', '?box=toConfirm')).items.map((line) => [line.id, line.extensionAsked?.mine])).toEqual([[id, false]]);
    const before = await board('commune');
    fresh = await done('commune.head', fresh, { type: 'pause', ground: 'personUnwell' });
    const now = await board('commune');
    expect(now.items.slice(now.items.findIndex((line) => line.id === id)).every(({ dueAt, paused }) => dueAt === null || paused !== null)).toBe(true);
    expect(Object.values(now.counts).reduce((sum, n) => sum + n)).toBe(Object.values(before.counts).reduce((sum, n) => sum + n) - 1);
  });

  it('keeps a duty of nobody with whoever leads the case, until a supervisor names somebody from its row', async () => {
    const { id } = duty(late);
    await world.sql(`UPDATE duties SET owner_agency_id = NULL, unresolved = 'noTextNamesOwner' WHERE id = $1`, [id]);
    for (const box of ['ownerless', 'overdue', 'agency']) expect([box, (await board('commune', `?box=${box}`)).items.map((line) => line.id).includes(id)]).toEqual([box, true]);
    expect((await board('commune', '?box=ownerless')).items).toMatchObject([{ id, owner: null, code: late.code, told: null }]);
    for (const other of ['commune.khanhhoa', 'health']) expect((await board(other, '?box=ownerless')).items).toEqual([]);
    late = await world.record('commune.head', late, { type: 'nameDutyOwner', dutyId: id, step: duty(late).step, agencyId: DEMO_AGENCIES.health.id, reason: 'Sở nhận hồ sơ' });
    expect((await board('commune', '?box=ownerless')).items).toEqual([]);
    expect((await board('health')).items.map((line) => line.id)).toEqual([id]);
  });

  it('has each duty where its access row says', async () => {
    const wrong = await world.sql(
      `SELECT d.id FROM duties d JOIN cases c ON c.id = d.case_id
         LEFT JOIN participants p ON p.agency_id = coalesce(d.owner_agency_id, c.owner_agency_id) AND p.case_id = d.case_id
       WHERE d.state = 'open' AND d.referral_id IS NULL AND (d.board_agency_id, d.desk, d.tie, d.tie_until)
         IS DISTINCT FROM (coalesce(d.owner_agency_id, p.agency_id), p.desk, p.basis, p.until)`,
    );
    expect(wrong).toEqual([]);
    await expect(world.sql(`UPDATE duties SET tie = 'owner', desk = owner_agency_id WHERE id = $1 RETURNING desk`, [duty(fresh).id])).resolves.toEqual([{ desk: demoActor('commune').personId }]);
  });
});
