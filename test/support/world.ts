import { randomUUID } from 'node:crypto';
import type { CaseView, ReferralView } from '@loive/contracts';
import type { CaseEvent, OpeningPayload, ReferralDraft, ReferralEvent } from '@loive/domain';
import pg from 'pg';
import { startApi, type RunningApi } from './api.js';
import { Browser, type Answer } from './browser.js';
import type { Courier } from './courier.js';
import { createTestDatabase, type Furnishing, type TestDatabase } from './database.js';

/** The password of everybody in a test's world. */
export const WORLD_PASSWORD = 'mật khẩu của thế giới thử';

/** People and agencies with no case. What loads them is heavy, and needed once in a run. */
const ACCOUNTS: Furnishing = {
  name: 'accounts',
  load: async (template) => (await import('./furnish.js')).furnishAccounts(template, WORLD_PASSWORD),
};

/** A Thursday at nine in Vietnam, under the law of 01/07/2025 and long enough ago for every limit to pass. */
export const THURSDAY = '2025-10-09T09:00:00+07:00';

/** An adult who came to the commune that Thursday morning. */
export const ADULT: OpeningPayload = {
  channel: 'self_report',
  receivedAt: THURSDAY,
  safety: 'unsafe',
  language: 'vi',
  alias: 'Chị Hoa Ban',
  age: { bornOn: '1994-05-17', certainty: 'exact' },
  nationality: 'VN',
  indicators: ['act_transfer', 'means_deception'],
};

/** An event as a client sends it. */
export type Sent = CaseEvent | (Record<string, unknown> & { readonly type: string });

/** A referral's event as a client sends it. */
export type Step = ReferralEvent | (Record<string, unknown> & { readonly type: string });

/** Events before which the password is given again. */
const STEPS_UP: readonly unknown[] = ['erase', 'seal', 'unseal', 'liftHold', 'admitByCourtOrder'];

/**
 * Agencies and people of the demo set on a database of their own, with the built API in front.
 * People are named by their user names; each signs in once.
 */
