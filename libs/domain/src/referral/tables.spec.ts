import { describe, expect, it } from '@jest/globals';
import { WORKING_TYPES } from '../access/agency-types.js';
import { COMPARTMENTS, type CaseActor } from '../access/roles.js';
import { actorByTie } from '../access/standing.js';
import { SERVICE_CODES } from '../case/codes.js';
import type { Consent } from '../case/case.js';
import { REFERRAL_CHART } from './chart.js';
import { answerClock, deliverNotBefore, isOverdue, packetOpenUntil } from './clocks.js';
import { consentCarries } from './consent.js';
import { DISCLOSURE_BASES, DISCLOSURE_BASIS_CODES, disclosureAllowed, PROCEEDINGS_TYPES } from './disclosure.js';
import { needsNewReceiver } from './facts.js';
import { PACKET_ITEMS } from './packet.js';
import { mayPassOn, packetFor } from './packets.js';
import { SERVICES_BY_AGENCY_TYPE, servicesGiven, unfitness, type ProviderAgency } from './providers.js';
import { REFERRAL_STATES, type ReferralState } from './referral.js';
import { FHIR_TASK_STATUS, TASK_TRANSITIONS } from './task-status.js';

const SUPPORT = SERVICE_CODES.filter((service) => !['identification', 'protection', 'consular', 'other'].includes(service));

describe('what a packet may hold', () => {
  it('is never the person’s account of what happened, but for whoever identifies', () => {
    for (const service of SERVICE_CODES.filter((code) => code !== 'identification')) {
      expect(packetFor(service).allowed.filter((item) => item.startsWith('statement.') && item !== 'statement.wishes')).toEqual([]);
      expect(packetFor(service).withheld).toContainEqual({ name: 'statement', reason: 'noRetelling' });
    }
    expect(packetFor('identification').allowed).toContain('statement.account');
  });

  it('is never where a person lives', () => {
    for (const service of SERVICE_CODES) {
      expect(packetFor(service).allowed.filter((item) => item.startsWith('shelter.') || item === 'contact.address' || item === 'protection.place')).toEqual([]);
      expect(packetFor(service).withheld).toContainEqual({ name: 'shelter', reason: 'safety' });
    }
  });

  it('is health for those who care, protection for those who guard, legal notes for legal aid', () => {
    const holding = (prefix: string) => SERVICE_CODES.filter((service) => packetFor(service).allowed.some((item) => item.startsWith(prefix)));
    expect(holding('health.')).toEqual(['essential_needs', 'medical', 'psychological', 'vocational_training', 'shelter']);
    expect(holding('protection.')).toEqual(['shelter', 'protection']);
    expect(holding('legalNotes.')).toEqual(['legal_aid']);
    expect(holding('statement.a')).toEqual(['identification']);
  });

  it('proposes only what is allowed, names only what there is, and says of each group whether it stays behind', () => {
    for (const service of SERVICE_CODES) {
      const { allowed, proposed, withheld } = packetFor(service);
      expect(proposed.filter((item) => !allowed.includes(item))).toEqual([]);
      expect(allowed.filter((item) => !PACKET_ITEMS.includes(item))).toEqual([]);
      expect(proposed.length).toBeGreaterThan(0);
      for (const name of COMPARTMENTS) {
        const goes = allowed.some((item) => item.startsWith(`${name}.`) && item !== 'statement.wishes');
        expect({ service, name, goes }).toEqual({ service, name, goes: !withheld.some((group) => group.name === name) });
      }
    }
  });

  it('proposes for support needs, risks and category, and no full name where the step does not need one', () => {
    for (const service of ['essential_needs', 'interpretation', 'psychological', 'shelter'] as const) {
      expect(packetFor(service).proposed).not.toContain('identity.fullName');
    }
    for (const service of SUPPORT) expect(packetFor(service).proposed.filter((item) => item.startsWith('protection.'))).toEqual([]);
  });

  it('passes on only what the sender may open', () => {
    const as = (role: CaseActor['role'], agencyType: string, basis: CaseActor['basis'] = 'duty'): CaseActor => actorByTie({ personId: 'p', agencyId: 'a', agencyType, role }, basis);
    expect(mayPassOn(as('police', 'PROV_POLICE'), 'health.condition')).toBe(false);
    expect(mayPassOn(as('police', 'PROV_POLICE'), 'statement.account')).toBe(true);
    expect(mayPassOn(as('social', 'PROV_HEALTH'), 'health.condition')).toBe(true);
    expect(mayPassOn(as('social', 'PROV_HEALTH'), 'protection.threat')).toBe(false);
    expect(mayPassOn(as('supervisor', 'PROV_HEALTH'), 'protection.threat')).toBe(true);
    expect(mayPassOn(as('police', 'PROV_POLICE', null), 'case.safety')).toBe(false);
    expect(mayPassOn(as('auditor', 'AUDITOR', 'oversight'), 'identity.fullName')).toBe(false);
  });
});

