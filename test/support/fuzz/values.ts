import { COMPARTMENT_FIELDS } from '@loive/domain';
import { WORLD_PASSWORD } from '../world.js';
import type { ApiDocument, Schema } from './document.js';
import type { Dice } from './dice.js';
import { HOSTILE_TEXTS, HOSTILE_VALUES } from './hostile.js';
import type { Pool } from './pool.js';
import { merged } from './schema-check.js';

/** How far a value is from what was asked for. */
export type Temper = 'valid' | 'near' | 'hostile';

/** Stands in every text that a compartment keeps, so not in an alias: it must come back by a look and by no other way. */
export const SECRET = 'KínĐáoFz';

/** Makes a text that must be told to nobody, for a field of this name. */
export type SecretMaker = (field: string, longest: number) => string;

/** Makes values for schemas. */
export class Values {
  constructor(
    private readonly document: Pick<ApiDocument, 'resolve'>,
    private readonly dice: Dice,
    private readonly pool: Pool,
    private readonly secret: SecretMaker = (_, longest) => `${SECRET} ${dice.hex(8)}`.slice(0, longest),
  ) {}

  /** A value for a field of this name. */
  make(schema: Schema, name: string, temper: Temper): unknown {
    const known = merged(this.document, schema);
    if (temper === 'hostile' && this.dice.often(0.35)) return this.#hostile();
    if (temper === 'near' && this.dice.often(0.12)) return this.#near(known, name);
    if (known.nullable === true && this.dice.often(0.1)) return null;
    if (known.enum !== undefined) return this.dice.pick(known.enum);
    if (known.oneOf !== undefined) return this.make(this.dice.pick(known.oneOf), name, temper);
    return this.#plain(known, name, temper);
  }

  #plain(known: Schema, name: string, temper: Temper): unknown {
    switch (known.type) {
      case 'object':
        return this.#object(known, name, temper);
      case 'array':
        return this.#list(known, name, temper);
      case 'boolean':
        return this.dice.often(0.5);
      case 'integer':
      case 'number':
        return (known.minimum ?? 0) + this.dice.below(Math.min(50, (known.maximum ?? 50) - (known.minimum ?? 0) + 1));
      default:
        return this.#text(known, name);
    }
  }

  #object(known: Schema, name: string, temper: Temper): unknown {
    const needed = new Set(known.required ?? []);
    const chosen = Object.entries(known.properties ?? {}).filter(([inner]) => (needed.has(inner) ? temper === 'valid' || this.dice.often(0.95) : this.dice.often(temper === 'valid' ? 0.4 : 0.5)));
    const made: Record<string, unknown> = Object.fromEntries(chosen.map(([inner, schema]) => [inner, this.make(schema, inner, temper)]));
    if (known.properties === undefined && typeof known.additionalProperties === 'object') return this.#fields();
    if (typeof made['fields'] === 'object' && typeof made['compartment'] === 'string' && this.dice.often(0.95)) made['fields'] = this.#fieldsOf(made['compartment']);
    if (name === 'age' && made['bornOn'] !== undefined) delete made['estimate'];
    if (temper !== 'valid' && this.dice.often(0.08)) made[this.dice.pick(['role', 'constructor', 'prototype', 'toString', 'id', 'version', 'agencyId', 'đ', '', 'a.b', 'a[b]', ' '])] = this.#hostile();
    return made;
  }

  #list(known: Schema, name: string, temper: Temper): unknown[] {
    const least = known.minItems ?? 0;
    const count = least + this.dice.below(Math.min(4, (known.maxItems ?? 4) - least + 1));
    const made = Array.from({ length: count }, () => this.make(known.items ?? {}, name, temper));
    return known.uniqueItems === true ? [...new Set(made)] : made;
  }

  #fieldsOf(compartment: string): Record<string, string> {
    const names = (COMPARTMENT_FIELDS as Readonly<Record<string, readonly string[]>>)[compartment] ?? FIELD_NAMES;
    return Object.fromEntries([this.dice.pick(names), this.dice.pick(names)].map((name) => [name, this.secret(name, 200)]));
  }

  // The fields of a compartment are named by the domain, not by the document.
  #fields(): Record<string, string> {
    const name = this.dice.pick(FIELD_NAMES);
    return { [name]: this.secret(name, 200) };
  }

  #text(known: Schema, name: string): string {
    if (known.format === 'uuid') return this.pool.idFor(name, this.dice) ?? this.dice.uuid();
    if (known.format === 'date') return `202${this.dice.pick([5, 6])}-${this.dice.pick(['01', '03', '10'])}-${this.dice.pick(['09', '15', '28'])}`;
    if (known.format === 'date-time') return new Date(Date.UTC(2025, 9, 9, 2) + this.dice.below(300) * 3_600_000).toISOString();
    if (name === 'q' && this.dice.often(0.5)) return this.secret(name, 60);
    const hint = HINTS[name];
    if (hint !== undefined && this.dice.often(0.95)) return this.dice.pick(hint);
    if (/cursor/.test(name) && this.pool.cursors.length > 0) return this.dice.pick(this.pool.cursors);
    if (/Id$/.test(name)) return this.pool.idFor(name, this.dice) ?? this.dice.uuid();
    const longest = known.maxLength ?? 200;
    const sensitive = name !== 'alias' && (/, \w+$/.test(known.description ?? '') || name === 'note' || name === 'text');
    return sensitive ? this.secret(name, longest) : `Chị Đẹp ${this.dice.hex(8)}`.slice(0, longest);
  }

  #near(known: Schema, name: string): unknown {
    if (known.type === 'string' && this.dice.often(0.7))
      return this.dice.weigh([
        [2, `${this.#text(known, name)} `],
        [1, this.#text(known, name).toUpperCase()],
        [1, this.#text(known, name).normalize('NFD')],
        [1, 'x'.repeat((known.maxLength ?? 200) + 1)],
        [1, ''],
        [1, null],
        [1, String(known.enum?.[0] ?? 'x').toLowerCase()],
        [1, this.dice.uuid()],
      ]);
    if (known.type === 'integer' || known.type === 'number') return this.dice.pick([(known.minimum ?? 0) - 1, (known.maximum ?? 100) + 1, 1.5, '1', null]);
    return this.dice.pick(HOSTILE_VALUES);
  }

  #hostile(): unknown {
    return this.dice.often(0.6) ? this.dice.pick(HOSTILE_TEXTS) : this.dice.pick(HOSTILE_VALUES);
  }
}

const FIELD_NAMES: readonly string[] = Object.values(COMPARTMENT_FIELDS).flat();

const HINTS: Readonly<Record<string, readonly string[]>> = {
  language: ['vi', 'en', 'km'],
  nationality: ['VN', 'LA', 'KH'],
  indicators: ['act_transfer', 'means_deception'],
  placeId: ['vn-thu', 'vn-thu-dong-khe'],
  province: ['vn-thu'],
  receiver: ['legal_aid', 'shelter'],
  q: ['Chị', 'LV-2026', 'hoa'],
  type: ['PROV_HEALTH'],
  username: ['commune', 'nobody'],
  password: [WORLD_PASSWORD],
};
