import { describe, expect, it } from '@jest/globals';
import type { NextStepView, ReferralView } from '@loive/contracts';
import { REFERRAL_EVENT_TYPES } from '@loive/domain';
import { referralCodesVi } from '../words/referral-codes.vi.js';
import { referralStepsVi } from '../words/referral-steps.vi.js';
import { offeredSteps, reasonGroup, reasonsFor, stepName, waitingSteps } from './steps.js';

const step = (type: string, allowed: boolean, ...codes: string[]): NextStepView => ({ type, allowed, blockers: codes.map((code) => ({ code, who: [] })) });
const about = (service: ReferralView['service']): Pick<ReferralView, 'service' | 'nextSteps'> => ({ service, nextSteps: [] });

describe('the bar of a referral', () => {
  it('has one filled button and offers nothing that the API does not allow', () => {
    const { primary, secondary, quiet } = offeredSteps([step('ask', true), step('decline', true), step('accept', true), step('start', false, 'notYet'), step('recall', false)]);
    expect([primary, secondary, quiet]).toEqual(['accept', ['decline'], ['ask']]);
  });

  it('fills the answer to an open question before anything else of the sender', () => {
    expect(offeredSteps([step('recall', true), step('answer', true)])).toMatchObject({ primary: 'answer', quiet: ['recall'] });
  });

  it('says what is missing for a step that only waits for a consent, not for one that lies elsewhere', () => {
    const steps = [step('send', false, 'consentGiven'), step('complete', false, 'notYet'), step('accept', false, 'alreadyAccepted')];
    expect(waitingSteps(steps).map(({ type }) => type)).toEqual(['send']);
  });
});

describe('the reasons of a step', () => {
  it('are the four grounds of the law when a request for legal aid is returned, and the common ones elsewhere', () => {
    expect(reasonsFor('decline', about('legal_aid'))).toHaveLength(4);
    for (const service of ['shelter', 'legal_advice'] as const) expect(reasonsFor('decline', about(service))).toContain('noCapacity');
  });

  it('leave out what only an event of the case can state', () => {
    expect(reasonsFor('recall', about('shelter'))).not.toContain('consentWithdrawn');
  });

  it('are those the API names, where it names any', () => {
    expect(reasonsFor('fail', { ...about('other'), nextSteps: [{ ...step('fail', true), variants: ['personDied'] }] })).toEqual(['personDied']);
  });

  it('have words for every code', () => {
    const words = { referrals: referralCodesVi } as unknown as Record<string, Record<string, Record<string, string>>>;
    const wordless = ['decline', 'recall', 'fail', 'handBack', 'dismiss'].flatMap((type) => {
      const [group = '', name = ''] = reasonGroup(type).split('.');
      return (['legal_aid', 'other'] as const).flatMap((service) => reasonsFor(type, about(service)).filter((code) => words[group]?.[name]?.[code] === undefined));
    });
    expect(wordless).toEqual([]);
  });
});

describe('the words of a step', () => {
  it('exist for every step that the domain knows: in the timeline, and as an offer where a person takes it', () => {
    const system = ['deliver', 'lapse'];
    for (const type of REFERRAL_EVENT_TYPES) {
      expect([type, type in referralStepsVi.done]).toEqual([type, true]);
      if (!system.includes(type)) expect([type, type in referralStepsVi.do]).toEqual([type, true]);
    }
  });

  it('are found by the name in the chain too', () => {
    expect([stepName('referral.ask'), stepName('ask')]).toEqual(['ask', 'ask']);
  });
});