describe('the clocks of a referral', () => {
  // A Thursday afternoon in Vietnam: three working days end on Tuesday at 24:00, five on Thursday.
  const FROM = '2026-11-19T08:00:00.000Z';

  it.each([
    ['now', '2026-11-19T09:00:00.000Z', '2026-11-19T10:00:00.000Z'],
    ['urgent', '2026-11-20T08:00:00.000Z', '2026-11-21T08:00:00.000Z'],
    ['normal', '2026-11-24T17:00:00.000Z', '2026-11-26T17:00:00.000Z'],
  ] as const)('%s: an answer by %s, lapsing at %s', (urgency, answerBy, lapseAt) => {
    expect(answerClock(urgency, FROM)).toEqual({ answerBy, lapseAt });
  });

  it('count the working days of the calendar that they are given', () => {
    expect(answerClock('normal', FROM, { isWorkingDay: () => true })).toEqual({ answerBy: '2026-11-22T17:00:00.000Z', lapseAt: '2026-11-24T17:00:00.000Z' });
  });

  it('hold back delivery of a normal one only', () => {
    expect((['now', 'urgent', 'normal'] as const).map((urgency) => deliverNotBefore(urgency, FROM, 120))).toEqual([FROM, FROM, '2026-11-19T08:02:00.000Z']);
    expect(deliverNotBefore('normal', FROM, 0)).toBe(FROM);
  });

  it('are overdue only while an offer waits, and from the limit on', () => {
    expect(isOverdue('offered', FROM, '2026-11-19T07:59:59.999Z')).toBe(false);
    expect(isOverdue('offered', FROM, FROM)).toBe(true);
    expect(isOverdue('offered', null, FROM)).toBe(false);
    expect(isOverdue('accepted', FROM, '2026-11-20T08:00:00Z')).toBe(false);
  });

  it('shut the packet at once when a referral is taken or given back, thirty days after a service ended', () => {
    const until = Object.fromEntries(REFERRAL_STATES.map((state) => [state, packetOpenUntil(state, FROM)]));
    expect(until).toEqual({
      draft: null, queued: null, offered: null, discarded: null,
      accepted: 'infinity', inService: 'infinity',
      completed: '2026-12-19T08:00:00.000Z', failed: '2026-12-19T08:00:00.000Z',
      declined: FROM, lapsed: FROM, recalled: FROM, handedBack: FROM,
    });
  });
});

describe('who can take a need', () => {
  const legalAid: ProviderAgency = { id: 'a', type: 'LEGAL_AID_CENTRE', province: 'vn-lang-son', validFrom: '2025-07-01', validTo: null };
  const need = { agency: legalAid, settings: null, service: 'legal_aid', placeProvince: 'vn-lang-son', on: '2026-11-22' } as const;

  it('is an agency that gives the service, where help is needed', () => {
    expect(unfitness(need)).toEqual([]);
    expect(unfitness({ ...need, placeProvince: null })).toEqual([]);
    expect(unfitness({ ...need, agency: { ...legalAid, province: null }, placeProvince: 'vn-khanh-hoa-2025' })).toEqual([]);
  });

  it.each([
    ['does not give it', { service: 'medical' }, ['doesNotServe']],
    ['is of another province', { placeProvince: 'vn-khanh-hoa-2025' }, ['outsideArea']],
    ['has ended', { agency: { ...legalAid, validTo: '2026-11-21' } }, ['ended']],
    ['does not exist yet', { agency: { ...legalAid, validFrom: '2026-12-01' } }, ['ended']],
    ['takes nobody at present', { settings: { accepting: false, capacity: null, services: null } }, ['closed']],
    ['is full', { settings: { accepting: true, capacity: 'full', services: null } }, ['full']],
    ['has narrowed its services', { settings: { accepting: true, capacity: 'open', services: ['legal_advice'] } }, ['doesNotServe']],
    ['sends it itself', { fromAgencyId: 'a' }, ['ownAgency']],
    ['works on no case', { agency: { ...legalAid, type: 'AUDITOR' } }, ['cannotTakePart']],
    ['is all at once', { service: 'medical', placeProvince: 'x', settings: { accepting: false, capacity: 'full', services: null } }, ['closed', 'full', 'doesNotServe', 'outsideArea']],
  ] as const)('is not one that %s', (_, change, codes) => {
    expect(unfitness({ ...need, ...change })).toEqual(codes);
  });

  it('with a waiting list takes it', () => {
    expect(unfitness({ ...need, settings: { accepting: true, capacity: 'waitlist', services: null } })).toEqual([]);
  });

  it('cannot be widened by what an agency says of itself', () => {
    expect(servicesGiven('LEGAL_AID_CENTRE', { accepting: true, capacity: null, services: ['legal_aid', 'shelter'] })).toEqual(['legal_aid']);
    expect(servicesGiven('COURT', null)).toEqual([]);
  });

  it('is for each service somebody, and for identification the police alone', () => {
    const givers = (service: (typeof SERVICE_CODES)[number]) => WORKING_TYPES.filter((type) => SERVICES_BY_AGENCY_TYPE[type]?.includes(service));
    for (const service of SERVICE_CODES) expect(givers(service).length).toBeGreaterThan(0);
    expect(givers('legal_aid')).toEqual(['LEGAL_AID_CENTRE']);
    expect(givers('consular')).toEqual(['MISSION_ABROAD']);
    expect(givers('identification').every((type) => type.startsWith('PROV_POLICE') || type.startsWith('MPS'))).toBe(true);
  });
});

