import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Effect } from '../effects.js';
import type { Grant } from './grant.js';
import { grantHolds, grantsAfter, type GrantChange, type ReferralTie, type TieOf } from './grants-after.js';

const DAY = 86_400_000;
const START = Date.parse('2026-11-22T03:00:00.000Z');
const at = (days: number): string => new Date(START + days * DAY).toISOString();
const police = { personId: 'p-asks', agencyId: 'police' };

interface Told {
  readonly ties?: readonly TieOf[];
  readonly referrals?: readonly ReferralTie[];
  readonly effects?: readonly Effect[];
}

// Events one after another, one a day.
function history(steps: readonly Told[]): readonly (readonly Grant[])[] {
  let id = 0;
  const states: (readonly Grant[])[] = [];
  let last: Told = {};
  steps.forEach((step, index) => {
    last = { ...last, ...step };
    const change: GrantChange = {
      before: states.at(-1) ?? [],
      ties: last.ties ?? [],
      referrals: last.referrals ?? [],
      effects: step.effects ?? [],
      actor: police,
      admitted: { personId: 'p-court', agencyId: 'health' },
      seq: index + 1,
      now: at(index),
      newId: () => `g${String((id += 1))}`,
    };
    states.push(grantsAfter(change));
  });
  return states;
}

const owner: TieOf = { agencyId: 'commune', basis: 'owner', until: null, assigneeId: null };
const told: TieOf = { agencyId: 'health', basis: 'notified', until: null, assigneeId: null };
const brief = (grants: readonly Grant[] | undefined) => (grants ?? []).map(({ kind, agencyId, personId, since, until, sourceSeq, endedSeq }) => [kind, personId ?? agencyId, since.slice(8, 10), until?.slice(8, 10) ?? null, sourceSeq, endedSeq]);

describe('the grants of a case', () => {
  it('say why each agency sees it, since when, by which event, and when that ended', () => {
    const states = history([{ ties: [owner] }, { ties: [owner, told] }, { ties: [owner, { ...told, basis: 'duty' }] }, { ties: [owner, { ...told, basis: 'duty', until: at(33) }] }]);
    expect(brief(states.at(-1))).toEqual([
      ['owner', 'commune', '22', null, 1, null],
      ['notified', 'health', '23', '24', 2, 3],
      ['duty', 'health', '24', '25', 3, 4],
    ]);
    expect(states.at(-1)?.[2]?.until).toBe(at(33));
  });

  it('are given back when a closed file opens again in time', () => {
    const bound = { ...told, until: at(31) };
    const states = history([{ ties: [owner, told] }, { ties: [owner, bound] }, { ties: [owner, told] }]);
    expect(brief(states[1])[1]).toEqual(['notified', 'health', '22', '23', 1, 2]);
    expect(brief(states[2])[1]).toEqual(['notified', 'health', '22', null, 1, null]);
  });

  it('begin anew where they had run out', () => {
    const states = history([{ ties: [{ ...told, until: at(1) }] }, {}, {}, { ties: [told] }]);
    expect(brief(states.at(-1))).toEqual([
      ['notified', 'health', '22', '23', 1, null],
      ['notified', 'health', '25', null, 4, null],
    ]);
  });

  it('name who works on it, and end with the next name, with the tie, or when the case passes on', () => {
    const by = (assigneeId: string | null): Told => ({ ties: [{ ...owner, assigneeId }] });
    const states = history([by('lan'), by('hoa'), by(null), { ties: [{ ...owner, basis: 'handedOver' }, { ...told, basis: 'owner', assigneeId: 'mai' }] }]);
    expect(brief(states.at(-1)).filter(([kind]) => kind === 'assignment')).toEqual([
      ['assignment', 'lan', '22', '23', 1, 2],
      ['assignment', 'hoa', '23', '24', 2, 3],
      ['assignment', 'mai', '25', null, 4, null],
    ]);
    expect(brief(states.at(-1)).filter(([kind]) => kind === 'owner')).toEqual([
      ['owner', 'commune', '22', '25', 1, 4],
      ['owner', 'health', '25', null, 4, null],
    ]);
  });

  it('follow a referral from its acceptance to its end', () => {
    const referral: ReferralTie = { id: 'r1', toAgencyId: 'centre', compartments: ['identity'], openUntil: null };
    const states = history([{ referrals: [referral] }, { referrals: [{ ...referral, openUntil: 'infinity' }] }, { referrals: [{ ...referral, openUntil: at(2) }] }]);
    expect(states.map((grants) => grants.length)).toEqual([0, 1, 1]);
    expect(states[1]?.[0]).toMatchObject({ kind: 'referral', agencyId: 'centre', referralId: 'r1', compartments: ['identity'], until: null });
    expect(states[2]?.[0]).toMatchObject({ until: at(2), endedSeq: 3 });
  });

  const broken = (state: 'live' | 'waiting'): Effect => ({
    name: 'breakGlass',
    state,
    compartments: ['statement'],
    reason: 'danger',
    until: state === 'live' ? at(0.05) : null,
    reviewBy: state === 'live' ? at(3) : null,
  });

  it('keep broken glass from its asking to its review', () => {
    const opened = history([{ effects: [broken('waiting')] }, { effects: [{ name: 'openGlass', grantId: 'g1', until: at(1.05), reviewBy: at(4) }] }, { effects: [{ name: 'reviewGlass', grantId: 'g1', finding: 'justified' }] }]);
    expect(opened.map(([grant]) => [grant?.state, grant?.until, grant?.reviewedSeq, grant?.finding])).toEqual([
      ['waiting', null, null, null],
      ['live', at(1.05), null, null],
      ['live', at(1.05), 3, 'justified'],
    ]);
    expect(opened[0]?.[0]).toMatchObject({ personId: 'p-asks', agencyId: 'police', askedReason: 'danger', purpose: 'breakGlass' });
    const refused = history([{ effects: [broken('waiting')] }, { effects: [{ name: 'refuseGlass', grantId: 'g1' }] }]);
    expect(refused[1]?.[0]).toMatchObject({ state: 'refused', until: at(1), endedSeq: 2 });
  });

  it('shut glass at once that a review finds unjustified, and all glass of an erased file', () => {
    const long: Effect = { ...broken('live'), until: at(9) } as Effect;
    const unjustified = history([{ effects: [long] }, { effects: [{ name: 'reviewGlass', grantId: 'g1', finding: 'unjustified' }] }]);
    expect(unjustified[1]?.[0]).toMatchObject({ until: at(1), endedSeq: 2, finding: 'unjustified' });
    const order: Effect = { name: 'admitByCourtOrder', personId: 'p-court', compartments: ['health'], until: at(90) };
    const erased = history([{ ties: [owner], effects: [long, order] }, { effects: [{ name: 'eraseContent', ground: 'retentionEnded' }] }]);
    expect(erased[1]?.map(({ kind, until }) => [kind, until])).toEqual([['breakGlass', at(1)], ['courtOrder', at(1)], ['owner', null]]);
    expect(erased[1]?.[1]).toMatchObject({ personId: 'p-court', agencyId: 'health' });
  });

  it('name who opened glass as the second person', () => {
    const opened = history([{ effects: [broken('waiting')] }, { effects: [{ name: 'openGlass', grantId: 'g1', until: at(1.05), reviewBy: at(4) }] }]);
    expect(opened.map(([grant]) => grant?.confirmedBy)).toEqual([null, 'p-asks']);
  });

  it('end a court order at once, and no other', () => {
    const order: Effect = { name: 'admitByCourtOrder', personId: 'p-court', compartments: ['health'], until: at(90) };
    const ended = history([{ effects: [broken('live'), order] }, { effects: [{ name: 'endCourtOrder', grantId: 'g1' }] }, { effects: [{ name: 'endCourtOrder', grantId: 'g2' }] }]);
    expect(ended[1]).toEqual(ended[0]);
    expect(ended[2]?.map(({ kind, until, endedSeq }) => [kind, until, endedSeq])).toEqual([['breakGlass', at(0.05), null], ['courtOrder', at(2), 3]]);
  });

  it('let nobody in by an order that names somebody else', () => {
    const order: Effect = { name: 'admitByCourtOrder', personId: 'nobody', compartments: ['health'], until: at(90) };
    expect(() => history([{ effects: [order] }])).toThrow('not looked up');
  });
});