export class World {
  private readonly signedIn = new Map<string, Promise<Browser>>();
  private readonly steppedUp = new WeakMap<Browser, { readonly at: number; readonly done: Promise<Browser> }>();
  private courierOpened: Promise<Courier> | undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly api: RunningApi,
    private readonly owner: pg.Pool,
  ) {}

  /** Makes a world; `env` goes to the API, `through` is its way to the database when a test listens in. */
  static async make(options: { env?: Record<string, string>; through?: (url: string) => Promise<string> } = {}): Promise<World> {
    const database = await createTestDatabase(ACCOUNTS);
    try {
      const apiUrl = (await options.through?.(database.apiUrl)) ?? database.apiUrl;
      const api = await startApi({ ...database, apiUrl }, { LOG_LEVEL: 'warn', ...options.env });
      const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
      return new World(database, api, owner);
    } catch (failure) {
      await database.drop();
      throw failure;
    }
  }

  /** Looks, or plants a fault, as the owner of the database. */
  async sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.owner.query<Row>(text, values)).rows;
  }

  /** Lets agencies take part in a case beside its owner, without the deeds that would bring it about. */
  async letIn(caseId: string, ...ties: readonly (readonly [agencyId: string, basis: string])[]): Promise<void> {
    await this.sql(
      `INSERT INTO participants (agency_id, case_id, basis, since, until, status, phase, due_at, changed_at, folded, card, assignee_id)
         SELECT n.agency_id, case_id, n.basis, since, until, status, phase, due_at, changed_at, folded, card, assignee_id
         FROM participants p, unnest($2::uuid[], $3::text[]) AS n(agency_id, basis) WHERE p.case_id = $1 AND p.basis = 'owner'`,
      [caseId, ties.map(([agencyId]) => agencyId), ties.map(([, basis]) => basis)],
    );
  }

  /** Does something while a case is locked, so that whoever would change it waits. */
  async holding(caseId: string, work: () => Promise<void>): Promise<void> {
    const holder = await this.owner.connect();
    try {
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
      await work();
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
  }

  /** Adds a colleague of somebody, with the same agency and role. */
  async hire(username: string, like: string): Promise<void> {
    const id = randomUUID();
    await this.sql(
      `INSERT INTO people (id, agency_id, name, role) SELECT $1, p.agency_id, $2, p.role
       FROM people p JOIN accounts a ON a.person_id = p.id WHERE a.username = $3`,
      [id, username, like],
    );
    await this.sql('INSERT INTO accounts SELECT $1, $2, password_hash FROM accounts WHERE username = $3', [id, username, like]);
  }

  /** The browser of somebody of the demo set, signed in. */
  as(username: string): Promise<Browser> {
    const found = this.signedIn.get(username) ?? this.signIn(username);
    this.signedIn.set(username, found);
    return found;
  }

  /** The browser of somebody who has just given the password again; the session goes on under a token of its own. */
  async stepUp(username: string): Promise<Browser> {
    const browser = await this.as(username);
    const before = this.steppedUp.get(browser);
    // It counts for five minutes; two requests at once share one.
    if (before !== undefined && Date.now() - before.at < 240_000) return before.done;
    const done = browser.stepUp(WORLD_PASSWORD).then((answer) => {
      if (answer.status !== 200) throw new Error(`the step-up was answered ${answer.status}: ${answer.text}`);
      return browser;
    });
    this.steppedUp.set(browser, { at: Date.now(), done });
    return done;
  }

  /** Asks to open a case; the answer is the API's own. */
  async tryOpen(username: string, opening: unknown, key: string = randomUUID()): Promise<Answer> {
    return (await this.as(username)).post('/api/cases', opening, { 'idempotency-key': key });
  }

  /** Opens a case; throws when the API does not. */
  async open(username = 'commune', overrides: Partial<OpeningPayload> = {}): Promise<CaseView> {
    return caseOf(await this.tryOpen(username, { ...ADULT, ...overrides }), 201, 'openCase', username);
  }

  /** Asks to record an event on a version; the answer is the API's own. */
  async tryRecord(
    username: string,
    { id, version }: { id: string; version: number },
    event: unknown,
    key: string = randomUUID(),
  ): Promise<Answer> {
    const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
    const browser = STEPS_UP.includes((event as { type?: unknown } | null)?.type) ? await this.stepUp(username) : await this.as(username);
    return browser.post(`/api/cases/${id}/events`, event, headers);
  }

  /** Records an event; throws when the API does not. */
  async record(username: string, on: { id: string; version: number }, event: Sent): Promise<CaseView> {
    return caseOf(await this.tryRecord(username, on, event), 200, event.type, username);
  }

  /** Records events one after another, each at the version the one before left. */
  async play(on: CaseView, steps: readonly (readonly [username: string, event: Sent])[]): Promise<CaseView> {
    let last = on;
    for (const [username, event] of steps) last = await this.record(username, last, event);
    return last;
  }

  /** The case page as somebody reads it; throws when it is not there for them. */
  async page(username: string, id: string): Promise<CaseView> {
    return caseOf(await (await this.as(username)).get(`/api/cases/${id}`), 200, 'page', username);
  }

  /** Asks to draft or send a referral of a case; the answer is the API's own. */
  async tryRefer(username: string, caseId: string, draft: unknown, key: string = randomUUID()): Promise<Answer> {
    return (await this.as(username)).post(`/api/cases/${caseId}/referrals`, draft, { 'idempotency-key': key });
  }

  /** Sends a referral (`send: false`: drafts it); throws when the API does not. */
  async refer(username: string, caseId: string, draft: Partial<ReferralDraft & { send: boolean }>): Promise<ReferralView> {
    const answer = await this.tryRefer(username, caseId, { urgency: 'urgent', send: true, ...draft });
    return referralOf(answer, 201, 'refer', username);
  }

  /** Asks to record an event on a version of a referral; the answer is the API's own. */
  async tryStep(
    username: string,
    { id, version }: { id: string; version: number },
    step: unknown,
    key: string = randomUUID(),
  ): Promise<Answer> {
    const headers = { 'idempotency-key': key, 'if-match': `"${version}"` };
    return (await this.as(username)).post(`/api/referrals/${id}/events`, step, headers);
  }

  /** Records an event on a referral; throws when the API does not. */
  async step(username: string, on: { id: string; version: number }, step: Step): Promise<ReferralView> {
    return referralOf(await this.tryStep(username, on, step), 200, step.type, username);
  }

  /** Who carries messages when a test says so; opened at the first call. */
  courier(): Promise<Courier> {
    this.courierOpened ??= import('./courier.js').then(({ Courier }) => Courier.open(this.database));
    return this.courierOpened;
  }

  /** Offers a sent referral to its receiver and gives the page that somebody there reads. */
  async deliver({ id }: { id: string }, reader: string): Promise<ReferralView> {
    const outcomes = await (await this.courier()).carry('deliverReferral', id);
    if (outcomes.join() !== 'done') throw new Error(`the delivery ended ${outcomes.join() || 'without a message'}`);
    return this.referral(reader, id);
  }

  /** The referral page as somebody reads it; throws when it is not there for them. */
  async referral(username: string, id: string): Promise<ReferralView> {
    return referralOf(await (await this.as(username)).get(`/api/referrals/${id}`), 200, 'referral', username);
  }

  /** What every table of cases holds now, looks left out: equal marks mean that nothing at all was recorded. */
  async mark(): Promise<Record<string, string>> {
    const tables = await this.sql<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND relname <> ALL ('{sessions,sign_in_failures,migrations,read_log,read_days}') ORDER BY 1`,
    );
    const marks = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) || ' rows ' || md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) AS mark FROM ${name} t`);
    const rows = await this.sql<{ name: string; mark: string }>(marks.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
  }

  /** Stops the API and drops the database. */
  async close(): Promise<void> {
    await this.api.stop();
    await (await this.courierOpened)?.close();
    await this.owner.end();
    await this.database.drop();
  }

  private async signIn(username: string): Promise<Browser> {
    const browser = new Browser(this.api.address);
    const answer = await browser.signIn(username, WORLD_PASSWORD);
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.text}`);
    return browser;
  }
}

function caseOf(answer: Answer, status: number, what: string, username: string): CaseView {
  if (answer.status === status) return answer.body as CaseView;
  throw new Error(`${what} by ${username} was answered ${answer.status}: ${answer.text}`);
}

function referralOf(answer: Answer, status: number, what: string, username: string): ReferralView {
  if (answer.status === status) return answer.body as ReferralView;
  throw new Error(`${what} by ${username} was answered ${answer.status}: ${answer.text}`);
}
