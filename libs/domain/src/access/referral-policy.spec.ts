import { describe, expect, it } from '@jest/globals';
import { REFERRAL_EVENT_TYPES } from '../referral/referral.js';
import { STEPS_OF_END } from '../referral/ends.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import { abilityFor, abilityFromPacked, packedRulesFor } from './ability.js';
import { WORKING_TYPES } from './agency-types.js';
import { mayOpenCase, mayReadCase, mayStep, rolesOf, whoMayRecord, type StandingAtReferral } from './policy.js';
import { POLICY, type ReferralStep } from './policy-rows.js';
import { BASES, ROLES } from './roles.js';
import { actorByTie, scopeOf } from './standing.js';

const TYPES = [...WORKING_TYPES, 'AUDITOR', 'STEERING_138', 'COURT', 'NGO', 'SYSTEM'];
const ENDS = ['sender', 'receiver', 'system', null] as const;
const STEPS: readonly ReferralStep[] = ['referral.draft', ...REFERRAL_EVENT_TYPES.map((type) => `referral.${type}` as const)];

const EVERYONE: readonly StandingAtReferral[] = ROLES.flatMap((role) =>
  TYPES.flatMap((agencyType) =>
    [...BASES, null].flatMap((basis) => {
      const scope = basis === null ? null : scopeOf({ role, personId: 'p' }, { basis, assigneeId: null });
      return ENDS.map((end) => ({ personId: 'p', agencyId: 'a', agencyType, role, basis, scope, end }));
    }),
  ),
);
const stepsOf = (who: StandingAtReferral) => STEPS.filter((step) => mayStep(who, step));
const who = (role: (typeof ROLES)[number], agencyType: string, { basis = null, end = null }: Partial<Pick<StandingAtReferral, 'basis' | 'end'>> = {}): StandingAtReferral => ({
  personId: 'p',
  agencyId: 'a',
  agencyType,
  role,
  basis,
  scope: basis === null ? null : scopeOf({ role, personId: 'p' }, { basis, assigneeId: null }),
  end,
});