describe('whatever happens to a case', () => {
  const until = fc.option(fc.integer({ min: -2, max: 12 }).map(at), { nil: null });
  const tie = (agencyId: string) =>
    fc.record({ agencyId: fc.constant(agencyId), basis: fc.constantFrom('owner', 'notified', 'duty', 'handedOver', 'oversight'), until, assigneeId: fc.constantFrom(null, 'lan', 'hoa') });
  const effect = fc.constantFrom<Effect>(
    { name: 'breakGlass', state: 'live', compartments: ['health'], reason: 'danger', until: at(3.5), reviewBy: at(6) },
    { name: 'reviewGlass', grantId: 'g1', finding: 'unjustified' },
    { name: 'eraseContent', ground: 'personAsked' },
    { name: 'endGrants', afterDays: 30 },
  );
  const step = fc.record({
    ties: fc.tuple(tie('commune'), tie('health')).map((ties) => ties as readonly TieOf[]),
    referrals: fc.constantFrom(null, 'infinity' as const, at(2)).map((openUntil) => [{ id: 'r1', toAgencyId: 'centre', compartments: [], openUntil }] as readonly ReferralTie[]),
    effects: fc.array(effect, { maxLength: 1 }),
  });

  it('grants and ties say the same at every moment: who, why, until when, and who is named', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
        history(steps).forEach((grants, index) => {
          const now = at(index);
          for (const { agencyId, basis, until: ends, assigneeId } of steps[index]?.ties ?? []) {
            const runs = ends === null || ends > now;
            const holding = grants.filter((grant) => grant.agencyId === agencyId && grantHolds(grant, now));
            expect(holding.filter(({ personId }) => personId === null).map((grant) => [grant.kind, grant.until])).toEqual(runs ? [[basis, ends]] : []);
            expect(holding.filter(({ kind }) => kind === 'assignment').map(({ personId }) => personId)).toEqual(runs && assigneeId !== null ? [assigneeId] : []);
          }
        });
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('rows are never taken away, and of a row only its end, its state and its review change', () => {
    const kept = ({ until: _u, endedSeq: _e, state: _s, reviewBy: _b, reviewedSeq: _r, finding: _f, ...rest }: Grant) => rest;
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 7 }), (steps) => {
        const states = history(steps);
        states.slice(1).forEach((after, index) => {
          const before = states[index] ?? [];
          expect(after.slice(0, before.length).map(kept)).toEqual(before.map(kept));
          // What had ended stays ended.
          before.filter(({ until: ends }) => ends !== null && ends <= at(index)).forEach((grant) => {
            expect(after.find(({ id }) => id === grant.id)?.until).toBe(grant.until);
          });
        });
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
