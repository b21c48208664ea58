import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from './case.js';
import { decide, openCase } from './case.process.js';
import { accepted, ADULT_OPENING, blockers, faults, NOW, opened, PEOPLE, play, refusalOf, UUID } from './testing/people.js';

const { commune, health, healthHead, police, policeHead, policeDeputy, shelter, auditor, statistician } = PEOPLE;

describe('opening a case', () => {
  it('keeps only workflow facts; birth date, signs and wishes go to their compartments', () => {
    const decision = accepted(openCase({ ...ADULT_OPENING, wishes: 'về nhà' }, commune, NOW));
    expect(decision.facts).toMatchObject({ channel: 'self_report', childU16: false, minorU18: false, presumedChild: false });
    expect(JSON.stringify([decision.facts, decision.record])).not.toContain('1994');
    expect(decision.compartments).toEqual({
      identity: { age: ADULT_OPENING.age },
      statement: { indicators: ['local_casino_or_scam_compound_abroad'], wishes: 'về nhà' },
    });
    expect(JSON.stringify([decision.record, decision.compartments])).not.toContain('Hoa Ban');
    expect(decision.fieldNames).toContain('alias');
    expect(decision.milestones).toEqual([{ name: 'report_received', at: ADULT_OPENING.receivedAt, agencyId: commune.agencyId }]);
  });

  it('treats a person of unknown age as a child', () => {
    const { facts } = accepted(openCase({ ...ADULT_OPENING, age: { certainty: 'unsure' } }, commune, NOW));
    expect(facts).toMatchObject({ childU16: true, minorU18: true, presumedChild: true });
  });

  it('is not for auditors, statisticians or administrators', () => {
    expect(openCase(ADULT_OPENING, auditor, NOW)).toEqual({ ok: false, refusal: 'policy' });
    expect(openCase(ADULT_OPENING, statistician, NOW)).toEqual({ ok: false, refusal: 'policy' });
  });

  it('names each wrong field', () => {
    const wrong = { ...ADULT_OPENING, channel: 'telegram', language: '', receivedAt: '2027-01-01T00:00:00+07:00', extra: 1 };
    expect(faults(openCase(wrong as unknown as typeof ADULT_OPENING, commune, NOW))).toEqual([
      'extra:unknownField',
      'channel:badCode',
      'language:badLanguage',
    ]);
    const late = { ...ADULT_OPENING, receivedAt: '2027-01-01T00:00:00+07:00' };
    expect(faults(openCase(late, commune, NOW))).toEqual(['receivedAt:inFuture']);
    const unborn = { ...ADULT_OPENING, age: { bornOn: '2026-11-22', certainty: 'exact' } } as const;
    expect(faults(openCase({ ...unborn, receivedAt: '2026-11-21T16:59:00Z' }, commune, NOW))).toEqual(['receivedAt:beforeBirth']);
    expect(faults(openCase({ ...unborn, receivedAt: '2026-11-21T17:00:00Z' }, commune, NOW))).toEqual([]);
  });
});

