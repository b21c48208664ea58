import { describe, expect, it } from '@jest/globals';
import { factsShownTo } from '../access/facts-shown.js';
import { actingNowhere, actorByTie } from '../access/standing.js';
import { nextSteps } from '../next-steps.js';
import { unfitness } from '../referral/providers.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import { CASE_EVENT_TYPES, CHART_VERSION, type CaseEvent, type CaseSnapshot } from './case.js';
import { decide } from './case.process.js';
import { FIRST_CHART_VERSION, factsAddedSince, factsOnChart } from './chart-versions.js';
import { brokenGlass, runningOrder, STANDING_SEAL } from './exploration/access-deeds.js';
import { accepted, ADULT_OPENING, blockers, faults, NOW, opened, PEOPLE, play, refusalOf, UUID } from './testing/people.js';

const { commune, communeHead, communeDeputy, health, police, policeHead, policeDeputy, shelter, auditor } = PEOPLE;
const known: CaseSnapshot = { ...opened(), grants: [], seals: [], glassBroken: [] };
const closed = play(known, [[communeHead, { type: 'close', outcome: 'handedOver', reason: 'x' }]]);
const code = (event: CaseEvent, by = communeHead, on = known) => faults(decide(on, by, event, NOW));

describe('sealing somebody out', () => {
  const seal: CaseEvent = { type: 'seal', personId: police.personId, ground: 'relative' };

  it('takes two people, and ends what the person was named for', () => {
    const proposed = accepted(decide(known, communeHead, seal, NOW));
    expect(proposed.effects).toEqual([]);
    const after = { ...known, facts: proposed.facts };
    expect(blockers(decide(after, communeHead, seal, NOW))).toEqual(['secondPerson']);
    expect(accepted(decide(after, communeDeputy, seal, NOW)).effects).toEqual([
      { name: 'seal', personId: police.personId, agencyId: null, ground: 'relative' },
      { name: 'endAssignment', personId: police.personId },
    ]);
  });

  it('is no matter of those whom it concerns: the proposal stands in nobody else’s facts', () => {
    const { facts } = play(known, [[communeHead, seal]]);
    expect(factsShownTo(facts, communeDeputy).sealing).not.toBeNull();
    for (const reader of [commune, police, policeHead, auditor]) expect(factsShownTo(facts, reader)).toEqual({ ...facts, sealing: null, admission: null });
  });

  it('names one person or one agency, never the owner nor a body that oversees', () => {
    expect(code({ type: 'seal', ground: 'party' })).toEqual(['personId:oneOfTwo']);
    expect(code({ type: 'seal', personId: police.personId, agencyId: UUID.police, ground: 'party' })).toEqual(['personId:oneOfTwo']);
    expect(code({ type: 'seal', agencyId: UUID.commune, ground: 'party' })).toEqual(['agencyId:ownAgency']);
    const overseen = { ...known, grants: [{ ...brokenGlass('live', NOW), kind: 'oversight' as const, agencyId: UUID.audit, personId: null }] };
    expect(code({ type: 'seal', agencyId: UUID.audit, ground: 'party' }, communeHead, overseen)).toEqual(['agencyId:oversees']);
  });

  const sealed: CaseSnapshot = { ...known, seals: [STANDING_SEAL, { id: 's2', personId: police.personId, agencyId: null }] };

  it('keeps the sealed from owning, receiving, being named or let in', () => {
    expect(code({ type: 'transferOwnership', toAgencyId: UUID.health, reason: 'competence' }, communeHead, sealed)).toEqual(['toAgencyId:conflictOfInterest']);
    expect(code({ type: 'notifyAuthority', agencyId: UUID.health, means: 'phone' }, commune, sealed)).toEqual(['agencyId:conflictOfInterest']);
    expect(code({ type: 'assign', personId: police.personId }, policeHead, sealed)).toEqual(['personId:conflictOfInterest']);
    const order: CaseEvent = { type: 'admitByCourtOrder', personId: police.personId, compartments: ['statement'], until: '2026-12-01T00:00:00Z', document: '7/QĐ' };
    expect(code(order, communeHead, sealed)).toEqual(['personId:conflictOfInterest']);
    const agency = { id: UUID.health, type: 'PROV_HEALTH', province: null, validFrom: '2020-01-01', validTo: null };
    const asked = { agency, settings: null, service: 'medical', placeProvince: null, on: '2026-11-22' } as const;
    expect([unfitness({ ...asked, sealedAgencyIds: [UUID.health] }), unfitness(asked)]).toEqual([['conflictOfInterest'], []]);
  });

  it('is lifted by two people too, and once', () => {
    const lift: CaseEvent = { type: 'unseal', sealId: STANDING_SEAL.id };
    const proposed = { ...sealed, ...play(sealed, [[communeDeputy, lift]]) };
    expect(blockers(decide(proposed, communeDeputy, lift, NOW))).toEqual(['secondPerson']);
    expect(accepted(decide(proposed, communeHead, lift, NOW)).effects).toEqual([{ name: 'unseal', sealId: STANDING_SEAL.id }]);
    expect(code({ type: 'unseal', sealId: UUID.duty }, communeHead, sealed)).toEqual(['sealId:notFound']);
  });

  it('leaves those who are sealed out no step at all', () => {
    const out = { ...policeHead, basis: null, scope: null, sealed: true };
    expect(nextSteps(sealed, out, NOW).filter(({ allowed }) => allowed)).toEqual([]);
    expect(refusalOf(decide(sealed, out, { type: 'breakGlass', compartments: ['identity'], reason: 'danger', text: 'x'.repeat(30) }, NOW))).toBe('policy');
  });
});

