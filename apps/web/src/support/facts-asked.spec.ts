import { describe, expect, it } from '@jest/globals';
import type { CaseEntitlementView, CompanionView } from '@loive/contracts';
import { factsAsked } from './facts-asked.js';

const kind = (...needs: CaseEntitlementView['needs']) => ({ needs }) as CaseEntitlementView;

describe('circumstances that are asked for beside the entitlements', () => {
  it('are those that support waits for, each once, and whether an under-18 came along', () => {
    expect(factsAsked({ kinds: [kind('unableToPay'), kind('poorHousehold'), kind('poorHousehold')], missing: [], companion: null })).toEqual(['poorHousehold', 'unableToPay', 'accompanyingMinor']);
    expect(factsAsked({ kinds: [], missing: ['permanentResidence'], companion: {} as CompanionView })).toEqual(['permanentResidence']);
  });

  it('are none of the facts that the case itself answers', () => {
    expect(factsAsked({ kinds: [kind('age')], missing: ['nationality'], companion: null })).toEqual(['accompanyingMinor']);
  });
});
