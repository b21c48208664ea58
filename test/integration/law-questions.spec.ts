import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyPreviewView, PreviewedDutyView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { ImportedSheet } from '@loive/domain';
import { changeAtOnceTarget, RightsSheets, withOwner } from '@loive/persistence';
import { inventedSheet } from '../support/invented-sheet.js';
import { asApi, stateOf } from '../support/raw-api.js';
import { caseOfHealth, withConsent } from '../support/referred.js';
import { expectRefusal } from '../support/refusal.js';
import { World } from '../support/world.js';

let world: World;
beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

const ask = async (path: string) => (await world.as('statistician')).get(`/api/law/${path}`);

describe('questions to the law about no case', () => {
  it.each([
    ['age?bornOn=2009-03-01&certainty=exact&on=2025-02-28', { childU16: true, minorU18: true, presumedChild: false }],
    ['age?bornOn=2009-03-01&certainty=exact&on=2025-03-01', { childU16: false, minorU18: true, presumedChild: false }],
    ['age?estimate=19-22&certainty=estimated', { childU16: false, minorU18: true, presumedChild: true }],
    ['reports/KH-2025/2025-Q3', { from: '2025-06-15', to: '2025-09-14', lastDay: '2025-09-15', verified: true }],
    ['reports/138-2024/2024-6M', { from: null, to: null, lastDay: '2024-06-19', verified: true }],
  ])('answers %s', async (path, expected) => {
    const answer = await ask(path);
    expect([answer.status, answer.body]).toMatchObject([200, expected]);
  });

  it.each([
    ['age', 'certainty', 'required'],
    ['age?certainty=exact&bornOn=2009-02-29', 'bornOn', 'badDate'],
    ['age?certainty=exact&bornOn=2025-03-02&on=2025-03-01', 'bornOn', 'afterDay'],
    ['reports/KH-1999/2025-Q1', 'calendar', 'badCode'],
    ['reports/LS-2023/2023-Y', 'calendar', 'noDates'],
    ['reports/KH-2025/2025-Q4', 'period', 'noSuchPeriod'],
    ['reports/KH-2025/2024-Y', 'period', 'outsideRules'],
  ])('refuses %s for the field %s: %s', async (path, field, code) => {
    const answer = await ask(path);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path: field, code }]);
  });
});

describe('the duties of a case before it is opened', () => {
  const post = async (username: string, body: object) => (await world.as(username)).post('/api/duties/preview', body);
  const preview = async (username: string, body: object): Promise<DutyPreviewView> => {
    const answer = await post(username, body);
    expect(answer.status).toBe(200);
    return answer.body as unknown as DutyPreviewView;
  };
  const core = ({ step, owner, dueAt, citation, verified }: Pick<PreviewedDutyView, 'step' | 'owner' | 'dueAt' | 'citation' | 'verified'>) => ({ step, owner: owner?.id, dueAt, citation, verified });

  it('is what the case then has', async () => {
    const opened: CaseView = await world.open('border');
    const { channel, receivedAt } = { channel: opened.facts['channel'] as string, receivedAt: opened.facts['receivedAt'] as string };
    const { safety, language } = opened.facts as { safety: string; language: string };
    const { items } = await preview('border', { channel, receivedAt, facts: { safety, language, is_child_u16: opened.facts['childU16'] as boolean } });
    const begun = items.filter(({ waitsFor, dependsOn }) => waitsFor === null && dependsOn === null).map(core);
    expect(begun.length).toBeGreaterThan(0);
    expect(begun).toEqual(expect.arrayContaining(opened.duties.map(core)));
    expect(begun).toHaveLength(opened.duties.length);
  });

  it('names the agency that follows, leaves open what nobody answered, and says where no pathway was read', async () => {
    const { items } = await preview('border', { channel: 'self_report', receivedAt: '2025-07-10T09:00:00+07:00' });
    const verify = items.find(({ step }) => step === 'self_report.verify_initial');
    expect(verify).toMatchObject({ owner: { id: DEMO_AGENCIES.health.id }, waitsFor: 'authority_notified', dueAt: null });
    expect(items.some(({ dependsOn }) => dependsOn === 'is_child_u16')).toBe(true);
    const before = await preview('border', { channel: 'hotline_111', receivedAt: '2024-07-10T09:00:00+07:00' });
    expect(before.gap).toMatchObject({ en: 'By law the hotline did not have this function yet' });
  });

  const body = { channel: 'self_report', receivedAt: '2025-07-10T09:00:00+07:00' };
  it.each<[object, string, string]>([
    [{ receivedAt: body.receivedAt }, 'channel', 'required'],
    [{ ...body, channel: 'walk_in' }, 'channel', 'badCode'],
    [{ ...body, receivedAt: '2025-02-30T09:00:00+07:00' }, 'receivedAt', 'badInstant'],
    [{ ...body, receivedAt: '2099-01-01T09:00:00+07:00' }, 'receivedAt', 'inFuture'],
    [{ ...body, receivedAt: '2011-12-31T23:59:00+07:00' }, 'receivedAt', 'outsideRules'],
    [{ ...body, facts: { age: { bornOn: '2025-07-11', certainty: 'exact' } } }, 'facts.age.bornOn', 'afterDay'],
    [{ ...body, facts: { placeId: 'vn-khanh-hoa' } }, 'facts.placeId', 'notOnThatDay'],
    [{ ...body, facts: { alias: 'Sen' } }, 'facts.alias', 'unknownField'],
    [{ ...body, facts: null }, 'facts', 'badFacts'],
    [{ ...body, facts: [] }, 'facts', 'badFacts'],
  ])('refuses %j for the field %s: %s', async (asked, path, code) => {
    const answer = await post('border', asked);
    expectRefusal(answer, 422, 'invalid');
    expect(answer.body['fields']).toEqual([{ path, code }]);
  });
});