describe('erasing', () => {
  const erase: CaseEvent = { type: 'erase', ground: 'personAsked' };
  const hold: CaseEvent = { type: 'placeHold', ground: 'investigation', document: '12/QD' };

  it('is for closed files, by two people who name the same ground', () => {
    expect(blockers(decide(known, communeHead, erase, NOW))).toEqual(['notYet']);
    const proposed = play(closed, [[communeHead, erase]]);
    expect(blockers(decide(proposed, communeHead, erase, NOW))).toEqual(['secondPerson']);
    const otherwise = play(proposed, [[communeDeputy, { type: 'erase', ground: 'courtOrder' }]]);
    expect(otherwise.facts.erasure).toEqual({ ground: 'courtOrder', by: communeDeputy.personId, on: null });
    const done = accepted(decide(proposed, communeDeputy, erase, NOW));
    expect(done.effects).toEqual([{ name: 'eraseContent', ground: 'personAsked' }]);
    expect(done.facts.erasure).toEqual({ ground: 'personAsked', by: communeHead.personId, on: '2026-11-22' });
  });

  it('waits for a hold, which two people lift, and is proposed anew after it', () => {
    const held = play(closed, [[communeHead, erase], [communeDeputy, hold]]);
    expect(held.facts.erasure).toBeNull();
    expect(blockers(decide(held, communeHead, erase, NOW))).toEqual(['onHold']);
    const asked = play(held, [[communeHead, { type: 'liftHold' }]]);
    expect(blockers(decide(asked, communeHead, { type: 'liftHold' }, NOW))).toEqual(['secondPerson']);
    const lifted = play(asked, [[communeDeputy, { type: 'liftHold' }]]);
    expect(lifted.facts.hold).toBeNull();
    expect(refusalOf(decide(lifted, communeHead, erase, NOW))).toBe('none');
  });

  it('waits for the review of broken glass', () => {
    const proposed = { ...play(closed, [[communeHead, erase]]), grants: [brokenGlass('live', NOW)] };
    expect(blockers(decide(proposed, communeDeputy, erase, NOW))).toEqual(['glassReviewed']);
  });

  it('leaves a file in which nobody does anything more', () => {
    const erased = play(closed, [[communeHead, erase], [communeDeputy, erase]]);
    for (const who of [commune, communeHead, communeDeputy, health, police, policeHead, shelter]) {
      expect(nextSteps(erased, who, NOW).filter(({ allowed }) => allowed)).toEqual([]);
    }
    const reopen = decide(erased, communeHead, { type: 'reopen', reason: 'x' }, NOW);
    expect(blockers(reopen)).toEqual(['erased']);
    expect(blockers(decide(erased, police, { type: 'reveal', compartment: 'identity', reason: 'review' }, NOW))).toEqual(['erased']);
    expect(blockers(decide(erased, police, { type: 'assessRisk', level: 'low', reviewOn: '2026-12-01' }, NOW))).toEqual(['erased']);
  });

  it('is forgotten as a proposal when the file opens again', () => {
    const again = play(closed, [[communeHead, erase], [communeHead, { type: 'reopen', reason: 'x' }]]);
    expect(again.facts.erasure).toBeNull();
  });
});

