import type { ApiDocument, Operation, Parameter, Schema } from './document.js';
import type { Dice } from './dice.js';
import type { Guest } from './guests.js';
import { CONTENT_TYPES, HOSTILE_BODIES, HOSTILE_TEXTS, ODD_KEYS, ODD_VERSIONS, TRICK_HEADS } from './hostile.js';
import type { Known, Pool } from './pool.js';
import { merged } from './schema-check.js';
import type { Ask } from './send.js';
import { Values, type SecretMaker, type Temper } from './values.js';

/** A request, with what its sender proved of themselves. */
export interface Composed {
  readonly ask: Ask;
  readonly proven: { readonly person: boolean; readonly token: boolean };
}

/** Writes requests for operations. */
export class Composer {
  readonly #values: Values;

  constructor(
    private readonly document: ApiDocument,
    private readonly origin: string,
    private readonly dice: Dice,
    private readonly pool: Pool,
    secret?: SecretMaker,
  ) {
    this.#values = new Values(document, dice, pool, secret);
  }

  /** What the operation is about, when it is about something that was shown. */
  subject(operation: Operation): Known | undefined {
    const from = operation.path.startsWith('/api/cases/{') ? this.pool.cases : operation.path.startsWith('/api/referrals/{') ? this.pool.referrals : undefined;
    return from === undefined || from.size === 0 ? undefined : this.dice.pick([...from.values()]);
  }

  /** A request to an operation by somebody. */
  compose(operation: Operation, guest: Guest, about: Known | undefined, temper: Temper): Composed {
    const path = this.#path(operation, about, temper) + this.#query(operation, temper);
    const { payload, type } = this.#payload(operation, about, temper);
    const { headers, proven } = this.#heads(operation, guest, about, temper);
    const typed: Record<string, string> = payload === null ? {} : { 'content-type': type, 'content-length': String(Buffer.byteLength(payload)) };
    return { ask: { method: operation.method, path, headers: { ...typed, ...headers }, payload }, proven };
  }