describe('what carries a disclosure', () => {
  it('is a provision with its citation, for some services and between some bodies', () => {
    expect(Object.keys(DISCLOSURE_BASES)).toEqual([...DISCLOSURE_BASIS_CODES]);
    for (const { citation, services, from, to } of Object.values(DISCLOSURE_BASES)) {
      expect(citation).toMatch(/art/);
      expect([services.length, from.length, to.length].every((count) => count > 0)).toBe(true);
    }
    expect(Object.entries(DISCLOSURE_BASES).filter(([, { verified }]) => !verified).map(([code]) => code)).toEqual(['identificationRequest', 'imminentDanger']);
  });

  it('lets bodies in proceedings tell the legal aid centre, and nobody else by that basis', () => {
    expect(PROCEEDINGS_TYPES).toContain('PROV_POLICE_CRIMINAL');
    expect(PROCEEDINGS_TYPES.filter((type) => /COMMUNE|HEALTH|FACILITY|LEGAL_AID|HOTLINE|MISSION/.test(type))).toEqual([]);
    expect(disclosureAllowed('legalAidNotice', 'legal_aid', 'PROV_POLICE', 'LEGAL_AID_CENTRE')).toBe(true);
    expect(disclosureAllowed('legalAidNotice', 'legal_aid', 'PROV_HEALTH', 'LEGAL_AID_CENTRE')).toBe(false);
    expect(disclosureAllowed('legalAidNotice', 'shelter', 'PROV_POLICE', 'LEGAL_AID_CENTRE')).toBe(false);
    expect(disclosureAllowed('legalAidNotice', 'legal_aid', 'PROV_POLICE')).toBe(true);
    expect(disclosureAllowed('identificationRequest', 'identification', 'PROV_HEALTH', 'VICTIM_FACILITY')).toBe(false);
  });

  it('is a consent for this purpose and this receiver, given and not withdrawn', () => {
    const consent: Consent = { id: 'c1', purpose: 'shelter', receiver: 'agency-1', giver: 'person', on: '2026-11-20', withdrawnOn: null };
    const carries = (change: Partial<Consent>) => consentCarries({ ...consent, ...change }, 'shelter', 'AGENCY-1', '2026-11-22');
    expect(carries({})).toBe(true);
    expect(carries({ receiver: 'shelter' })).toBe(true);
    expect(carries({ receiver: 'agency-2' })).toBe(false);
    expect(carries({ purpose: 'medical' })).toBe(false);
    expect(carries({ withdrawnOn: '2026-11-21' })).toBe(false);
    expect(carries({ on: '2026-11-23' })).toBe(false);
  });
});

describe('the FHIR Task of a referral', () => {
  const moves = REFERRAL_STATES.flatMap((from) =>
    Object.values(REFERRAL_CHART[from]).flatMap(({ target }) => (target === undefined ? [] : [[from, target] as const])),
  );

  it('moves as the guide draws it, but where ours is said to differ', () => {
    const drawn = (from: ReferralState, to: ReferralState) => {
      const [before, after] = [FHIR_TASK_STATUS[from], FHIR_TASK_STATUS[to]];
      return before === after || TASK_TRANSITIONS.some(([a, b]) => a === before && b === after);
    };
    // A draft that nobody saw is put away; the guide has no word for it and none against it.
    expect(moves.filter(([from, to]) => !drawn(from, to))).toEqual([['draft', 'discarded']]);
  });

  it('takes every way that the guide draws, but those of a status that we do not use', () => {
    const taken = new Set(moves.map(([from, to]) => `${FHIR_TASK_STATUS[from]} ${FHIR_TASK_STATUS[to]}`));
    const left = TASK_TRANSITIONS.filter(([from, to]) => !taken.has(`${from} ${to}`) && ![from, to].includes('on-hold'));
    // Work that nobody started is not completed.
    expect(left).toEqual([['accepted', 'completed']]);
  });
});

describe('a referral that came back', () => {
  it('waits for another receiver until its sender settles it', () => {
    expect(REFERRAL_STATES.filter((state) => needsNewReceiver(state, { needsReceiver: true }))).toEqual(['failed', 'declined', 'lapsed', 'handedBack']);
    expect(REFERRAL_STATES.filter((state) => needsNewReceiver(state, { needsReceiver: false }))).toEqual([]);
  });
});
