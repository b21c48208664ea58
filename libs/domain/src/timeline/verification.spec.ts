import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { genesisOf, sealEvent, type EventBody } from './event.js';
import { verifyTimeline, type ChainHead, type TamperReason, type TimelineRow } from './verification.js';

interface Row extends TimelineRow {
  readonly body: EventBody;
}

const CHAIN = 'case-1';

function bodyOf(seq: number, prev: string, chain = CHAIN): EventBody {
  return {
    v: 1, chain, seq, prev, type: `step${seq}`, recordedAt: '2025-07-10T02:00:00.000Z', at: '2025-07-10T09:00:00+07:00',
    personId: 'p', agencyId: 'a', role: 'social', fieldNames: ['note'], commits: { record: `${seq}` },
    chartVersion: 1, policyVersion: 1, requestId: `r${seq}`,
  };
}

function chainOf(length: number, chain = CHAIN): { rows: Row[]; head: ChainHead } {
  const rows: Row[] = [];
  let prev = genesisOf(chain);
  for (let seq = 1; seq <= length; seq += 1) {
    const body = bodyOf(seq, prev, chain);
    prev = sealEvent(body).hash;
    rows.push({ seq, body, hash: prev });
  }
  return { rows, head: { seq: length, hash: prev } };
}

const check = (rows: readonly TimelineRow[], head: ChainHead, chain = CHAIN) => verifyTimeline({ chain, rows, head });
const bad = (rows: readonly TimelineRow[], head: ChainHead, chain = CHAIN) => {
  const result = check(rows, head, chain);
  return result.ok ? null : result.firstBad;
};
const renumbered = (rows: readonly Row[]) => rows.map((row, index) => ({ ...row, seq: index + 1 }));
const resealed = (body: EventBody, seq = body.seq): Row => ({ seq, body, hash: sealEvent(body).hash });
const at = (rows: readonly Row[], seq: number): Row => rows[seq - 1] as Row;

describe('a clean timeline', () => {
  it('verifies, at any length, also after a trip through the database', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25 }), (length) => {
        const { rows, head } = chainOf(length);
        const stored = JSON.parse(JSON.stringify(rows)) as TimelineRow[];
        expect(check(stored, head)).toEqual({ ok: true, events: length, head: head.hash });
      }),
    );
  });
});

describe('a tampered timeline names its first bad event', () => {
  const { rows, head } = chainOf(6);
  const edit = (seq: number, change: Partial<EventBody>) => rows.with(seq - 1, { ...at(rows, seq), body: { ...at(rows, seq).body, ...change } });
  const editAnew = (seq: number, change: Partial<EventBody>) => rows.with(seq - 1, resealed({ ...at(rows, seq).body, ...change }));
  const other = chainOf(6, 'case-2').rows;
  const forged = resealed({ ...bodyOf(3, at(rows, 2).hash), type: 'forged' });

  it.each<[string, readonly TimelineRow[], number, TamperReason]>([
    ['an edited event', edit(3, { type: 'close' }), 3, 'edited'],
    ['an edited first event', edit(1, { role: 'police' }), 1, 'edited'],
    ['an edited last event', edit(6, { at: '2025-01-01T00:00:00Z' }), 6, 'edited'],
    ['an edited event that was hashed anew', editAnew(3, { type: 'close' }), 3, 'edited'],
    ['an edited place in the chain', edit(3, { seq: 5 }), 3, 'edited'],
    ['an edited place that was hashed anew', editAnew(3, { seq: 5 }), 3, 'edited'],
    ['an added field', rows.with(3, { ...at(rows, 4), body: { ...at(rows, 4).body, extra: 1 } as EventBody }), 4, 'edited'],
    ['an edited hash', rows.with(1, { ...at(rows, 2), hash: 'f'.repeat(64) }), 2, 'edited'],
    ['an edited number of a row', rows.with(4, { ...at(rows, 5), seq: 9 }), 5, 'edited'],
    ['a body that is no object', rows.with(2, { seq: 3, body: null, hash: 'x' } as unknown as Row), 3, 'edited'],
    ['a dropped first event', rows.slice(1), 1, 'missing'],
    ['a dropped middle event', rows.toSpliced(2, 1), 3, 'missing'],
    ['a dropped middle event with rows renumbered', renumbered(rows.toSpliced(2, 1)), 3, 'missing'],
    ['two dropped events', rows.toSpliced(2, 2), 3, 'missing'],
    ['a dropped last event', rows.slice(0, -1), 6, 'truncated'],
    ['three dropped last events', rows.slice(0, 3), 4, 'truncated'],
    ['all events dropped', [], 1, 'truncated'],
    ['two events shown in the wrong order', rows.with(1, at(rows, 3)).with(2, at(rows, 2)), 2, 'reordered'],
    ['two events swapped under their numbers', renumbered(rows.with(1, at(rows, 5)).with(4, at(rows, 2))), 2, 'reordered'],
    ['two bodies swapped under their hashes', rows.with(1, { ...at(rows, 2), body: at(rows, 5).body }).with(4, { ...at(rows, 5), body: at(rows, 2).body }), 2, 'reordered'],
    ['the last event moved to the front', renumbered([at(rows, 6), ...rows.slice(0, 5)]), 1, 'reordered'],
    ['a forged event put in', renumbered(rows.toSpliced(2, 0, forged)), 3, 'inserted'],
    ['a forged event put in under a number in use', rows.toSpliced(2, 0, forged), 3, 'inserted'],
    ['an event shown twice', renumbered(rows.toSpliced(4, 0, at(rows, 2))), 5, 'inserted'],
    ['a later event shown twice', renumbered(rows.toSpliced(1, 0, at(rows, 5))), 2, 'inserted'],
    ['a forged event after the head', [...rows, resealed(bodyOf(7, head.hash))], 7, 'inserted'],
    ['an event of another case', rows.with(3, at(other, 4)), 4, 'wrongChain'],
  ])('%s', (_, tampered, seq, reason) => {
    expect(bad(tampered, head)).toEqual({ seq, reason });
  });

  it('another case offered as this one', () => {
    const { rows: others, head: otherHead } = chainOf(3, 'case-2');
    expect(bad(others, otherHead)).toEqual({ seq: 1, reason: 'wrongChain' });
  });

  it('a head that was moved back after a drop', () => {
    expect(bad(rows, { seq: 5, hash: at(rows, 5).hash })).toEqual({ seq: 6, reason: 'inserted' });
    expect(bad(renumbered(rows.toSpliced(2, 1)), { seq: 5, hash: head.hash })).toEqual({ seq: 3, reason: 'missing' });
  });

  it('a tail rewritten whole, which only the head betrays', () => {
    const start = rows.slice(0, 3);
    let prev = at(rows, 3).hash;
    const tail = [4, 5, 6].map((seq) => {
      const row = resealed({ ...bodyOf(seq, prev), role: 'supervisor' });
      prev = row.hash;
      return row;
    });
    // The last row is the first that the head contradicts.
    expect(bad([...start, ...tail], head)).toEqual({ seq: 6, reason: 'edited' });
  });

  it('a head that contradicts itself', () => {
    expect(bad(rows, { seq: 6, hash: at(rows, 4).hash })).toEqual({ seq: 6, reason: 'headMismatch' });
    expect(bad([], { seq: 0, hash: head.hash })).toEqual({ seq: 0, reason: 'headMismatch' });
  });

  it('the first of two', () => {
    const twice = edit(2, { type: 'x' }).with(4, { ...at(rows, 5), hash: 'x' });
    expect(bad(twice, head)).toEqual({ seq: 2, reason: 'edited' });
    expect(bad(edit(5, { type: 'x' }).toSpliced(1, 1), head)).toEqual({ seq: 2, reason: 'missing' });
  });
});