  #path(operation: Operation, about: Known | undefined, temper: Temper): string {
    return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (temper === 'hostile' && this.dice.often(0.25)) return encoded(this.dice.pick(HOSTILE_TEXTS).slice(0, 400));
      if (temper === 'near' && this.dice.often(0.15)) return this.dice.pick([this.dice.uuid(), about?.code ?? 'LV-2026-00001', (about?.id ?? '').toUpperCase() || '1', this.pool.idFor('x', this.dice) ?? '0']);
      if (about !== undefined) return operation.path === '/api/cases/{id}' && this.dice.often(0.1) ? about.code : about.id;
      return this.pool.idFor(operation.path.includes('people') ? 'person' : name, this.dice) ?? this.dice.uuid();
    });
  }

  #query(operation: Operation, temper: Temper): string {
    const known = operation.parameters.filter(({ in: place }) => place === 'query');
    const parts = known.flatMap((parameter) => this.#question(parameter, temper));
    if (temper !== 'valid' && this.dice.often(0.1)) parts.push(this.dice.pick(['_method=DELETE', '__proto__=x', '__proto__[admin]=1', 'constructor=x', 'a[b]=c', 'x', '=', '&&', 'đ=đ', '%00=1', '%ff', `q=${'x'.repeat(4_000)}`]));
    return parts.length === 0 ? '' : `?${parts.join('&')}`;
  }

  #question({ name, schema = {}, required = false }: Parameter, temper: Temper): string[] {
    if (!required && !this.dice.often(0.3)) return [];
    const value = this.#values.make(schema, name, temper);
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    const part = `${name}=${encoded(text.slice(0, 3_000))}`;
    if (temper === 'valid') return [part];
    return this.dice.weigh([
      [10, [part]],
      [1, [part, part]],
      [1, [`${name}[]=${encoded(text.slice(0, 100))}`]],
      [1, [name]],
    ]);
  }

  #payload(operation: Operation, about: Known | undefined, temper: Temper): { payload: string | Buffer | null; type: string } {
    const json = 'application/json';
    if (operation.body === null) return { payload: operation.method === 'GET' || temper === 'valid' || this.dice.often(0.8) ? null : '{}', type: json };
    if (temper === 'hostile' && this.dice.often(0.2)) return { payload: this.dice.pick(HOSTILE_BODIES), type: json };
    const type = temper === 'hostile' && this.dice.often(0.06) ? this.dice.pick(CONTENT_TYPES) : json;
    const text = JSON.stringify(this.#values.make(this.#kind(operation.body, about), 'body', temper)) ?? 'null';
    if (temper !== 'hostile' || !this.dice.often(0.1)) return { payload: text, type };
    // The same key twice, a key that reaches the prototype, or an end that is missing.
    const sly = this.dice.pick([text.replace('{', '{"type":"close","__proto__":{"role":"operator"},'), text.replace(/\}$/, ',"type":"close","type":"reopen"}'), text.slice(0, -1), `\ufeff${text}`, `${text} `]);
    return { payload: sly, type };
  }

  // Mostly a step that was open when the subject was seen.
  #kind(body: Schema, about: Known | undefined): Schema {
    const kinds = merged(this.document, body).oneOf;
    const open = kinds?.filter((kind) => about?.steps.includes(String(kind.properties?.['type']?.enum?.[0])));
    return open !== undefined && open.length > 0 && this.dice.often(0.8) ? this.dice.pick(open) : body;
  }

  #heads(operation: Operation, guest: Guest, about: Known | undefined, temper: Temper): { headers: Ask['headers']; proven: Composed['proven'] } {
    const headers: Record<string, string> = { host: new URL(this.origin).host };
    const unsafe = operation.method !== 'GET';
    const trusty = !unsafe || this.dice.often(0.96);
    if (guest.username !== null) headers['cookie'] = guest.cookie;
    if (unsafe && trusty) Object.assign(headers, { origin: this.origin, 'x-csrf-token': guest.csrf });
    const token = trusty ? true : this.#untrusted(headers, guest, operation);
    for (const { name, in: place } of operation.parameters) {
      if (place !== 'header') continue;
      const value = name === 'If-Match' ? this.#version(about, temper) : this.#key(temper);
      if (value !== null) headers[name.toLowerCase()] = value;
    }
    if (this.dice.often(temper === 'valid' ? 0.01 : 0.05)) Object.assign(headers, this.dice.pick(TRICK_HEADS));
    return { headers, proven: { person: guest.username !== null, token } };
  }

  /** Heads of a request that another site made, or a script without our page; true when nothing at all is wrong with them. */
  #untrusted(headers: Record<string, string>, guest: Guest, operation: Operation): boolean {
    const [tokenFits, ways] = [guest.csrf, this.dice.below(5)];
    if (ways === 0) Object.assign(headers, { origin: 'http://evil.example', 'x-csrf-token': tokenFits });
    if (ways === 1) Object.assign(headers, { origin: 'null', 'x-csrf-token': tokenFits });
    if (ways === 2) Object.assign(headers, { origin: this.origin, 'sec-fetch-site': this.dice.pick(['cross-site', 'same-site', 'none']), 'x-csrf-token': tokenFits });
    if (ways === 3) Object.assign(headers, { origin: this.origin });
    if (ways === 4) Object.assign(headers, { origin: this.origin, 'x-csrf-token': this.dice.pick(['', 'x', tokenFits.slice(1), `${tokenFits}x`, tokenFits.toLowerCase() === tokenFits ? 'x' : tokenFits.toLowerCase()]) });
    // Who signs in has no token yet.
    return ways >= 3 && !operation.guarded;
  }

  #key(temper: Temper): string | null {
    if (temper === 'hostile' && this.dice.often(0.15)) return this.dice.often(0.3) ? null : this.dice.pick(ODD_KEYS);
    if (temper !== 'valid' && this.pool.keys.length > 0 && this.dice.often(0.1)) return this.dice.pick(this.pool.keys);
    const key = this.dice.uuid();
    this.pool.used(key);
    return key;
  }

  #version(about: Known | undefined, temper: Temper): string | null {
    if (temper === 'hostile' && this.dice.often(0.2)) return this.dice.often(0.2) ? null : this.dice.pick(ODD_VERSIONS);
    const version = about?.version ?? 1;
    return `"${temper === 'near' && this.dice.often(0.1) ? Math.max(1, version + this.dice.below(5) - 2) : version}"`;
  }
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // Half a character has no code of its own: this is how it would be smuggled.
    return '%ed%a0%80';
  }
}
