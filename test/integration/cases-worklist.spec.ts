import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseRowView, CaseView, Page } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { World } from '../support/world.js';

const COUNT = 24;
const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

let world: World;
const cases: CaseView[] = [];

// Every third is a child with duties; those of one hour share their due time, so order must not hang on it alone.
beforeAll(async () => {
  world = await World.make();
  for (let index = 0; index < COUNT; index += 1) {
    const child = index % 3 === 0;
    const opened = await world.open('commune', {
      alias: `Người số ${index}`,
      receivedAt: ago(child ? 1 + (index % 2) * 30 : 1),
      age: child ? { certainty: 'unsure' } : { bornOn: '1990-01-01', certainty: 'exact' },
    });
    cases.push(child ? opened : await withoutLimit(opened));
  }
  await world.sql('UPDATE participants SET changed_at = $1', [ago(2)]);
}, 60_000);
afterAll(() => world?.close());

/** The case with nothing left to do by a time: another body told the health authority. */
function withoutLimit(on: CaseView): Promise<CaseView> {
  const duty = on.duties.find(({ step }) => step === 'self_report.notify_health');
  return world.record('commune.head', on, { type: 'markDutyNotApplicable', dutyId: duty?.id, step: duty?.step, ground: 'doneByOther' });
}

async function list(query: string, username = 'commune'): Promise<Page<CaseRowView>> {
  const answer = await (await world.as(username)).get(`/api/cases?${query}`);
  expect({ query, status: answer.status, text: answer.status === 200 ? '' : answer.text }).toEqual({ query, status: 200, text: '' });
  return answer.body as Page<CaseRowView>;
}

async function pages(query: string, between: (page: number) => Promise<unknown> = async () => undefined): Promise<CaseRowView[]> {
  const rows: CaseRowView[] = [];
  let next: string | null = null;
  for (let page = 0; ; page += 1) {
    const found: Page<CaseRowView> = await list(`${query}${next === null ? '' : `&cursor=${next}`}`);
    rows.push(...found.items);
    next = found.next;
    if (next === null) return rows;
    expect(page).toBeLessThan(COUNT);
    await between(page);
  }
}

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const all = () => ids(cases).sort();

describe('a worklist', () => {
  it.each(['due', 'changed'])('by %s shows each case once over all pages, though many share their time', async (sort) => {
    const rows = await pages(`sort=${sort}&limit=5`);
    expect(ids(rows)).toHaveLength(COUNT);
    expect(ids(rows).sort()).toEqual(all());
    expect(ids(await pages(`sort=${sort}&limit=100`))).toEqual(ids(rows));
  });

  it('by due time begins with what is most overdue and ends with what has no time limit', async () => {
    const dues = (await pages('sort=due')).map(({ nextDuty }) => nextDuty?.dueAt ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(dues.filter((due) => due === '9999')).toHaveLength(COUNT - COUNT / 3);
  });

  it('loses none and doubles none of the rest while somebody records between two pages', async () => {
    const touched = cases[1]!;
    const rows = await pages('sort=due&limit=5', async (page) => {
      if (page === 1) await world.record('commune', touched, { type: 'informRights', language: 'vi', form: 'oral' });
    });
    expect(ids(rows).sort()).toEqual(all());
    expect(ids((await list('sort=changed&limit=1')).items)).toEqual([touched.id]);
  });

  it('finds by code and by name, with or without marks, in any case', async () => {
    const [wanted] = cases.slice(7);
    for (const q of [wanted!.code, wanted!.code.toLowerCase(), wanted!.code.slice(-5), 'Người số 7', 'nguoi so 7', 'NGUOI SO 7']) {
      expect(ids((await list(`q=${encodeURIComponent(q)}`)).items)).toContain(wanted!.id);
    }
    expect((await list('q=khong-co-ai')).items).toEqual([]);
    expect((await list('q=%25')).items).toEqual([]);
  });

  it('is narrowed by stage, phase, status, owner and due time, and by several at once', async () => {
    const one = cases[2]!;
    await world.play(one, [['commune', { type: 'assessRisk', level: 'high', reviewOn: '2999-01-01' }], ['commune', { type: 'notifyAuthority', agencyId: DEMO_AGENCIES.health.id, means: 'phone' }]]);
    expect(ids((await list('stage=protection.needed')).items)).toEqual([one.id]);
    expect(ids(await pages('stage=protection.unassessed&limit=10')).sort()).toEqual(all().filter((id) => id !== one.id));
    expect((await list('phase=receipt&limit=100')).items.length).toBe(COUNT);
    expect((await list('status=closed')).items).toEqual([]);
    expect((await list(`agency=${DEMO_AGENCIES.commune.id}&limit=100`)).items.length).toBe(COUNT);
    expect((await list(`agency=${DEMO_AGENCIES.health.id}`)).items).toEqual([]);
    const overdue = await pages('due=overdue');
    expect(overdue.length).toBe(COUNT / 6);
    for (const row of overdue) expect(Date.parse(row.nextDuty?.dueAt ?? '')).toBeLessThan(Date.now());
    expect((await list('due=threeDays&stage=protection.needed&phase=receipt&status=open')).items.map(({ id }) => id)).toEqual([one.id]);
    expect(ids((await list('limit=100', 'health')).items)).toEqual([one.id]);
    expect(ids((await list(`agency=${DEMO_AGENCIES.commune.id}`, 'police')).items)).toEqual([one.id]);
  });

  it('shows the auditor codes and no names', async () => {
    const { items } = await list('limit=100', 'auditor');
    expect(items).toHaveLength(COUNT);
    expect(items.every(({ alias, assignee }) => alias === null && assignee === null)).toBe(true);
    expect((await list('limit=100', 'statistician')).items).toEqual([]);
  });

  it('does not tell the auditor, by what it finds, which name a case bears', async () => {
    expect((await list('q=nguoi', 'auditor')).items).toEqual([]);
    expect(ids((await list(`q=${cases[0]!.code}`, 'auditor')).items)).toEqual([cases[0]!.id]);
  });
});

describe('codes of cases', () => {
  it('tell neither order nor number', () => {
    const numbers = cases.map(({ code }) => Number(code.split('-')[2]));
    expect(new Set(numbers).size).toBe(COUNT);
    for (const { code } of cases) expect(code).toMatch(/^LV-\d{4}-\d{5,}$/);
    expect(numbers).not.toEqual([...numbers].sort((a, b) => a - b));
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeGreaterThan(COUNT * 10);
  });
});