describe('the form of an event', () => {
  const notify = { type: 'notifyAuthority', agencyId: UUID.health, means: 'phone' } as const;

  it('refuses unknown fields, missing fields, wrong times and control characters', () => {
    const check = (event: unknown) => faults(decide(opened(), commune, event as CaseEvent, NOW));
    expect(check({ ...notify, colour: 'red' })).toEqual(['colour:unknownField']);
    expect(check({ type: 'notifyAuthority', means: 'phone' })).toEqual(['agencyId:required']);
    expect(check({ ...notify, agencyId: '1 or 1=1' })).toEqual(['agencyId:badId']);
    expect(check({ ...notify, at: '2026-11-22T12:00:00' })).toEqual(['at:badInstant']);
    expect(check({ ...notify, at: '2026-02-30T12:00:00+07:00' })).toEqual(['at:badInstant']);
    expect(check({ ...notify, at: 'Nov 22 2026 09:40:00 +07:00' })).toEqual(['at:badInstant']);
    expect(check({ ...notify, at: '0000-01-01T00:00:00Z' })).toEqual(['at:badInstant']);
    expect(check({ ...notify, at: '2026-11-23T12:00:00+07:00' })).toEqual(['at:inFuture']);
    expect(check({ ...notify, at: '2026-11-01T12:00:00+07:00' })).toEqual(['at:beforeReceipt']);
    expect(check({ ...notify, note: 'a\u0000b' })).toEqual(['note:badText']);
    expect(check({ ...notify, note: 7 })).toEqual(['note:notText']);
    expect(check({ type: 'sellCase' })).toEqual(['type:unknownEvent']);
    expect(check({ type: 'toString' })).toEqual(['type:unknownEvent']);
    expect(check({ ...notify, type: ['notifyAuthority'] })).toEqual(['type:unknownEvent']);
  });

  it('makes the agency that is told a participant, and dates the milestone by when it was told', () => {
    const decision = accepted(decide(opened(), commune, { ...notify, at: '2026-11-22T03:00:00Z' }, NOW));
    expect(decision.effects).toContainEqual({ name: 'addParticipant', agencyId: UUID.health, basis: 'notified' });
    expect(decision.milestones).toEqual([{ name: 'authority_notified', at: '2026-11-22T03:00:00Z', agencyId: UUID.health }]);
    expect(decision.record).toEqual({ agencyId: UUID.health, means: 'phone' });
  });

  it('keeps remarks out of the record', () => {
    const decision = accepted(decide(opened(), commune, { ...notify, note: 'nói với chị Lan' }, NOW));
    expect(JSON.stringify([decision.record, decision.facts])).not.toContain('Lan');
    expect(decision.compartments.statement).toEqual({ note: 'nói với chị Lan' });
    expect(decision.fieldNames).toContain('note');
  });
});

describe('receiving a person', () => {
  it('waits until safety and language are asked', () => {
    const unknown = opened({ ...ADULT_OPENING, safety: 'unknown', language: 'und' });
    const refused = decide(unknown, commune, { type: 'completeReceipt', custody: 'withUs' }, NOW);
    expect(blockers(refused)).toEqual(['safetyAsked', 'languageKnown']);
    const asked = play(unknown, [
      [commune, { type: 'correctFact', field: 'safety', value: 'safe', reason: 'learnedLater' }],
      [commune, { type: 'correctFact', field: 'language', value: 'vi', reason: 'learnedLater' }],
    ]);
    const done = accepted(decide(asked, commune, { type: 'completeReceipt', custody: 'withUs' }, NOW));
    expect(done.stage.receipt).toBe('received');
    expect(done.milestones.map(({ name }) => name)).toEqual(['person_received', 'person_at_commune']);
  });

  it('passes the lead to the provincial health authority when it receives the person', () => {
    const received = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'withUs' }],
      [commune, { type: 'handOver', toAgencyId: UUID.health, minutes: '12/BB-UBND' }],
    ]);
    const decision = accepted(decide(received, health, { type: 'receivePerson' }, NOW));
    expect(decision.facts).toMatchObject({ custodyAgencyId: UUID.health, handOverTo: null });
    expect(decision.effects).toContainEqual({ name: 'transferOwner', agencyId: UUID.health });
  });

  it('lets nobody take over a person who was not handed to them', () => {
    const received = play(opened(), [[commune, { type: 'completeReceipt', custody: 'withUs' }]]);
    expect(blockers(decide(received, health, { type: 'receivePerson' }, NOW))).toEqual(['handedToYou']);
  });

  it('lets a known fact be corrected by who recorded it or a supervisor, and by no one else', () => {
    const event = { type: 'correctFact', field: 'safety', value: 'unsafe', reason: 'wrongEntry' } as const;
    expect(decide(opened(), health, event, NOW)).toEqual({ ok: false, refusal: 'policy' });
    expect(accepted(decide(opened(), commune, event, NOW)).facts.safety).toBe('unsafe');
    expect(accepted(decide(opened(), healthHead, event, NOW)).facts.recordedBy.safety).toBe(healthHead.personId);
  });
});

