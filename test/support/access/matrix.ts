import { createHash, randomUUID } from 'node:crypto';
import { Browser, type Answer } from '../browser.js';
import { chanceOf } from '../kills/chance.js';
import type { World } from '../world.js';
import type { Ask } from './ask.js';
import { asksOfCase, asksOfNothing, asksOfReferral, looksAt } from './asks.js';
import { type MatrixHouse } from './matrix-house.js';
import { VALUES, stepUp } from './scopes.js';
import { SchemaFit, readDocument, routesOf } from './schema-fit.js';
import { PRINCIPALS, type Principal, type Subject } from './subject.js';

/** Somewhere the product and the oracle differ. */
export interface Difference {
  readonly route: string;
  readonly what: string;
  readonly who: string;
  readonly scope: string;
  readonly expected: string;
  readonly found: string;
}

/** What the matrix found. */
export interface MatrixResult {
  readonly asked: number;
  readonly differences: readonly Difference[];
  /** Routes of the document that the oracle has no rule for. */
  readonly withoutRule: readonly string[];
  readonly unmade: MatrixHouse['unmade'];
  readonly covered: { readonly routes: number; readonly roles: number; readonly scopes: number };
}

/** One request by one person, in one scope. */
interface Cell {
  readonly who: Principal | null;
  readonly scope: string;
  readonly subject: Subject | null;
  readonly ask: Ask;
}

/** A difference in one line. */
export function lineOf({ who, scope, route, what, expected, found }: Difference): string {
  return `${who} | ${scope} | ${route}${what === '' ? '' : ` (${what})`}: ${expected}, found ${found}`;
}