describe('the target of the house for what is due at once', () => {
  const later = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString();
  const minutesOf = ({ duties }: Pick<CaseView, 'duties'>, step: string): (number | null)[] =>
    duties.filter((duty) => duty.step === step).map(({ openedAt, dueAt }) => (dueAt === null ? null : (Date.parse(dueAt) - Date.parse(openedAt)) / 60_000));
  const kept = async () => (await ask('at-once')).body['items'] as { since: string; minutes: number }[];
  const notice = ({ duties }: Pick<CaseView, 'duties'>) => duties.find(({ step }) => step === 'self_report.notify_health');

  it('counts for clocks that begin under it, through the API and through the worker, and moves none that runs', async () => {
    expect(await kept()).toEqual([{ since: '2011-12-31T17:00:00.000Z', minutes: 120 }]);
    const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid');
    const before = await world.open('commune');
    expect(minutesOf(before, 'self_report.notify_health')).toEqual([120]);

    // As the owner's setup would have written it two hours ago.
    await world.sql(`INSERT INTO at_once_targets (since, minutes, recorded_at) VALUES (now() - interval '1 hour', 45, now() - interval '2 hours')`);
    const received = await world.record('commune', before, { type: 'completeReceipt', custody: 'withUs' });
    expect(notice(received)).toMatchObject({ state: 'open', dueAt: notice(before)?.dueAt });
    const after = await world.play(received, [
      ['commune', { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' }],
      ['commune', { type: 'handOver', toAgencyId: DEMO_AGENCIES.health.id, minutes: 'BB-45' }],
    ]);
    expect(notice(after)).toMatchObject({ state: 'met', dueAt: notice(before)?.dueAt });
    expect(minutesOf(after, 'self_report.receive_person')).toEqual([45]);

    const receivedAt = new Date().toISOString();
    const asked = (await world.as('commune')).post('/api/duties/preview', { channel: 'self_report', receivedAt });
    const opened = await world.open('commune', { receivedAt });
    const dueOf = (duties: readonly Pick<PreviewedDutyView, 'step' | 'dueAt'>[]) => duties.find(({ step }) => step === 'self_report.notify_health')?.dueAt;
    expect([dueOf(((await asked).body as unknown as DutyPreviewView).items), dueOf(opened.duties)]).toEqual([later(receivedAt, 45), later(receivedAt, 45)]);

    // The worker delivers, and with the delivery the centre owes an answer at once.
    const sent = await world.refer('health', theCase.id, { to: DEMO_AGENCIES.legalaid.id, service: 'legal_aid', consentId });
    expect(minutesOf(await world.deliver(sent, 'legalaid'), 'legal_aid.answer_request')).toEqual([45]);
  });

  it('is changed by the owner alone, for what begins after the change is written, and stays on record', async () => {
    const change = (minutes: number) => withOwner(world.database.ownerUrl, (db) => changeAtOnceTarget(db, minutes));
    const [last] = (await kept()).slice(-1);
    expect(await change(last?.minutes ?? 0)).toBeNull();
    const since = (await Promise.all([change(60), change(60)])).find((at) => at !== null) ?? '';
    expect(Date.parse(since) - Date.now()).toBeGreaterThan(2.5 * 60_000);
    expect(Date.parse(since) - Date.now()).toBeLessThan(4.5 * 60_000);
    expect(await change(30)).toBe(later(since, 1));
    expect((await kept()).slice(-2)).toEqual([{ since, minutes: 60 }, { since: later(since, 1), minutes: 30 }]);
    const refused = (sql: string) => expect(world.sql(sql)).rejects.toThrow();
    await refused(`INSERT INTO at_once_targets (since, minutes) VALUES (now() + interval '1 minute', 45)`);
    await refused(`INSERT INTO at_once_targets (since, minutes) VALUES (now() + interval '1 day', 14)`);
    await refused(`INSERT INTO at_once_targets (since, minutes) VALUES (now() + interval '1 day', 721)`);
    await refused('UPDATE at_once_targets SET minutes = 15');
    await refused('DELETE FROM at_once_targets');
    expect(await asApi(world.database, null, (db) => stateOf(db, `INSERT INTO at_once_targets (since, minutes) VALUES (now() + interval '1 day', 45)`))).toBe('42501');
  });
});

describe('a sheet of rights in a further language', () => {
  const load = (change: (sheet: ImportedSheet) => ImportedSheet = (sheet) => sheet) =>
    withOwner(world.database.ownerUrl, (db) => new RightsSheets(db).add(change(inventedSheet())));
  const tell = async (event: object = {}) => {
    const opened = await world.open('commune', { language: 'ar' });
    const answer = await world.tryRecord('commune', opened, { type: 'informRights', form: 'written', language: 'ar', ...event });
    const [row] = await world.sql<{ sheet: string | null }>(`SELECT payload ->> 'sheet' AS sheet FROM event_records WHERE case_id = $1 ORDER BY seq DESC LIMIT 1`, [opened.id]);
    return answer.status === 200 ? (row?.sheet ?? null) : answer.body['fields'];
  };

  it('needs no interpreter once it was loaded, and each record says which version it was', async () => {
    expect([(await ask('rights-sheets')).body, await tell(), await tell({ interpreter: true })]).toEqual([{ items: [] }, [{ path: 'form', code: 'noSheetInLanguage' }], null]);
    expect(await load()).toBe(1);
    expect([await tell(), await tell({ language: 'ar-EG' }), await tell({ form: 'oral' }), await tell({ language: 'vi' })]).toEqual(['ar.1', 'ar.1', null, 'vi.1']);
    expect(await load()).toBe(2);
    expect(await tell()).toBe('ar.2');
    const { items } = (await ask('rights-sheets')).body as { items: Record<string, unknown>[] };
    expect(items).toMatchObject([{ language: 'ar', direction: 'rtl', version: 2, translator: 'Sở Ngoại vụ', checker: 'Trung tâm 111', stands: true, outdated: [] }]);
  });

  it('does not count any more when a right is told in other words, and says which', async () => {
    await load((sheet) => ({ ...sheet, texts: sheet.texts.map((one) => (one.id === 'secrecy' ? { ...one, vi: 'Lời cũ.' } : one)) }));
    expect((await ask('rights-sheets')).body['items']).toMatchObject([{ version: 3, stands: false, outdated: ['secrecy'] }]);
    expect(await tell()).toEqual([{ path: 'form', code: 'noSheetInLanguage' }]);
  });

  it.each(['UPDATE rights_sheets SET checker = translator', 'DELETE FROM rights_sheets', 'TRUNCATE rights_sheets'])('is never changed: %s', async (statement) =>
    expect(world.sql(statement)).rejects.toThrow('never changed'));
});