describe('age', () => {
  const child = opened({ ...ADULT_OPENING, age: { estimate: [15, 19], certainty: 'unsure' } });

  it('lifts the presumption of a child only with a document', () => {
    const bare = decide(child, police, { type: 'assessAge', result: 'adult', method: 'interview' }, NOW);
    expect(blockers(bare)).toEqual(['ageDocument']);
    const proven = accepted(
      decide(child, police, { type: 'assessAge', result: 'adult', method: 'document', document: '079-1234' }, NOW),
    );
    expect(proven.facts).toMatchObject({ presumedChild: false, minorU18: false, ageDocumented: true });
    expect(proven.compartments.identity).toEqual({ document: '079-1234' });
  });

  it('raises protection at once when a birth date shows a child, and never lowers it', () => {
    const born = (bornOn: string) =>
      ({ type: 'recordSensitive', compartment: 'identity', fields: { bornOn } }) as const;
    expect(accepted(decide(opened(), police, born('2011-02-01'), NOW)).facts).toMatchObject({ childU16: true, minorU18: true });
    expect(accepted(decide(child, police, born('1990-02-01'), NOW)).facts).toMatchObject({ presumedChild: true, minorU18: true });
  });

  it('holds a birth date to the day of receipt', () => {
    const yesterday = opened({ ...ADULT_OPENING, receivedAt: '2026-11-21T09:00:00+07:00' });
    const born = (bornOn: string) => decide(yesterday, police, { type: 'recordSensitive', compartment: 'identity', fields: { bornOn } }, NOW);
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => faults(born(day)))).toEqual([[], ['fields.bornOn:afterReceipt'], ['fields.bornOn:inFuture']]);
  });

  it('asks for a guardian before a child’s plan, and none of a suspected family', () => {
    const assessed = play(child, [
      [shelter, { type: 'startInitialSupport', kinds: ['essential_needs'] }],
      [shelter, { type: 'assessNeeds', needs: ['psychological'] }],
      [shelter, { type: 'recordChoice', participates: 'yes' }],
      [police, { type: 'assessRisk', level: 'high', reviewOn: '2026-12-01', familySuspected: true }],
    ]);
    const plan = { type: 'approvePlan', kinds: ['psychological'] } as const;
    expect(blockers(decide(assessed, healthHead, plan, NOW))).toEqual(['guardianIfChild']);
    expect(blockers(decide(assessed, health, { type: 'appointGuardian', relation: 'parent' }, NOW))).toEqual(['notSuspect']);
    const guarded = play(assessed, [[health, { type: 'appointGuardian', relation: 'socialWorker' }]]);
    expect(accepted(decide(guarded, healthHead, plan, NOW)).stage.support).toBe('planned');
  });
});

