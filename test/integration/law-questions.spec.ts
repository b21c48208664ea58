import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyPreviewView, PreviewedDutyView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
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