describe('broken glass', () => {
  const text = 'Nghi phạm đang tìm chỗ ở của chị';
  const ask = (more: Partial<Extract<CaseEvent, { type: 'breakGlass' }>> = {}): CaseEvent => ({ type: 'breakGlass', compartments: ['identity'], reason: 'danger', text, ...more });
  const stranger = actorByTie({ personId: 'p-x', agencyId: UUID.otherCase, agencyType: 'PROV_POLICE', role: 'police' }, null);

  it('opens an hour to somebody without any tie, and everybody who must is told', () => {
    expect(accepted(decide(known, stranger, ask(), NOW)).effects).toEqual([
      { name: 'breakGlass', state: 'live', compartments: ['identity'], reason: 'danger', until: '2026-11-22T04:30:00.000Z', reviewBy: '2026-11-25T17:00:00.000Z' },
      { name: 'tellOfGlass' },
    ]);
  });

  it('waits for a second person before a place is shown, and in every child’s case', () => {
    const child = { ...opened({ ...ADULT_OPENING, age: { estimate: 14, certainty: 'estimated' } }), grants: [], glassBroken: [] };
    const waiting = { name: 'breakGlass', state: 'waiting', reason: 'danger', until: null, reviewBy: null };
    expect(accepted(decide(known, stranger, ask({ compartments: ['contact'] }), NOW)).effects[0]).toEqual({ ...waiting, compartments: ['contact'] });
    expect(accepted(decide(child, stranger, ask(), NOW)).effects[0]).toEqual({ ...waiting, compartments: ['identity'] });
  });

  it('asks for a reason in words, for compartments of the role, and not too often', () => {
    expect(code(ask({ text: `${' '.repeat(30)}gấp` }), stranger)).toEqual(['text:tooShort']);
    expect(refusalOf(decide(known, stranger, ask({ compartments: ['shelter'] }), NOW))).toBe('policy');
    expect(blockers(decide({ ...known, glassBroken: [NOW, NOW, NOW] }, stranger, ask(), NOW))).toEqual(['glassLeft']);
    // Nobody looked how often: that is no yes.
    const { glassBroken: _left, ...unasked } = known;
    expect(blockers(decide(unasked, stranger, ask(), NOW))).toEqual(['glassLeft']);
    const own = { ...brokenGlass('waiting', NOW), personId: stranger.personId };
    expect(blockers(decide({ ...known, grants: [own] }, stranger, ask(), NOW))).toEqual(['noGlassOpen']);
  });

  const waiting = { ...known, grants: [brokenGlass('waiting', NOW)] };
  const confirm: CaseEvent = { type: 'confirmBreakGlass', grantId: brokenGlass('waiting', NOW).id };

  it('is opened or refused by another supervisor of the same agency', () => {
    expect(accepted(decide(waiting, policeHead, confirm, NOW)).effects[0]).toEqual({ name: 'openGlass', grantId: confirm.grantId, until: '2026-11-22T04:30:00.000Z', reviewBy: '2026-11-25T17:00:00.000Z' });
    expect(refusalOf(decide(waiting, communeHead, confirm, NOW))).toBe('policy');
    expect(refusalOf(decide(waiting, police, confirm, NOW))).toBe('policy');
    const own = { ...known, grants: [{ ...brokenGlass('waiting', NOW), personId: policeHead.personId }] };
    expect(blockers(decide(own, policeHead, confirm, NOW))).toEqual(['anotherPerson']);
    expect(accepted(decide(own, policeDeputy, { ...confirm, type: 'refuseBreakGlass' }, NOW)).effects).toEqual([{ name: 'refuseGlass', grantId: confirm.grantId }]);
    expect(blockers(decide(known, policeHead, confirm, NOW))).toEqual(['glassWaiting']);
    expect(faults(decide(waiting, policeHead, { ...confirm, grantId: UUID.duty }, NOW))).toEqual(['grantId:notFound']);
  });

  it('waits for a day at most: nobody opens today what was needed last week', () => {
    const old = { ...known, grants: [{ ...brokenGlass('waiting', NOW), since: '2026-11-21T03:30:00.000Z' }] };
    expect(blockers(decide(old, policeHead, confirm, NOW))).toEqual(['glassWaiting']);
    expect(accepted(decide(old, police, ask(), NOW)).effects[0]).toMatchObject({ name: 'breakGlass', state: 'live' });
    const both = { ...old, grants: [...old.grants, { ...brokenGlass('waiting', NOW), id: UUID.duty }] };
    expect(faults(decide(both, policeHead, confirm, NOW))).toEqual(['grantId:wrongState']);
  });

  it('is reviewed once, by oversight or a supervisor who may, and not by who broke it', () => {
    const review: CaseEvent = { type: 'reviewBreakGlass', grantId: confirm.grantId, finding: 'justified', text: 'có căn cứ' };
    const open = { ...known, grants: [brokenGlass('live', NOW)] };
    for (const by of [communeHead, policeHead, auditor]) expect(accepted(decide(open, by, review, NOW)).effects).toEqual([{ name: 'reviewGlass', grantId: review.grantId, finding: 'justified' }]);
    expect(refusalOf(decide(open, PEOPLE.healthHead, review, NOW))).toBe('policy');
    const own = { ...known, grants: [{ ...brokenGlass('live', NOW), personId: policeHead.personId }] };
    expect(blockers(decide(own, policeHead, review, NOW))).toEqual(['anotherPerson']);
    const byTwo = { ...known, grants: [{ ...brokenGlass('live', NOW), confirmedBy: policeHead.personId }] };
    expect(blockers(decide(byTwo, policeHead, review, NOW))).toEqual(['anotherPerson']);
    expect(refusalOf(decide(byTwo, policeDeputy, review, NOW))).toBe('none');
    expect(blockers(decide({ ...known, grants: [{ ...brokenGlass('live', NOW), reviewedSeq: 3 }] }, communeHead, review, NOW))).toEqual(['glassToReview']);
  });
});