describe('any single tampering of any chain', () => {
  const chains = fc.integer({ min: 2, max: 20 }).chain((length) => fc.record({ length: fc.constant(length), k: fc.integer({ min: 1, max: length }), m: fc.integer({ min: 1, max: length }) }));
  const fields = ['type', 'personId', 'agencyId', 'role', 'at', 'recordedAt', 'requestId', 'prev'] as const;

  it('an edit, with the hash stale or taken anew', () => {
    fc.assert(
      fc.property(chains, fc.constantFrom(...fields), fc.string({ minLength: 1 }), fc.boolean(), ({ length, k }, field, text, anew) => {
        const { rows, head } = chainOf(length);
        const body = { ...at(rows, k).body, [field]: `x${text.normalize('NFC')}` };
        const tampered = rows.with(k - 1, anew ? resealed(body) : { ...at(rows, k), body });
        expect(bad(tampered, head)).toEqual({ seq: k, reason: 'edited' });
      }),
    );
  });

  it('a drop, with the rows renumbered or not', () => {
    fc.assert(
      fc.property(chains, fc.boolean(), ({ length, k }, renumber) => {
        const { rows, head } = chainOf(length);
        const rest = rows.toSpliced(k - 1, 1);
        expect(bad(renumber ? renumbered(rest) : rest, head)).toEqual({ seq: k, reason: k === length ? 'truncated' : 'missing' });
      }),
    );
  });

  it('a swap, with the rows renumbered or not', () => {
    fc.assert(
      fc.property(chains, fc.boolean(), ({ length, k, m }, renumber) => {
        fc.pre(k !== m);
        const { rows, head } = chainOf(length);
        const swapped = rows.with(k - 1, at(rows, m)).with(m - 1, at(rows, k));
        expect(bad(renumber ? renumbered(swapped) : swapped, head)).toEqual({ seq: Math.min(k, m), reason: 'reordered' });
      }),
    );
  });

  it('a forged event put in anywhere', () => {
    fc.assert(
      fc.property(chains, ({ length, k }) => {
        const { rows, head } = chainOf(length);
        const before = k === 1 ? genesisOf(CHAIN) : at(rows, k - 1).hash;
        const tampered = renumbered(rows.toSpliced(k - 1, 0, resealed({ ...bodyOf(k, before), requestId: 'forged' })));
        expect(bad(tampered, head)).toEqual({ seq: k, reason: 'inserted' });
      }),
    );
  });
});