describe('who may do what with a referral', () => {
  it('is nobody who works on no case: auditor, statistician, administrator, operator', () => {
    const others = EVERYONE.filter(({ role }) => ['auditor', 'statistician', 'agencyAdmin', 'operator'].includes(role));
    expect(others.flatMap(stepsOf)).toEqual([]);
  });

  it('is drafted by those who take part in the case, and by no receiver or body of oversight as such', () => {
    const drafting = EVERYONE.filter((one) => mayStep(one, 'referral.draft'));
    expect([...new Set(drafting.map(({ basis }) => basis))].sort()).toEqual(['duty', 'handedOver', 'notified', 'owner']);
  });

  it('is sent by who owns the case or has a duty in it; where an agency was merely told, by whoever leads it', () => {
    const health = (role: 'social' | 'supervisor', basis: StandingAtReferral['basis']) => mayStep(who(role, 'PROV_HEALTH', { basis, end: 'sender' }), 'referral.send');
    expect([health('social', 'owner'), health('social', 'duty'), health('social', 'notified'), health('social', 'handedOver')]).toEqual([true, true, false, false]);
    expect([health('supervisor', 'notified'), health('supervisor', 'handedOver'), health('supervisor', null)]).toEqual([true, true, false]);
  });

  it('is neither drafted nor sent by whom the case is hidden from because somebody else of the agency is named', () => {
    const hidden = { ...who('social', 'PROV_HEALTH', { basis: 'owner', end: 'sender' }), scope: null };
    expect(stepsOf(hidden)).toEqual([]);
    // The type holds it too: a standing that does not say is none.
    // @ts-expect-error no scope
    expect(mayStep({ personId: 'p', agencyId: 'a', agencyType: 'PROV_HEALTH', role: 'statistician', basis: 'owner', end: 'sender' }, 'referral.send')).toBe(false);
  });

  it('is answered at the receiving end alone, whatever the tie to the case', () => {
    for (const type of STEPS_OF_END.receiver) {
      const allowed = EVERYONE.filter((one) => mayStep(one, `referral.${type}`));
      expect(allowed.every(({ end }) => end === 'receiver')).toBe(true);
      expect(new Set(allowed.map(({ basis }) => basis)).size).toBe(BASES.length + 1);
    }
  });

  it('is taken back, answered and settled at the sending end alone', () => {
    for (const type of ['recall', 'answer', 'dismiss', 'send', 'revise', 'discard'] as const) {
      expect(EVERYONE.filter((one) => mayStep(one, `referral.${type}`)).every(({ end }) => end === 'sender')).toBe(true);
    }
  });

  it('is delivered, and lapses, by the queue alone; the queue does nothing else', () => {
    expect(EVERYONE.filter((one) => mayStep(one, 'referral.deliver') || mayStep(one, 'referral.lapse'))).toEqual([]);
    const queue = { ...SYSTEM_ACTOR, end: 'system', basis: null, scope: null } as const;
    expect(stepsOf(queue)).toEqual(['referral.deliver', 'referral.lapse']);
    expect(stepsOf({ ...queue, end: 'receiver', basis: 'owner', scope: 'pool' })).toEqual([]);
    expect(rolesOf(SYSTEM_ACTOR)).toEqual(['system']);
    expect([whoMayRecord('referral.deliver'), whoMayRecord('referral.lapse')]).toEqual([[], []]);
  });

  it('opens no case to its receiver', () => {
    const receiver = actorByTie({ personId: 'p', agencyId: 'a', agencyType: 'LEGAL_AID_CENTRE', role: 'legalAid' }, 'referral');
    expect([mayReadCase(receiver), mayOpenCase(receiver)]).toEqual([false, false]);
  });

  it('names for each step of a person somebody who may take it', () => {
    for (const end of ['sender', 'receiver'] as const) {
      for (const type of STEPS_OF_END[end]) {
        const named = whoMayRecord(`referral.${type}`);
        expect(named.length).toBeGreaterThan(0);
        for (const { role, agencyTypes } of named) {
          for (const agencyType of agencyTypes) expect(mayStep(who(role, agencyType, { end, basis: 'owner' }), `referral.${type}`)).toBe(true);
        }
      }
    }
  });

  it('stands in the table once for each step, and each step stands at one end', () => {
    const rows = POLICY.flatMap(({ action, events }) => events.filter((type) => type.startsWith('referral.')).map((type) => [type, action]));
    expect([...new Set(rows.map(([type]) => type))].sort()).toEqual([...STEPS].sort());
    for (const step of STEPS) expect(new Set(rows.filter(([type]) => type === step).map(([, action]) => action)).size).toBe(1);
    expect(Object.values(STEPS_OF_END).flat().sort()).toEqual([...REFERRAL_EVENT_TYPES].sort());
  });

  it('compiles to rules that answer as the table does, for everyone, packed and unpacked', () => {
    for (const one of EVERYONE.filter(({ end }) => end !== 'system')) {
      const { basis, scope, end } = one;
      if (one.role === 'system') continue;
      const person = { role: one.role, agencyType: one.agencyType };
      const made = [abilityFor(person), abilityFromPacked(JSON.parse(JSON.stringify(packedRulesFor(person))) as unknown[])];
      for (const ability of made) {
        const steps = STEPS.filter((step) =>
          step === 'referral.draft'
            ? ability.can(`record.${step}`, subject('Case', { basis, scope, child: false }))
            : ability.can(`record.${step}`, subject('Referral', { basis, scope, end, child: false })),
        );
        expect({ one, steps }).toEqual({ one, steps: stepsOf(one) });
      }
    }
  });
});

// CASL tells an object's subject by this mark.
function subject(name: string, object: object): never {
  return { ...object, __caslSubjectType__: name } as never;
}
