import type { Dice } from './dice.js';

/** A case or a referral that somebody was shown. */
export interface Known {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  /** User name of who saw it last. */
  readonly seenBy: string;
  /** Steps that were open to them. */
  readonly steps: readonly string[];
}

const KEPT = 300;

/** What the answers have told so far: ids, versions, open steps, keys already used. */
export class Pool {
  readonly cases = new Map<string, Known>();
  readonly referrals = new Map<string, Known>();
  readonly #ids = new Map<string, Set<string>>();
  readonly keys: string[] = [];
  readonly cursors: string[] = [];

  /** Learns from an answer. `about` is where it came from, such as `/api/cases/{id}`. */
  learn(body: unknown, seenBy: string): void {
    this.#visit(body, 'answer', seenBy, 0);
  }

  /** Some id that was told under a name such as `agencyId`; any id when none was. */
  idFor(name: string, dice: Dice): string | undefined {
    const wanted = /agency|^to|authority|receiver/i.test(name) ? 'agency' : /person|assignee/i.test(name) ? 'person' : /case/i.test(name) ? 'case' : /duty/i.test(name) ? 'duties' : name.replace(/Id$/, '');
    const kind = dice.often(0.9) ? this.#ids.get(wanted) : this.#ids.get(dice.pick([...this.#ids.keys(), wanted]));
    return kind === undefined || kind.size === 0 ? undefined : dice.pick([...kind]);
  }

  /** Remembers a key that was used. */
  used(key: string): void {
    if (this.keys.push(key) > KEPT) this.keys.shift();
  }

  #visit(value: unknown, name: string, seenBy: string, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > 8) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 40)) this.#visit(item, name, seenBy, depth + 1);
      return;
    }
    const one = value as Readonly<Record<string, unknown>>;
    if (typeof one['id'] === 'string') this.#keep(name === 'items' || name === 'answer' ? kindOf(one) : name, one['id']);
    if (typeof one['next'] === 'string' && this.cursors.push(one['next']) > KEPT) this.cursors.shift();
    this.#record(one, seenBy);
    for (const [inner, item] of Object.entries(one)) this.#visit(item, nameOf(inner), seenBy, depth + 1);
  }

  #record(one: Readonly<Record<string, unknown>>, seenBy: string): void {
    const { id, code, version, nextSteps } = one;
    if (typeof id !== 'string' || typeof code !== 'string') return;
    const known = code.startsWith('LV-') ? this.cases : code.startsWith('CT-') ? this.referrals : undefined;
    if (known === undefined || (known.has(id) && typeof version !== 'number')) return;
    const steps = Array.isArray(nextSteps) ? (nextSteps as { type: string; allowed: boolean }[]).filter(({ allowed }) => allowed).map(({ type }) => type) : [];
    known.delete(id);
    known.set(id, { id, code, seenBy, steps, version: typeof version === 'number' ? version : 1 });
    if (known.size > KEPT) known.delete(known.keys().next().value as string);
  }

  #keep(kind: string, id: string): void {
    const ids = this.#ids.get(kind) ?? new Set();
    this.#ids.set(kind, ids.add(id));
    if (ids.size > KEPT) ids.delete(ids.keys().next().value as string);
  }
}

const AGENCY = new Set(['agency', 'owner', 'from', 'to', 'with', 'suggested']);
const PERSON = new Set(['user', 'person', 'assignee', 'claimedBy']);

function nameOf(name: string): string {
  return AGENCY.has(name) ? 'agency' : PERSON.has(name) ? 'person' : name;
}

function kindOf(one: Readonly<Record<string, unknown>>): string {
  if (typeof one['code'] === 'string') return one['code'].startsWith('CT-') ? 'referral' : 'case';
  if ('nameVi' in one) return 'agency';
  if ('about' in one) return 'notice';
  return 'role' in one ? 'person' : 'thing';
}
