import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { DraftMarkView, DraftView, DraftWords, Problem, ProblemCode } from '@loive/contracts';
import { ApiProblem, NoAnswer } from '../api/problem.js';
import { emptyForm } from '../intake/opening-form.js';
import { DRAFT_TIMES, DraftKeeper, type DraftCalls } from './draft-keeper.js';
import { formOf, wordsOf } from './draft-words.js';

const NOW = Date.parse('2026-11-23T09:20:00+07:00');
const words = (alias: string): DraftWords => wordsOf({ ...emptyForm(NOW), alias }, false);
const problem = (code: ProblemCode, status: number, more: Partial<Problem> = {}): ApiProblem => new ApiProblem({ type: '', title: '', status, code, instance: '', ...more });

/** A server with one draft; `fails` are thrown first, one for each call. */
class Server implements DraftCalls {
  readonly asked: string[] = [];
  readonly fails: (Error | 'lost' | 'hung')[] = [];
  draft: DraftView | null = null;

  readonly begin = (id: string, said: DraftWords): Promise<DraftMarkView> => this.#answer(`begin ${said.alias}`, () => this.#put(id, 1, said));
  readonly save = (id: string, version: number, said: DraftWords): Promise<DraftMarkView> =>
    this.#answer(`save ${version} ${said.alias}`, () => {
      if (this.draft === null) throw problem('notFound', 404);
      if (this.draft.version !== version) throw problem('stale', 412);
      return this.#put(id, version + 1, said);
    });
  readonly read = (id: string): Promise<DraftView> => this.#answer(`read ${id}`, () => this.draft!);
  readonly discard = (id: string): Promise<void> => this.#answer(`discard ${id}`, () => void (this.draft = null));

  #put(id: string, version: number, said: DraftWords): DraftView {
    this.draft = { id, version, savedAt: new Date(NOW + version).toISOString(), keptUntil: '', words: said };
    return this.draft;
  }

  async #answer<Told>(asked: string, work: () => Told): Promise<Told> {
    this.asked.push(asked);
    const fails = this.fails.shift();
    if (fails instanceof Error) throw fails;
    const told = work();
    if (fails === 'lost') throw new NoAnswer();
    // Done, and its answer on its way for ever.
    if (fails === 'hung') return new Promise(() => undefined);
    return told;
  }
}

let server: Server;
let keeper: DraftKeeper;
beforeEach(() => {
  jest.useFakeTimers({ now: NOW });
  server = new Server();
  keeper = new DraftKeeper(server, () => 'one');
});
afterEach(() => void jest.useRealTimers());