describe('identification', () => {
  const asked = play(opened(), [
    [commune, { type: 'completeReceipt', custody: 'withUs' }],
    [health, { type: 'startVerification' }],
    [health, { type: 'recordFinding', elements: ['act_transport@evidence_rescuing_body'], conclusion: 'signs' }],
    [health, { type: 'requestIdentification' }],
  ]);
  const propose = { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority: UUID.police } as const;

  it('is decided by a second person, never by who proposed it', () => {
    const proposed = play(asked, [[policeHead, propose]]);
    const own = decide(proposed, policeHead, { type: 'decideIdentification', approve: true }, NOW);
    expect(blockers(own)).toEqual(['anotherPerson']);
    expect(refusalOf(decide(proposed, police, { type: 'decideIdentification', approve: true }, NOW))).toBe('policy');
    const decided = accepted(decide(proposed, policeDeputy, { type: 'decideIdentification', approve: true }, NOW));
    expect(decided.stage.identification).toBe('victim');
    expect(decided.facts.identifiedOn).toBe('2026-11-22');
    expect(decided.milestones.map(({ name }) => name)).toEqual(['identification_decided', 'victim_confirmed']);
  });

  it('goes back with a reason, and may be proposed again', () => {
    const proposed = play(asked, [[police, propose]]);
    expect(faults(decide(proposed, policeHead, { type: 'decideIdentification', approve: false }, NOW))).toEqual(['reason:required']);
    const back = play(proposed, [[policeHead, { type: 'decideIdentification', approve: false, reason: 'thiếu biên bản' }]]);
    expect(back.stage.identification).toBe('underIdentification');
    expect(refusalOf(decide(back, police, propose, NOW))).toBe('none');
  });

  it('may be called unresolved only when the time has passed', () => {
    const event = { type: 'markUnresolved', reason: 'chưa đủ căn cứ' } as const;
    expect(blockers(decide(asked, policeHead, event, NOW))).toEqual(['limitPassed']);
    expect(accepted(decide(asked, policeHead, event, '2026-12-20T02:00:00Z')).stage.identification).toBe('unresolved');
  });

  it('takes a proving document from two people who read it alike', () => {
    const proof = { type: 'recordProof', kind: 'policeConfirmation', number: '15/XN', issuer: 'Công an', date: '2026-10-02' } as const;
    const first = play(opened(), [[police, proof]]);
    expect(first.stage.identification).toBe('reported');
    expect(blockers(decide(first, police, proof, NOW))).toEqual(['secondPerson']);
    expect(faults(decide(first, policeHead, { ...proof, date: '2026-10-03' }, NOW))).toEqual(['date:differsFromFirst']);
    const second = accepted(decide(first, policeHead, proof, NOW));
    expect(second.stage.identification).toBe('victim');
    expect(second.facts.identifiedOn).toBe('2026-10-02');
  });

  it('cites an interview only when its conditions were kept or a ground is given', () => {
    const verifying = play(opened(), [
      [commune, { type: 'completeReceipt', custody: 'ownHome' }],
      [police, { type: 'startVerification' }],
    ]);
    const finding = { type: 'recordFinding', elements: ['evidence_statement_of_person_or_relative'], conclusion: 'signs' } as const;
    expect(blockers(decide(verifying, police, finding, NOW))).toEqual(['interviewConditions']);
    expect(blockers(decide(verifying, police, { type: 'recordInterview', conditions: [] , ground: 'gấp' }, NOW))).toEqual(['rightsInformed']);
    const told = play(verifying, [[police, { type: 'informRights', language: 'vi', form: 'oral' }]]);
    expect(faults(decide(told, police, { type: 'recordInterview', conditions: ['safePlace'] }, NOW))).toEqual(['ground:required']);
    const talked = play(told, [
      [police, { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime'] }],
    ]);
    expect(accepted(decide(talked, police, finding, NOW)).stage.verification).toBe('verified');
  });
});

describe('information about rights', () => {
  it('in writing is in a language that the sheet is written in; in any other an interpreter tells it', () => {
    const told = { type: 'informRights', form: 'written' } as const;
    expect(faults(decide(opened(), commune, { ...told, language: 'tyz' }, NOW))).toEqual(['form:noSheetInLanguage']);
    for (const event of [{ ...told, language: 'vi' }, { ...told, language: 'tyz', interpreter: true }, { ...told, form: 'oral', language: 'tyz' }] as const) {
      expect(accepted(decide(opened(), commune, event, NOW)).facts.rightsInformed).toBe(true);
    }
  });
});

describe('the criminal case beside this one', () => {
  const link = { type: 'linkProceedings', bodyAgencyId: UUID.police, number: '12/TB-CQĐT', stage: 'denunciation' } as const;
  const linked = play(opened(), [[police, { ...link, on: '2026-10-01' }]]);

  it('leads from the person to the denunciation and on to the file, and keeps their numbers masked', () => {
    const decision = accepted(decide(linked, police, { ...link, number: '44/QĐ', stage: 'investigation', on: '2026-11-02' }, NOW));
    expect(decision.facts.proceedings).toEqual([
      { paper: 'denunciation', stage: 'denunciation', bodyAgencyId: UUID.police, on: '2026-10-01' },
      { paper: 'file', stage: 'investigation', bodyAgencyId: UUID.police, on: '2026-11-02' },
    ]);
    expect(decision.compartments.identity).toEqual({ number: '44/QĐ' });
    // A file is opened by deciding about the denunciation, no earlier than that day ended.
    expect(decision.milestones).toEqual([{ name: 'denunciation_decided', at: '2026-11-02T17:00:00.000Z', agencyId: UUID.police }]);
    expect(accepted(decide(opened(), police, link, NOW)).milestones).toEqual([]);
    expect(decision.record).toEqual({ bodyAgencyId: UUID.police, stage: 'investigation', on: '2026-11-02' });
    const onward = accepted(decide({ ...linked, facts: decision.facts }, police, { ...link, stage: 'trial' }, NOW));
    expect(onward.facts.proceedings?.map(({ stage, on }) => [stage, on])).toEqual([['denunciation', '2026-10-01'], ['trial', null]]);
  });

  it('writes the same stage again only with a reason, and no day that has not come', () => {
    expect(faults(decide(linked, police, { ...link, number: '13/TB' }, NOW))).toEqual(['reason:required']);
    expect(accepted(decide(linked, police, { ...link, reason: 'wrongEntry' }, NOW)).facts.proceedings).toMatchObject([{ on: null }]);
    const judged = play(linked, [[police, { ...link, stage: 'judgment' }]]);
    expect(faults(decide(judged, police, { ...link, stage: 'trial' }, NOW))).toEqual(['reason:required']);
    expect(faults(decide(play(opened(), [[police, { ...link, stage: 'judgment' }]]), police, link, NOW))).toEqual(['reason:required']);
    expect(accepted(decide(judged, police, { ...link, stage: 'trial', reason: 'movedToAnotherBody' }, NOW)).facts.proceedingsStage).toBe('trial');
    expect(faults(decide(opened(), police, { ...link, on: '2026-11-23' }, NOW))).toEqual(['on:inFuture']);
    expect(refusalOf(decide(opened(), commune, link, NOW))).toBe('policy');
  });

  it('is taken back by who linked it, or by a supervisor, when it was somebody else’s', () => {
    const back = { type: 'correctFact', field: 'proceedings', reason: 'wrongEntry' } as const;
    expect(accepted(decide(linked, police, back, NOW)).facts).toMatchObject({ proceedings: [], proceedingsStage: null });
    expect(refusalOf(decide(linked, commune, back, NOW))).toBe('policy');
    expect(faults(decide(linked, police, { ...back, value: 'x' }, NOW))).toEqual(['value:unknownField']);
    expect(refusalOf(decide(opened(), police, back, NOW))).not.toBe('none');
  });
});

describe('protection', () => {
  const needed = play(opened(), [
    [police, { type: 'assessRisk', level: 'imminent', reviewOn: '2026-11-25' }],
    [shelter, { type: 'requestProtection', measures: ['refuge', 'guards'] }],
  ]);

  it('is ordered by the head of an authority that may order the measure', () => {
    expect(refusalOf(decide(needed, police, { type: 'orderProtection', measureId: 'm1', order: '7/QĐ' }, NOW))).toBe('policy');
    expect(refusalOf(decide(needed, healthHead, { type: 'orderProtection', measureId: 'm2', order: '7/QĐ' }, NOW))).toBe('policy');
    const ordered = accepted(decide(needed, healthHead, { type: 'orderProtection', measureId: 'm1', order: '7/QĐ' }, NOW));
    expect(ordered.stage.protection).toBe('inForce');
    expect(ordered.compartments.protection).toEqual({ order: '7/QĐ' });
    expect(ordered.record).toEqual({ measureId: 'm1' });
  });

  it('stays in force until the last measure ends', () => {
    const two = play(needed, [
      [policeHead, { type: 'orderProtection', measureId: 'm1', order: '7/QĐ' }],
      [policeHead, { type: 'orderProtection', measureId: 'm2', order: '8/QĐ' }],
      [policeHead, { type: 'endProtection', measureId: 'm1', reason: 'replaced' }],
    ]);
    expect(two.stage.protection).toBe('inForce');
    expect(faults(decide(two, policeHead, { type: 'endProtection', measureId: 'm1', reason: 'replaced' }, NOW))).toEqual(['measureId:wrongState']);
    expect(play(two, [[policeHead, { type: 'endProtection', measureId: 'm2', reason: 'riskGone' }]]).stage.protection).toBe('ended');
  });
});