describe('who works on a case', () => {
  it('is for the supervisor of each agency to say, for their own', () => {
    expect(accepted(decide(known, policeHead, { type: 'assign', personId: police.personId }, NOW)).effects).toEqual([{ name: 'assign', personId: police.personId, agencyId: UUID.police }]);
    expect(refusalOf(decide(known, police, { type: 'assign', personId: police.personId }, NOW))).toBe('policy');
  });

  it('changes by the system alone when somebody leaves, in closed files too', () => {
    const system = actingNowhere(SYSTEM_ACTOR);
    const gone: CaseEvent = { type: 'endAssignment', personId: police.personId };
    const handed: CaseEvent = { type: 'reassign', personId: police.personId, toPersonId: policeDeputy.personId };
    for (const on of [known, closed]) {
      expect(accepted(decide(on, system, gone, NOW)).effects).toEqual([{ name: 'endAssignment', personId: police.personId }]);
      expect(accepted(decide(on, system, handed, NOW)).effects).toEqual([{ name: 'assign', personId: policeDeputy.personId, agencyId: null, insteadOf: police.personId }]);
    }
    for (const by of [communeHead, policeHead]) expect(refusalOf(decide(known, by, gone, NOW))).toBe('policy');
    const others = CASE_EVENT_TYPES.filter((type) => !['endAssignment', 'reassign', 'succeedAgency'].includes(type));
    expect(others.filter((type) => refusalOf(decide(known, system, { type } as CaseEvent, NOW)) !== 'policy')).toEqual([]);
  });
});

describe('an agency that passed into another', () => {
  const system = actingNowhere(SYSTEM_ACTOR);
  const event: CaseEvent = { type: 'succeedAgency', fromAgencyId: UUID.commune, toAgencyId: UUID.shelter };

  it('is followed in an open file, by the system alone, with the person it answers for and what it was to decide', () => {
    const facts = { ...known.facts, custodyAgencyId: UUID.commune, handOverTo: UUID.commune, proposal: { result: 'victim' as const, authority: UUID.commune, by: commune.personId } };
    const done = accepted(decide({ ...known, facts }, system, event, NOW));
    expect(done.effects).toEqual([{ name: 'succeedAgency', fromAgencyId: UUID.commune, toAgencyId: UUID.shelter }]);
    expect(done.facts).toEqual({ ...facts, custodyAgencyId: UUID.shelter, handOverTo: UUID.shelter, proposal: { ...facts.proposal, authority: UUID.shelter } });
    expect(refusalOf(decide(known, communeHead, event, NOW))).toBe('policy');
    expect(blockers(decide(closed, system, event, NOW))).toEqual(['fileOpen']);
  });

  it('is not followed where either is sealed out', () => {
    const sealed = (agencyId: string): CaseSnapshot => ({ ...known, seals: [{ id: 's3', personId: null, agencyId }] });
    expect(faults(decide(sealed(UUID.commune), system, event, NOW))).toEqual(['fromAgencyId:conflictOfInterest']);
    expect(faults(decide(sealed(UUID.shelter), system, event, NOW))).toEqual(['toAgencyId:conflictOfInterest']);
  });
});