const pass = (ms: number = DRAFT_TIMES.pause): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('what is typed in an opening', () => {
  it('is saved after a pause, the newest words last, and never two at once', async () => {
    expect(keeper.state).toEqual({ kind: 'none' });
    keeper.type(words('C'));
    await pass(DRAFT_TIMES.pause / 2);
    keeper.type(words('Ch'));
    expect([keeper.state.kind, keeper.id, keeper.hasUnsaved]).toEqual(['saving', null, true]);
    await pass();
    expect([server.asked, keeper.state.kind, keeper.id, keeper.hasUnsaved]).toEqual([['begin Ch'], 'saved', 'one', false]);
    keeper.type(words('Chi'));
    keeper.flush();
    keeper.type(words('Chị'));
    await pass();
    await pass();
    expect(server.asked).toEqual(['begin Ch', 'save 1 Chi', 'save 2 Chị']);
    expect(keeper.state).toEqual({ kind: 'saved', savedAt: server.draft?.savedAt });
  });

  it('stays in memory without a line, is told so, and is saved by itself when there is one', async () => {
    server.fails.push(new NoAnswer());
    keeper.type(words('Chị'));
    await pass();
    expect(keeper.state).toEqual({ kind: 'unsaved', why: 'offline', savedAt: null });
    expect(await keeper.settle()).toBe(true);
    expect(server.draft?.words.alias).toBe('Chị');
    server.fails.push(problem('keysAway', 503));
    keeper.type(words('Chị M.'));
    await pass();
    expect(keeper.state).toMatchObject({ kind: 'unsaved', why: 'keysAway', savedAt: server.draft?.savedAt });
    await pass(DRAFT_TIMES.again);
    expect([keeper.state.kind, server.draft?.words.alias]).toEqual(['saved', 'Chị M.']);
  });

  it('is saved at once when the line comes back, also while a try that will fail is still under way', async () => {
    server.fails.push(new NoAnswer());
    keeper.type(words('Chị'));
    keeper.flush();
    keeper.flush();
    await pass(0);
    expect([server.asked.length, keeper.state.kind]).toEqual([2, 'saved']);
  });

  it('is tried again soon when the line came back before anything gets through, and then seldom', async () => {
    server.fails.push(...Array.from({ length: 3 }, () => new NoAnswer()));
    keeper.type(words('Chị'));
    await pass();
    keeper.flush();
    await pass(0);
    await pass(2 * DRAFT_TIMES.soon);
    expect([server.asked.length, keeper.state.kind]).toEqual([4, 'saved']);
    server.fails.push(...Array.from({ length: 50 }, () => new NoAnswer()));
    keeper.type(words('Chị M.'));
    await pass();
    keeper.flush();
    await pass(6 * DRAFT_TIMES.again);
    expect(server.asked.length).toBeLessThan(20);
  });

  it.each([
    ['signedOut', problem('noSession', 401)],
    ['tooMany', problem('invalid', 422, { fields: [{ path: 'words', code: 'tooManyDrafts' }] })],
  ] as const)('is not tried again by itself when the person has to do something first: %s', async (why, failure) => {
    server.fails.push(failure);
    keeper.type(words('Chị'));
    await pass();
    await pass(DRAFT_TIMES.again * 10);
    expect([keeper.state, server.asked.length]).toEqual([{ kind: 'unsaved', why, savedAt: null }, 1]);
    keeper.flush();
    await pass(0);
    expect(keeper.state.kind).toBe('saved');
  });

  it('is not taken for another screen’s when only the answer was lost', async () => {
    keeper.type(words('Chị'));
    await pass();
    server.fails.push('lost');
    keeper.type(words('Chị M.'));
    await pass();
    await pass(DRAFT_TIMES.again);
    expect(server.asked.slice(1)).toEqual(['save 1 Chị M.', 'save 1 Chị M.', 'read one']);
    expect(keeper.state).toEqual({ kind: 'saved', savedAt: server.draft?.savedAt });
    keeper.type(words('Chị N.'));
    await pass();
    expect(server.draft).toMatchObject({ version: 3, words: { alias: 'Chị N.' } });
  });

  it.each([
    ['after a while', () => pass(DRAFT_TIMES.patience)],
    ['at once when the line is gone', async () => { keeper.lineLost(); await pass(0); }],
  ])('is not waited for on a line that is silent: %s', async (_, silence) => {
    keeper.type(words('Chị'));
    await pass();
    server.fails.push('hung');
    keeper.type(words('Chị M.'));
    await pass();
    expect(keeper.state.kind).toBe('saving');
    await silence();
    expect(keeper.state).toMatchObject({ kind: 'unsaved', why: 'offline' });
    keeper.type(words('Chị N.'));
    await pass();
    await pass();
    expect([keeper.state.kind, server.draft?.version, server.draft?.words.alias]).toEqual(['saved', 3, 'Chị N.']);
  });

  it('begins in the words that were sent first when their answer was lost, and goes on from there', async () => {
    server.fails.push('hung');
    keeper.type(words('Chị'));
    await pass();
    keeper.lineLost();
    await pass(0);
    keeper.type(words('Chị M.'));
    await pass();
    await pass();
    expect([server.asked, server.draft?.words.alias]).toEqual([['begin Chị', 'begin Chị', 'save 1 Chị M.'], 'Chị M.']);
  });

  it('overwrites nothing of another screen before the person has chosen', async () => {
    keeper.type(words('Chị'));
    await pass();
    server.draft = { ...server.draft!, version: 2, words: words('Em') };
    keeper.type(words('Chị M.'));
    await pass();
    expect(keeper.state.kind).toBe('elsewhere');
    keeper.type(words('Chị N.'));
    await pass(DRAFT_TIMES.again);
    expect(server.draft.words.alias).toBe('Em');
    keeper.keepMine(words('Chị N.'), () => 'never');
    await pass(0);
    expect(server.draft).toMatchObject({ version: 3, words: { alias: 'Chị N.' } });

    server.draft = { ...server.draft, version: 7, words: words('Em N.') };
    keeper.type(words('Chị'));
    await pass();
    expect(keeper.takeTheirs()?.alias).toBe('Em N.');
    expect([keeper.state.kind, keeper.hasUnsaved]).toEqual(['saved', false]);
  });

  it('that was opened or discarded elsewhere begins anew only when the person says so', async () => {
    keeper.type(words('Chị'));
    await pass();
    server.draft = null;
    keeper.type(words('Chị M.'));
    await pass(DRAFT_TIMES.again);
    expect(keeper.state).toEqual({ kind: 'gone' });
    keeper.keepMine(words('Chị M.'), () => 'two');
    await pass(0);
    expect([keeper.id, server.draft]).toMatchObject(['two', { id: 'two', version: 1 }]);
  });

  it('is not saved while the case is being opened, and a draft that begins too late is taken back', async () => {
    keeper.type(words('Chị'));
    await keeper.hold();
    await pass(DRAFT_TIMES.again);
    expect(server.asked).toEqual([]);
    keeper.release();
    await pass();
    expect(server.asked).toEqual(['begin Chị']);
    keeper.type(words('Chị M.'));
    keeper.flush();
    keeper.end();
    await pass(0);
    expect(server.asked.at(-1)).toBe('discard one');
    keeper.type(words('Chị N.'));
    await pass();
    expect([keeper.hasUnsaved, server.draft]).toEqual([false, null]);
  });

  it('comes back as it was left, and a code that is not known any more is open again', () => {
    const form = { ...emptyForm(NOW), safety: 'unsafe', ageKind: 'exact', indicators: ['act_recruit'] } as const;
    expect(formOf(wordsOf(form, true))).toEqual(form);
    expect(formOf({ ...wordsOf(form, true), safety: 'later', channel: 'rumour' })).toEqual({ ...form, safety: '', channel: '' });
  });
});