/** Differences of one kind in one line each: how many, and one of them. */
export function kindsOf(differences: readonly Difference[]): string[] {
  const kinds = new Map<string, Difference[]>();
  for (const one of differences) {
    const key = `${one.route} ${one.expected} ${one.found}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].map((list) => `${list.length} x ${lineOf(list[0] as Difference)}; by ${[...new Set(list.map(({ who }) => who))].slice(0, 8).join()}`).sort();
}

export interface MatrixOptions {
  /** Absent: everything; else a part that still touches each route, role and scope, each of them with each other. */
  readonly seed?: number;
  readonly log?: (text: string) => void;
}

/** After so many requests the proof says how far it is. */
const TOLD_EACH = 5000;

/** How many people ask at a time. */
const AT_ONCE = 6;

/** Asks every route as every person in every scope and compares each answer with the oracle. */
export async function runMatrix(house: MatrixHouse, { seed, log = () => undefined }: MatrixOptions = {}): Promise<MatrixResult> {
  const { world, subjects } = house;
  const document = readDocument();
  const all = cellsOf(subjects);
  const chosen = seed === undefined ? all : pairwise(all, seed);
  const known = new Set(all.map(({ ask }) => ask.route));
  const differences: Difference[] = [];
  const asker = new Asker(world, new SchemaFit(document));
  await asker.refresh(subjects);
  // What is written down when it is asked comes last: it moves the case on.
  for (const changes of [false, true]) {
    const lanes = byPerson(chosen.filter(({ ask }) => isLook(ask) === changes));
    log(`${lanes.reduce((sum, lane) => sum + lane.length, 0)} requests ${changes ? 'that open something' : 'that change nothing'}`);
    let asked = 0;
    await inLanes(lanes, async (cell) => {
      differences.push(...(await asker.differencesOf(cell)));
      asked += 1;
      if (asked % TOLD_EACH === 0) log(`${asked} asked, ${differences.length} differences`);
    });
  }
  const covered = { routes: known.size, roles: new Set(chosen.map(({ who }) => who?.role)).size, scopes: new Set(chosen.map(({ scope }) => scope)).size };
  return { asked: chosen.length, differences, withoutRule: routesOf(document).filter((route) => !known.has(route)), unmade: house.unmade, covered };
}

/** Routes that ask for the password again. */
const STEPPED_UP = /^POST \/api\/(agencies|break-glass|people|cases\/\{id\}\/events)/;

const isLook = ({ what, status }: Ask): boolean => what.endsWith(', opened') && status[0] === 200;

function cellsOf(subjects: readonly Subject[]): Cell[] {
  const cells: Cell[] = [];
  const nobody = PRINCIPALS[0];
  if (nobody === undefined) throw new Error('a demo set without people');
  for (const who of PRINCIPALS) {
    for (const ask of asksOfNothing(who, subjects)) cells.push({ who, scope: 'nothing', subject: null, ask });
    for (const subject of subjects) {
      const asks = [...asksOfCase(who, subject), ...asksOfReferral(who, subject), ...looksAt(who, subject, VALUES)];
      for (const ask of asks) cells.push({ who, scope: subject.scope, subject, ask });
    }
  }
  // Nobody signed in asks the same and is told to sign in, whatever it is about.
  const publicRoutes = ['GET /api/health/live', 'GET /api/health/ready', 'POST /api/session'];
  for (const { ask, scope, subject } of cells.filter(({ who }) => who === nobody)) {
    if (publicRoutes.includes(ask.route)) cells.push({ who: null, scope, subject, ask: { ...ask, check: () => [] } });
    else {
      const { never: _never, neverBody: _body, check: _check, ...rest } = ask;
      cells.push({ who: null, scope, subject, ask: { ...rest, status: [401] } });
    }
  }
  cells.push({ who: null, scope: 'nothing', subject: null, ask: { route: 'DELETE /api/session', what: '', method: 'DELETE', path: '/api/session', status: [401] } });
  return cells;
}

// Each route with each role, each route with each scope, each role with each scope: once at least.
function pairwise(cells: readonly Cell[], seed: number): Cell[] {
  const chance = chanceOf(seed);
  const shuffled = cells.map((cell) => ({ cell, at: chance() })).sort((a, b) => a.at - b.at);
  const seen = new Set<string>();
  return shuffled.map(({ cell }) => cell).filter(({ who, scope, ask }) => {
    const role = who?.role ?? 'anonymous';
    const expected = ask.status[0];
    const pairs = [`${ask.route} ${role}`, `${ask.route} ${scope}`, `${role} ${scope}`, `${ask.route} ${expected}`, `${scope} ${role} ${expected}`];
    const fresh = pairs.filter((pair) => !seen.has(pair));
    for (const pair of fresh) seen.add(pair);
    return fresh.length > 0;
  });
}

function byPerson(cells: readonly Cell[]): Cell[][] {
  const lanes = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = cell.who?.username ?? '';
    lanes.set(key, [...(lanes.get(key) ?? []), cell]);
  }
  return [...lanes.values()];
}

async function inLanes(lanes: Cell[][], work: (cell: Cell) => Promise<void>): Promise<void> {
  const waiting = [...lanes];
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) for (const cell of next) await work(cell);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Asks and compares. */
class Asker {
  readonly #versions = new Map<string, number>();
  readonly #never = new Map<string, string>();
  readonly #anonymous: Browser;

  constructor(
    private readonly world: World,
    private readonly fit: SchemaFit,
  ) {
    this.#anonymous = new Browser(world.api.address);
  }

  /** Learns at which version every case and referral stands. */
  async refresh(subjects: readonly Subject[]): Promise<void> {
    const cases = await this.world.sql<{ id: string; version: number }>('SELECT id, version FROM cases UNION ALL SELECT id, version FROM referrals');
    for (const { id, version } of cases) this.#versions.set(id, version);
    if (subjects.some(({ caseId }) => !this.#versions.has(caseId))) throw new Error('a case without a version');
  }

  async differencesOf(cell: Cell): Promise<Difference[]> {
    const { who, scope, ask } = cell;
    const answer = await this.#ask(cell, ask.path, ask.body);
    const difference = (expected: string, found: string): Difference => ({ route: ask.route, what: ask.what, who: who?.username ?? 'nobody', scope, expected, found });
    const why = answer.status === 500 ? ` ${errorIn(this.world.api.lines)}` : '';
    if (!ask.status.includes(answer.status)) return [difference(ask.status.join(' or '), `${answer.status} ${String(answer.body['code'] ?? '')}${why}`)];
    const faults = ask.method === 'HEAD' ? [] : this.fit.faults(ask.route, answer.status, answer.text === '' ? undefined : answer.body);
    if (answer.status < 300) faults.push(...(ask.check?.(answer.body) ?? []));
    if (answer.status === 404 && ask.never !== undefined) {
      const never = await this.#neverTold(cell);
      if (never !== markOf(answer)) faults.push(`a 404 told otherwise than one of what never was: ${markOf(answer)}`);
    }
    return faults.map((fault) => difference('as the oracle says', fault));
  }

  // Byte for byte, but for the id of the request.
  async #neverTold(cell: Cell): Promise<string> {
    const key = `${cell.ask.route} ${cell.ask.what} ${cell.who?.role ?? ''}`;
    const known = this.#never.get(key);
    if (known !== undefined) return known;
    const mark = markOf(await this.#ask(cell, cell.ask.never ?? '', cell.ask.neverBody ?? cell.ask.body));
    this.#never.set(key, mark);
    return mark;
  }

  async #ask({ who, ask, subject }: Cell, path: string, body: unknown): Promise<Answer> {
    const browser = who === null ? this.#anonymous : await this.world.as(who.username);
    if (who !== null && STEPPED_UP.test(ask.route)) await stepUp(this.world, who.username);
    const version = ask.version === 'case' ? this.#versions.get(subject?.caseId ?? '') : ask.version === 'referral' ? this.#versions.get(subject?.referral?.id ?? '') : ask.version;
    const headers = {
      ...(ask.method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    };
    return browser.ask(ask.method, path, { headers, ...(body === undefined ? {} : { body }) });
  }
}

// The latest line of the API's log that names an error: what it says of the inside, not of the request.
function errorIn(lines: readonly string[]): string {
  const line = lines.findLast((one) => one.includes('"level":50') || one.includes('rror')) ?? '';
  const { kind = '', code = '', problem = '' } = (() => {
    try {
      return JSON.parse(line) as { kind?: string; code?: string; problem?: string };
    } catch {
      return {};
    }
  })();
  return `(${[kind, code, problem].filter(Boolean).join(' ')})`;
}

function markOf({ status, text, headers, body }: Answer): string {
  const told = text.replace(String(body['instance'] ?? ''), '');
  const named = [...headers].filter(([name]) => !['date', 'x-request-id', 'set-cookie'].includes(name));
  return `${status} ${createHash('sha256').update(told).digest('hex').slice(0, 16)} ${named.map(([name, value]) => `${name}=${value}`).sort().join(';')}`;
}