describe('a court order', () => {
  const order = (until: string): CaseEvent => ({ type: 'admitByCourtOrder', personId: shelter.personId, compartments: ['statement'], until, document: '7/QĐ' });

  it('lets one person in until a day that lies ahead, a year at most', () => {
    const proposed = play(known, [[communeHead, order('2026-12-22T00:00:00Z')]]);
    expect(accepted(decide(proposed, communeDeputy, order('2026-12-22T00:00:00Z'), NOW)).effects).toEqual([
      { name: 'admitByCourtOrder', personId: shelter.personId, compartments: ['statement'], until: '2026-12-22T00:00:00Z' },
      { name: 'tellOfGlass' },
    ]);
    expect(code(order('2026-11-21T00:00:00Z'))).toEqual(['until:inPast']);
    expect(code(order('2028-01-01T00:00:00Z'))).toEqual(['until:tooLong']);
  });

  it('takes two people who name the same person, compartments and end', () => {
    const asked = order('2026-12-22T00:00:00Z');
    const first = accepted(decide(known, communeHead, asked, NOW));
    expect(first.effects).toEqual([]);
    expect(first.facts.admission).toEqual({ personId: shelter.personId, compartments: ['statement'], until: '2026-12-22T00:00:00Z', by: communeHead.personId });
    const proposed = play(known, [[communeHead, asked]]);
    expect(blockers(decide(proposed, communeHead, asked, NOW))).toEqual(['secondPerson']);
    for (const other of [{ compartments: ['statement', 'identity'] }, { until: '2026-12-23T00:00:00Z' }, { personId: police.personId }]) {
      expect(accepted(decide(proposed, communeDeputy, { ...asked, ...other } as CaseEvent, NOW)).effects).toEqual([]);
    }
    expect(play(proposed, [[communeDeputy, asked]]).facts.admission).toBeNull();
    for (const reader of [commune, police, policeHead, auditor]) expect(factsShownTo(proposed.facts, reader).admission).toBeNull();
    expect(factsShownTo(proposed.facts, communeDeputy).admission).not.toBeNull();
  });

  it('is neither proposed nor confirmed by the person whom it lets in', () => {
    const self = { ...order('2026-12-22T00:00:00Z'), personId: communeDeputy.personId } as CaseEvent;
    expect(code(self, communeDeputy)).toEqual(['personId:oneself']);
    const proposed = play(known, [[communeHead, self]]);
    expect(code(self, communeDeputy, proposed)).toEqual(['personId:oneself']);
  });

  it('is ended at once by one supervisor of the owner, and once', () => {
    const end: CaseEvent = { type: 'endCourtOrder', grantId: runningOrder(NOW).id };
    const running = { ...known, grants: [brokenGlass('live', NOW), runningOrder(NOW)] };
    expect(accepted(decide(running, communeHead, end, NOW)).effects).toEqual([{ name: 'endCourtOrder', grantId: end.grantId }]);
    for (const by of [commune, policeHead]) expect(refusalOf(decide(running, by, end, NOW))).toBe('policy');
    expect(blockers(decide({ ...known, grants: [{ ...runningOrder(NOW), until: NOW }] }, communeHead, end, NOW))).toEqual(['courtOrderRuns']);
    expect(code({ ...end, grantId: brokenGlass('live', NOW).id }, communeHead, running)).toEqual(['grantId:notFound']);
    const both = { ...known, grants: [{ ...runningOrder(NOW), until: NOW }, { ...runningOrder(NOW), id: UUID.duty }] };
    expect(code(end, communeHead, both)).toEqual(['grantId:wrongState']);
  });
});

describe('cases that began before', () => {
  it('run on with what they hold, and nothing held, erased or proposed', () => {
    const { hold: _h, erasure: _e, sealing: _s, admission: _a, ...older } = opened().facts;
    expect(factsOnChart(1, older)).toEqual(opened().facts);
    expect(decide({ ...opened(), facts: factsOnChart(1, { ...older, riskLevel: 'high' }) }, commune, { type: 'recordChoice', participates: 'yes' }, NOW).ok).toBe(true);
    expect(factsAddedSince(FIRST_CHART_VERSION)).toEqual({ hold: null, erasure: null, sealing: null, admission: null });
  });

  it('keep what they hold already, and know no other chart', () => {
    const { facts } = play(closed, [[communeHead, { type: 'placeHold', ground: 'complaint' }]]);
    expect(factsOnChart(2, facts)).toEqual(facts);
    expect(factsOnChart(1, facts).hold).not.toBeNull();
    for (const version of [0, CHART_VERSION + 1, 1.5]) expect(() => factsOnChart(version, facts)).toThrow(RangeError);
  });
});
