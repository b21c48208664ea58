import type { FormerKind, FormerUnit } from '../commune.js';

/** What a text says a commune was formed from. */
export interface Formation {
  readonly unchanged: boolean;
  readonly units: readonly FormerUnit[];
}

const KINDS: readonly (readonly [RegExp, FormerKind])[] = [
  [/^phường /i, 'ward'],
  [/^xã /i, 'commune'],
  [/^thị trấn /i, 'township'],
  [/^huyện /i, 'district'],
  [/^(?=(xóm|thôn|trường bắn|khu vực) )/i, 'area'],
];

// "một phần diện tích tự nhiên, quy mô dân số của các phường …": what is taken of the units that follow.
const TAKEN = /^(?:sắp xếp )?(một phần|phần còn l[aạ]i|toàn b[ộố])?(?: ?diện tích(?: tự nhiên| TN)?)?(?:(?:^| )(?:toàn b[ộố] )?quy mô dân số)?(?: ?(?:của|củ)(?= ))*(?: ?(các)(?= ))?(?: (phường|xã)(?= (?:phường|xã|thị trấn) ))? ?/i;
const RESTED = / sau khi sắp xếp.*$/i;
const REMARK = /\s*\(([^()]*)\)?/g;

/**
 * Reads the prose of a resolution: the units named, with the district where it is given, and the mark
 * "part" where the text says it of that unit (one part of it, what is left of it). A mark is never spread
 * to a neighbour of whom the text does not say it.
 */
export function readFormation(text: string): Formation {
  const prose = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (/^giữ nguyên$/i.test(prose)) return { unchanged: true, units: [] };
  const reader = new Reader();
  for (const piece of piecesOf(prose)) reader.take(piece);
  return { unchanged: false, units: reader.units };
}

class Reader {
  readonly units: FormerUnit[] = [];
  /** What "một phần …" or "toàn bộ …" says of the unit or, after "các", of the units that follow. */
  #scope: { part: boolean; list: boolean; from: number; kind: FormerKind | null } | null = null;

  take(piece: string): void {
    const remarks = [...piece.matchAll(REMARK)].map(([, remark = '']) => remark.trim());
    const bare = piece.replace(REMARK, '').trim();
    const [taken, amount, list] = TAKEN.exec(bare) ?? [''];
    // "one part of the land, all people of A": still a part of A.
    const people = this.#scope?.from === this.units.length && /^toàn b[ộố] quy mô/i.test(bare);
    if (amount !== undefined && !people) this.#scope = { part: !/^toàn/i.test(amount), list: false, from: this.units.length, kind: null };
    if (list !== undefined && this.#scope !== null) this.#scope = { ...this.#scope, list: true, kind: kindOf(bare.slice(taken.length)) };
    const named = bare.slice(taken.length).replace(RESTED, '').trim();
    if (named === '') return;
    this.units.push(this.#unit(named, remarks));
    if (RESTED.test(bare)) this.#rest();
  }

  #unit(named: string, remarks: readonly string[]): FormerUnit {
    // "xã Yên Định Xã Yên Định" names one unit twice.
    const once = named.replace(/^(?:phường|xã) .*?(?=(?:Phường|Xã|Thị trấn) )/, '');
    const found = KINDS.find(([prefix]) => prefix.test(once));
    const inScope = this.#scope !== null && (this.#scope.list || this.#scope.from === this.units.length);
    return {
      kind: found?.[1] ?? (inScope ? (this.#scope?.kind ?? null) : null),
      vi: found ? once.replace(found[0], '') : once,
      district: remarks.find((remark) => /^(quận|huyện|thị xã|thành phố) /i.test(remark)) ?? null,
      part: (inScope && this.#scope?.part === true) || remarks.some((remark) => /^(phần còn lại|một phần)/i.test(remark)),
    };
  }

  /** "what is left of A, B, C after the rearrangement" holds for all that it spans. */
  #rest(): void {
    if (this.#scope?.part === true) {
      for (let at = this.#scope.from; at < this.units.length; at += 1) {
        const unit = this.units[at];
        if (unit) this.units[at] = { ...unit, part: true };
      }
    }
    this.#scope = null;
  }
}

function kindOf(text: string): FormerKind | null {
  return KINDS.find(([prefix]) => prefix.test(text))?.[1] ?? null;
}

/** The text cut at commas, semicolons and "và" that stand outside brackets. */
function piecesOf(prose: string): string[] {
  const flat: string[] = [''];
  let depth = 0;
  for (const word of prose.split(/( và |[(),;])/i)) {
    if (word === '(') depth += 1;
    if (depth === 0 && /^( và |[,;])$/i.test(word)) flat.push('');
    else flat.push((flat.pop() ?? '') + word);
    if (word === ')') depth = Math.max(0, depth - 1);
  }
  return flat.map((piece) => piece.trim().replace(/^và /i, '')).filter((piece) => piece !== '');
}
