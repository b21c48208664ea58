import { describe, expect, it } from '@jest/globals';
import { EVENT_FIELDS, type CaseEvent, type CaseSnapshot } from './case.js';
import { decide, openCase } from './case.process.js';
import { sameProof } from './form/proof.js';
import { accepted, ADULT_OPENING, blockers, faults, NOW, opened, PEOPLE, play, UUID } from './testing/people.js';

const { commune, health, healthHead, police, policeHead, policeDeputy, shelter } = PEOPLE;
const child = opened({ ...ADULT_OPENING, age: { estimate: 14, certainty: 'estimated' } });

describe('names and texts stay out of facts and record', () => {
  it('keeps numbers of papers, in which a name may stand, in a compartment', () => {
    const held = play(opened(), [[commune, { type: 'completeReceipt', custody: 'withUs' }]]);
    const given = accepted(decide(held, commune, { type: 'handOver', toAgencyId: UUID.shelter, minutes: 'Nguyễn Thị Lan' }, NOW));
    const done: CaseEvent = { type: 'completeDuty', dutyId: UUID.duty, step: 'self_report.notify_health', document: 'Chị Lan' };
    const papers = [given, accepted(decide(held, commune, done, NOW))];
    const got = accepted(decide({ ...held, facts: given.facts }, shelter, { type: 'receivePerson', minutes: 'Lan' }, NOW));
    for (const { facts, record } of [...papers, got]) expect(JSON.stringify([facts, record])).not.toContain('Lan');
    expect(papers.map(({ compartments }) => compartments)).toEqual([
      { statement: { minutes: 'Nguyễn Thị Lan' } },
      { plan: { document: 'Chị Lan' } },
    ]);
  });

  it('has no field of the record that takes the number of a paper, but for a correction held to the shape of its fact', () => {
    const open = Object.entries(EVENT_FIELDS).flatMap(([type, fields]) =>
      Object.entries(fields).flatMap(([name, { shape, compartment }]) =>
        compartment === null && (shape.kind === 'text' || (shape.kind === 'ref' && shape.to === 'paper')) ? [`${type}.${name}`] : [],
      ),
    );
    expect(open).toEqual(['correctFact.value']);
    const correct = (field: 'safety' | 'language' | 'nationality' | 'placeId', value: string) =>
      faults(decide(opened(), commune, { type: 'correctFact', field, value, reason: 'other' }, NOW));
    expect(correct('safety', 'Lan')).toEqual(['value:badCode']);
    expect(correct('language', 'vi-nguyen-thi-lan')).toEqual(['value:badLanguage']);
    expect(correct('nationality', 'Lan')).toEqual(['value:badNationality']);
    expect(correct('nationality', 'ZZ')).toEqual(['value:badNationality']);
    expect(correct('placeId', 'nha-chi-lan')).toEqual(['value:unknownPlace']);
  });

  it('names the receiver of a consent by agency or service, and things of the case by their ids', () => {
    const consent = (receiver: string): CaseEvent => ({ type: 'giveConsent', purpose: 'legal_aid', receiver, giver: 'person', on: '2026-11-22' });
    expect(faults(decide(opened(), commune, consent('chị Lan'), NOW))).toEqual(['receiver:badCode']);
    for (const receiver of [UUID.health, 'legal_aid']) expect(decide(opened(), commune, consent(receiver), NOW).ok).toBe(true);
    const step: CaseEvent = { type: 'completeDuty', dutyId: UUID.duty, step: 'nhờ chị Lan' };
    expect(faults(decide(opened(), commune, step, NOW))).toEqual(['step:badReference']);
  });

  it('ticks only what the law’s lists hold', () => {
    expect(faults(openCase({ ...ADULT_OPENING, indicators: ['act_lan'] }, commune, NOW))).toEqual(['indicators:unknownId']);
    const finding: CaseEvent = { type: 'recordFinding', elements: ['residual_found_with_victim'], conclusion: 'signs' };
    expect(faults(decide(opened(), health, finding, NOW))).toEqual(['elements:unknownId']);
    const proposal: CaseEvent = { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_lan'], authority: UUID.police };
    expect(faults(decide(opened(), police, proposal, NOW))).toEqual(['grounds:unknownId']);
  });
});

describe('who has the person', () => {
  it('takes in somebody who came by themselves, but not their case', () => {
    const atHome = play(opened(), [[commune, { type: 'completeReceipt', custody: 'family' }]]);
    const came = accepted(decide(atHome, health, { type: 'receivePerson' }, NOW));
    expect(came.facts.custodyAgencyId).toBe(UUID.health);
    expect(came.effects).toEqual([]);
    expect(accepted(decide(opened(), health, { type: 'receivePerson' }, NOW)).effects).toEqual([]);
  });

  it('is no agency once the person is at home', () => {
    const away = play(opened(), [
      [commune, { type: 'receivePerson' }],
      [commune, { type: 'handOver', toAgencyId: UUID.shelter }],
    ]);
    for (const custody of ['family', 'ownHome', 'elsewhere'] as const) {
      const { facts } = accepted(decide(away, commune, { type: 'completeReceipt', custody }, NOW));
      expect(facts).toMatchObject({ custody, custodyAgencyId: null, handOverTo: null });
    }
  });
});

describe('two people, and neither alone', () => {
  const proof = { type: 'recordProof', kind: 'policeConfirmation', number: '15/XN', issuer: 'Công an tỉnh', date: '2026-10-02' } as const;
  const first = play(opened(), [[police, proof]]);

  it('refuses a document whose number or issuer the second person reads otherwise', () => {
    expect(faults(decide({ ...first, proofMatches: false }, policeHead, proof, NOW))).toEqual(['number:differsFromFirst']);
    expect(decide({ ...first, proofMatches: true }, policeHead, proof, NOW).ok).toBe(true);
    expect(sameProof({ number: '15/xn', issuer: ' Công an  tỉnh'.normalize('NFD') }, proof)).toBe(true);
    expect(sameProof({ ...proof, number: '16/XN' }, proof)).toBe(false);
    expect(sameProof({ ...proof, issuer: 'Công an huyện' }, proof)).toBe(false);
  });

  const asked = (by = health, at?: string): CaseSnapshot =>
    play(opened({ ...ADULT_OPENING, receivedAt: '2026-09-01T09:30:00+07:00' }), [
      [commune, { type: 'completeReceipt', custody: 'ownHome' }],
      [health, { type: 'startVerification' }],
      [health, { type: 'recordFinding', elements: ['act_transport@evidence_rescuing_body'], conclusion: 'signs' }],
      [by, { type: 'requestIdentification', ...(at === undefined ? {} : { at }) }],
    ]);
  const unresolved = { type: 'markUnresolved', reason: 'chưa đủ căn cứ' } as const;

  it('counts the time of identification from the recorder’s clock, whatever day is stated', () => {
    expect(blockers(decide(asked(health, '2026-09-02T09:30:00+07:00'), policeHead, unresolved, NOW))).toEqual(['limitPassed']);
  });

  it('lets nobody give up alone what they asked for', () => {
    expect(blockers(decide(asked(policeHead), policeHead, unresolved, '2026-12-20T02:00:00Z'))).toEqual(['anotherPerson']);
    expect(decide(asked(policeHead), policeDeputy, unresolved, '2026-12-20T02:00:00Z').ok).toBe(true);
  });

  it('is decided by the authority in whose name it was proposed, which takes part from then on', () => {
    const propose: CaseEvent = { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority: UUID.otherCase };
    const proposed = accepted(decide(asked(), police, propose, NOW));
    expect(proposed.effects).toContainEqual({ name: 'addParticipant', agencyId: UUID.otherCase, basis: 'notified' });
    const after = play(asked(), [[police, propose]]);
    for (const approve of [true, false]) {
      const refused = decide(after, policeHead, { type: 'decideIdentification', approve, reason: 'x' }, NOW);
      expect(blockers(refused)).toEqual(['ownAuthority']);
      expect(!refused.ok && refused.refusal === 'chart' ? refused.blockers[0]?.who[0]?.role : '').toBe('supervisor');
    }
    const named = { ...policeHead, agencyId: UUID.otherCase };
    expect(decide(after, named, { type: 'decideIdentification', approve: true }, NOW).ok).toBe(true);
    expect(accepted(decide(asked(), police, { ...propose, authority: UUID.police }, NOW)).effects).toEqual([]);
  });
});

describe('who speaks for a child', () => {
  const suspicion = { type: 'assessRisk', level: 'high', reviewOn: '2026-12-01', familySuspected: true } as const;

  it('is none of the family once it is suspected', () => {
    const guarded = (relation: 'parent' | 'carer' | 'facility') => play(child, [[health, { type: 'appointGuardian', relation }], [police, suspicion]]);
    expect([guarded('parent'), guarded('carer'), guarded('facility')].map(({ facts }) => facts.guardian)).toEqual([null, null, 'facility']);
    const cleared = play(child, [
      [health, { type: 'appointGuardian', relation: 'parent' }],
      [police, { ...suspicion, familySuspected: false }],
    ]);
    expect(cleared.facts.guardian).toBe('parent');
  });

  it('consents only after being appointed', () => {
    const consent = { type: 'giveConsent', purpose: 'legal_aid', receiver: 'legal_aid', on: '2026-11-22' } as const;
    for (const giver of ['representative', 'childAndRepresentative'] as const) {
      expect(faults(decide(child, commune, { ...consent, giver }, NOW))).toEqual(['giver:guardianNeeded']);
      const guarded = play(child, [[health, { type: 'appointGuardian', relation: 'socialWorker' }]]);
      expect(decide(guarded, commune, { ...consent, giver }, NOW).ok).toBe(true);
    }
  });
});

describe('an age', () => {
  it('is exact only with a birth date', () => {
    const age = { estimate: 25, certainty: 'exact' } as const;
    expect(faults(openCase({ ...ADULT_OPENING, age }, commune, NOW))).toEqual(['age:ageNeeded']);
  });
});

describe('a duty that does not apply', () => {
  it('ends on another ground only with a text, which stays in the plan', () => {
    const other = { type: 'markDutyNotApplicable', dutyId: UUID.duty, step: 'self_report.notify_health', ground: 'other' } as const;
    expect(faults(decide(opened(), healthHead, other, NOW))).toEqual(['text:required']);
    const said = accepted(decide(opened(), healthHead, { ...other, text: 'đã ở với chị Lan' }, NOW));
    expect(said.compartments).toEqual({ plan: { text: 'đã ở với chị Lan' } });
    expect(JSON.stringify(said.record)).not.toContain('Lan');
  });
});
