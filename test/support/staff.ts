import { randomUUID } from 'node:crypto';
import type { PersonView } from '@loive/contracts';
import { Browser, type Answer } from './browser.js';
import { WORLD_PASSWORD, type World } from './world.js';

/** People of the health authority as its two administrators treat them, over HTTP. */
export class Staff {
  private hired = 0;
  private readonly steppedUp = new WeakMap<Browser, Promise<void>>();

  constructor(private readonly world: World) {}

  /** Records an event about somebody; the answer is the API's own. */
  async tell(by: string, person: string, event: object, key: string = randomUUID()): Promise<Answer> {
    return this.record(await this.world.as(by), person, event, key);
  }

  /** As {@link tell}, in a session of one's own, which gives its password again first. */
  async record(browser: Browser, person: string, event: object, key: string = randomUUID()): Promise<Answer> {
    await this.stepUp(browser);
    return browser.post(`/api/people/${person}/events`, event, { 'idempotency-key': key });
  }

  /** Gives the password again, once in each session. */
  stepUp(browser: Browser): Promise<void> {
    const before = this.steppedUp.get(browser);
    if (before !== undefined) return before;
    const now = browser.post('/api/session/step-up', { password: WORLD_PASSWORD }).then((answer) => {
      browser.csrf = String(answer.body['csrf']);
    });
    this.steppedUp.set(browser, now);
    return now;
  }

  /** Everybody whom an administrator sees. */
  async all(by = 'admin'): Promise<PersonView[]> {
    return (await (await this.world.as(by)).get('/api/people')).body['items'];
  }

  async one(personId: string, by = 'admin'): Promise<PersonView | undefined> {
    return (await this.all(by)).find(({ id }) => id === personId);
  }

  /** The proposal that waits for this person. */
  async proposal(personId: string): Promise<string> {
    return (await this.one(personId))?.grants.find(({ state }) => state === 'proposed')?.id ?? 'none';
  }

  /** A new colleague of somebody, with the same agency and role. */
  async hire(like: string): Promise<{ id: string; username: string }> {
    const username = `moi.${(this.hired += 1)}`;
    await this.world.hire(username, like);
    const [row] = await this.world.sql<{ id: string }>('SELECT person_id AS id FROM accounts WHERE username = $1', [username]);
    return { id: row?.id ?? '', username };
  }

  /** Asks for an account of somebody new; the answer is the API's own. */
  async create(body: object, key: string = randomUUID()): Promise<Answer> {
    const browser = await this.world.as('admin');
    await this.stepUp(browser);
    return browser.post('/api/people', body, { 'idempotency-key': key });
  }

  /** Somebody new with a role that both administrators agreed on. */
  async employ(name: string, username: string): Promise<{ id: string; password: string }> {
    const { person, password } = (await this.create({ name, username })).body;
    await this.tell('admin', person.id, { type: 'proposeRole', role: 'social' });
    await this.tell('admin2', person.id, { type: 'confirmRole', grantId: await this.proposal(person.id) });
    return { id: person.id, password };
  }

  /** Signs in anew; the answer is the API's own. */
  async signIn(username: string, password = WORLD_PASSWORD): Promise<{ browser: Browser; answer: Answer }> {
    const browser = new Browser(this.world.api.address);
    return { browser, answer: await browser.signIn(username, password) };
  }
}

/** Codes of the blockers in a refusal. */
export function blockersOf(answer: Answer): string[] {
  return answer.body['blockers'].map(({ code }: { code: string }) => code);
}
