import { describe, expect, it } from '@jest/globals';
import { completionOf } from '../duties/completion.js';
import { limitInVietnam } from '../calendar/deadlines.js';
import { dutyChanges, type DutyOnFile, type LawQuestion, type NewDuty } from '../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../duties/duty-clock.js';
import { pathwayOf } from '../book/law-book.js';
import { legalAidIsUrgent, legalAidProofsOn } from './legal-aid.js';
import type { Occurrence } from '../duties/moments.js';
import { previewDuties } from '../duties/preview-duties.js';
import { referralMoments } from '../duties/referral-moments.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const CENTRES = ['legal-aid', 'legal-aid-2'].map((id) => ({ id, type: 'LEGAL_AID_CENTRE', province: 'vn-lang-son', commune: null, validFrom: '2025-07-01', validTo: null }));
const REGISTER = [...EXAMPLE_REGISTER, ...CENTRES];

// Monday before Victory Day and Labour Day: 30/04 and 01/05 are off, then a weekend.
const vn = (time: string, on = '2026-04-27') => `${on}T${time}:00+07:00`;
const REPORT: Occurrence = { name: 'report_received', at: vn('08:00', '2026-04-20'), agencyId: 'commune' };

interface Row extends DutyOnFile {
  readonly dueAt: string | null;
  readonly ground: string | null;
  readonly blocksClosing: boolean;
}

/** A case whose referrals move on, event by event, as the recorder would write it. */
class Story {
  rows: Row[] = [];
  occurrences: Occurrence[] = [REPORT];

  constructor(private readonly channel = 'self_report') {
    // What the way of arrival asks is not told here.
    this.#ask();
    this.rows = [];
  }

  /** One event of a referral with the milestones that it sets, by the end they happen at. */
  moves(id: string, at: string, names: Record<string, 'sender' | 'receiver'>, state: Parameters<typeof referralMoments>[0]['state'] = 'offered', from = 'police', to = 'legal-aid'): this {
    const milestones = Object.entries(names).map(([name, end]) => ({ name, at, end }));
    this.occurrences.push(...referralMoments({ state, at, milestones }, { id, service: 'legal_aid', fromAgencyId: from, toAgencyId: to }));
    this.#ask();
    return this;
  }

  row(step: string, owner?: string): Row {
    const found = this.rows.filter((row) => row.step === `legal_aid.${step}` && (owner === undefined || row.ownerAgencyId === owner));
    if (found.length !== 1) throw new Error(`${found.length} rows of ${step}`);
    return found[0]!;
  }

  states(): Record<string, string> {
    return Object.fromEntries(this.rows.map((row) => [row.step.replace('legal_aid.', ''), row.ground ?? row.state]));
  }

  get lawCase(): LawQuestion {
    return { facts: { channel: this.channel, receivedAt: REPORT.at, conditions: {} }, occurrences: this.occurrences, register: REGISTER, existing: this.rows, settings: SETTINGS_AS_SHIPPED };
  }

  #ask(): void {
    const changes = dutyChanges(this.lawCase);
    expect(changes.reclock).toEqual([]);
    this.rows = this.rows.map((row) => {
      const ended = changes.end.find(({ id }) => id === row.id);
      if (changes.meet.some(({ id }) => id === row.id)) return { ...row, state: 'met' };
      return ended ? { ...row, state: 'ended', ground: ended.ground } : row;
    });
    const opened = changes.open.filter(({ pathway }) => pathway === 'legal_aid');
    this.rows.push(...opened.map((duty: NewDuty, index): Row => ({ ...duty, id: `${String(this.occurrences.length)}-${String(index)}`, state: duty.metAt === null ? 'open' : 'met', ground: null })));
  }
}

const limit = (row: Row) => {
  const { on, time } = limitInVietnam(row.dueAt ?? '');
  return `${on} ${time}`;
};

describe('a request for legal aid without proof, four working days before the hearing', () => {
  const story = () =>
    new Story()
      .moves('r1', vn('09:00'), { legal_aid_requested: 'sender' }, 'queued')
      .moves('r1', vn('09:02'), { legal_aid_centre_informed: 'receiver', legal_aid_urgent: 'receiver' })
      .moves('r1', vn('09:12'), { legal_aid_answered: 'receiver', legal_aid_registered_without_proof: 'receiver' }, 'accepted');

  it('has to be taken at once, and the target is one of the house', () => {
    expect(legalAidIsUrgent({ at: vn('09:02'), fromAgencyType: 'PROV_HEALTH', urgency: 'normal', courtOn: '2026-05-05' })).toBe(true);
    const before = new Story()
      .moves('r1', vn('09:00'), { legal_aid_requested: 'sender' }, 'queued')
      .moves('r1', vn('09:02'), { legal_aid_centre_informed: 'receiver', legal_aid_urgent: 'receiver' });
    const changes = dutyChanges({ ...before.lawCase, existing: [], settings: SETTINGS_AS_SHIPPED }).open.filter(({ step }) => step.startsWith('legal_aid.'));
    expect(changes.map(({ step, ownerAgencyId, operationalTarget, dueAt }) => [step, ownerAgencyId, operationalTarget, limitInVietnam(dueAt ?? '').time])).toEqual([
      ['legal_aid.inform_centre', 'police', false, '09:00'],
      ['legal_aid.answer_request', 'legal-aid', true, '11:02'],
      ['legal_aid.take_at_once', 'legal-aid', true, '11:02'],
    ]);
    expect(before.states()).toEqual({ inform_centre: 'met', answer_request: 'open', take_at_once: 'open' });
  });

  it('is taken: answered and registered, with the provider due at 24:00 of the third working day', () => {
    expect(story().states()).toEqual({ inform_centre: 'met', answer_request: 'met', take_at_once: 'met', supply_proof: 'open', appoint_provider: 'open' });
    expect(limit(story().row('appoint_provider'))).toBe('2026-05-04 24:00');
  });

  it('owes the proof by 24:00 of the fifth working day after registration, holidays left out', () => {
    const proof = story().row('supply_proof');
    expect(limit(proof)).toBe('2026-05-06 24:00');
    expect(proof).toMatchObject({ ownerAgencyId: 'police', ownerType: 'PROV_POLICE', ownerTypes: ['PERSON'], verified: true, blocksClosing: true });
  });

  it('is settled by the proof and the appointment', () => {
    const done = story()
      .moves('r1', vn('16:00', '2026-05-04'), { legal_aid_provider_appointed: 'receiver' }, 'inService')
      .moves('r1', vn('10:00', '2026-05-05'), { legal_aid_proof_supplied: 'receiver' }, 'inService');
    expect(done.rows.map(({ state }) => state)).toEqual(['met', 'met', 'met', 'met', 'met']);
  });

  it('shows the list of accepted proofs as not verified since July 2025, and as verified before', () => {
    expect(legalAidProofsOn('2026-04-27').map(({ verified }) => verified)).toEqual([false]);
    expect(legalAidProofsOn('2025-06-30').map(({ verified }) => verified)).toEqual([true]);
  });

  it('ends what is open when the centre gives it back, and keeps it ended', () => {
    const back = story().moves('r1', vn('11:00', '2026-05-07'), {}, 'handedBack');
    expect(back.states()).toMatchObject({ supply_proof: 'referralEnded', appoint_provider: 'referralEnded', answer_request: 'met' });
    expect(dutyChanges(back.lawCase).open.filter(({ step }) => step.startsWith('legal_aid.'))).toEqual([]);
  });
});

describe('the notice to the centre', () => {
  const sent = (from: string, name = 'legal_aid_requested') => new Story('criminal_proceedings').moves('r1', vn('09:07'), { [name]: 'sender' }, 'queued', from);

  it('is due after 24 hours to the minute, on days off as well', () => {
    const friday = new Story().moves('r1', vn('17:41', '2026-05-01'), { legal_aid_requested: 'sender' }, 'queued');
    expect(limit(friday.row('inform_centre'))).toBe('2026-05-02 17:41');
  });

  it('is due after 12 hours for a detained person, in place of 24', () => {
    const detained = sent('police', 'legal_aid_requested_detained');
    expect(detained.rows.map(({ step }) => step)).toEqual(['legal_aid.inform_centre_detained']);
    expect(limit(detained.row('inform_centre_detained'))).toBe('2026-04-27 21:07');
  });

  it('is one duty, also in criminal proceedings', () => {
    expect(sent('police').rows.filter(({ step }) => step.includes('inform'))).toHaveLength(1);
    expect(pathwayOf('criminal_proceedings')?.steps.some(({ metBy }) => metBy?.milestone === 'legal_aid_centre_informed')).toBe(false);
  });

  it('is asked of bodies in proceedings alone', () => {
    for (const [from, steps] of [['police-kh', 1], ['border', 1], ['coastguard', 1], ['health', 0], ['commune', 0], ['commune-police', 0]] as const) {
      expect([from, sent(from).rows.length]).toEqual([from, steps]);
    }
  });
});

describe('a centre that was informed', () => {
  const informed = (id = 'r1', to = 'legal-aid', at = vn('09:00')) => [id, at, { legal_aid_centre_informed: 'receiver' as const }, 'offered' as const, 'health', to] as const;

  it('answers at once, and only the very centre', () => {
    const story = new Story().moves(...informed('r1', 'legal-aid-2'));
    expect(story.rows.map(({ step, ownerAgencyId }) => [step, ownerAgencyId])).toEqual([['legal_aid.answer_request', 'legal-aid-2']]);
    expect(limit(story.row('answer_request'))).toBe('2026-04-27 11:00');
  });

  it('appoints a provider within 12 hours for a detained person', () => {
    const story = new Story().moves(...informed()).moves('r1', vn('22:15'), { legal_aid_registered_detained: 'receiver' }, 'accepted');
    expect(story.states()).toEqual({ answer_request: 'met', appoint_provider_detained: 'open' });
    expect(limit(story.row('appoint_provider_detained'))).toBe('2026-04-28 10:15');
  });

  it('owes no provider and no taking after a refusal, which answers the request', () => {
    const story = new Story()
      .moves('r1', vn('09:00'), { legal_aid_centre_informed: 'receiver', legal_aid_urgent: 'receiver' })
      .moves('r1', vn('10:00'), { legal_aid_refused: 'receiver' }, 'declined');
    expect(story.states()).toEqual({ answer_request: 'met', take_at_once: 'refused' });
  });

  it('owes no answer any more once the sender has taken the request back', () => {
    const story = new Story().moves(...informed()).moves('r1', vn('09:20'), {}, 'recalled', 'health');
    expect(story.states()).toEqual({ answer_request: 'referralEnded' });
  });

  it('keeps its clock when the same person is referred to another centre as well', () => {
    const story = new Story()
      .moves(...informed('r1', 'legal-aid', vn('09:00')))
      .moves(...informed('r2', 'legal-aid-2', vn('15:00')))
      .moves('r1', vn('15:30'), { legal_aid_registered: 'receiver' }, 'accepted', 'health', 'legal-aid')
      .moves('r2', vn('15:30'), { legal_aid_registered: 'receiver' }, 'accepted', 'health', 'legal-aid-2');
    expect(story.rows.map(({ step, ownerAgencyId, state, anchorAt }) => [step.split('.')[1], ownerAgencyId, state, anchorAt])).toEqual([
      ['answer_request', 'legal-aid', 'met', '2026-04-27T02:00:00.000Z'],
      ['answer_request', 'legal-aid-2', 'met', '2026-04-27T08:00:00.000Z'],
      ['appoint_provider', 'legal-aid', 'open', '2026-04-27T08:30:00.000Z'],
      ['appoint_provider', 'legal-aid-2', 'open', '2026-04-27T08:30:00.000Z'],
    ]);
    story.moves('r1', vn('16:00'), {}, 'handedBack', 'health', 'legal-aid');
    expect(story.row('appoint_provider', 'legal-aid').ground).toBe('referralEnded');
    expect(story.row('appoint_provider', 'legal-aid-2').state).toBe('open');
  });

  it('owes a provider for each of two referrals that it takes at the same stated time', () => {
    const story = new Story()
      .moves(...informed('r1'))
      .moves(...informed('r2'))
      .moves('r1', vn('10:00'), { legal_aid_registered: 'receiver' }, 'accepted', 'health')
      .moves('r2', vn('10:00'), { legal_aid_registered: 'receiver' }, 'accepted', 'health');
    const appointments = () => story.rows.filter(({ step }) => step === 'legal_aid.appoint_provider').map(({ referralId, state }) => [referralId, state]);
    expect(appointments()).toEqual([['r1', 'open'], ['r2', 'open']]);
    story.moves('r2', vn('11:00'), { legal_aid_provider_appointed: 'receiver' }, 'inService', 'health');
    expect(appointments()).toEqual([['r1', 'open'], ['r2', 'met']]);
    story.moves('r1', vn('12:00'), {}, 'handedBack', 'health');
    expect(appointments()).toEqual([['r1', 'ended'], ['r2', 'met']]);
  });

  it('begins anew when a request that was refused comes again', () => {
    const story = new Story()
      .moves(...informed('r1'))
      .moves('r1', vn('10:00'), { legal_aid_refused: 'receiver' }, 'declined', 'health')
      .moves(...informed('r2', 'legal-aid', vn('14:00', '2026-04-28')));
    expect(story.rows.map(({ state, dueAt }) => [state, limitInVietnam(dueAt ?? '').on])).toEqual([['met', '2026-04-27'], ['open', '2026-04-28']]);
  });
});

describe('the duties of a referral', () => {
  it('are not foreseen before there is one', () => {
    const duties = previewDuties({ channel: 'criminal_proceedings', receivedAt: REPORT.at, conditions: {}, openingAgencyId: 'police' }, REGISTER, SETTINGS_AS_SHIPPED);
    expect(duties.filter(({ pathway }) => pathway === 'legal_aid')).toEqual([]);
  });

  it('know their referral, so that proof ticked off by the sender counts for that one', () => {
    const story = new Story()
      .moves('r1', vn('09:00'), { legal_aid_requested: 'sender' }, 'queued')
      .moves('r1', vn('09:12'), { legal_aid_registered_without_proof: 'receiver' }, 'accepted');
    const row = story.row('supply_proof');
    expect(row.referralId).toBe('r1');
    expect(completionOf({ step: row.step, at: vn('12:00'), agencyId: 'police', referralId: row.referralId }, story.lawCase)).toEqual({
      name: 'legal_aid_proof_supplied',
      at: vn('12:00'),
      agencyId: 'police',
      referralId: 'r1',
    });
  });

  it('do not run for a referral that asks for something else', () => {
    expect(referralMoments({ state: 'declined', at: vn('09:00'), milestones: [] }, { id: 'r1', service: 'shelter', fromAgencyId: 'police', toAgencyId: 'facility' })).toEqual([]);
  });
});

describe('what must be taken at once', () => {
  const request = { at: vn('09:00'), fromAgencyType: 'PROV_HEALTH', urgency: 'normal' } as const;
  it.each([
    ['a hearing on the same day', { courtOn: '2026-04-27' }, true],
    ['a hearing four working days away', { courtOn: '2026-05-05' }, true],
    ['a hearing on the fifth working day', { courtOn: '2026-05-06' }, false],
    ['a hearing that is over', { courtOn: '2026-04-24' }, false],
    ['no hearing known', {}, false],
    ['a request of the investigation body', { fromAgencyType: 'INVESTIGATION_BODY' }, true],
    ['a request of the police', { fromAgencyType: 'PROV_POLICE_CRIMINAL' }, true],
    ['a request of the commune police', { fromAgencyType: 'COMMUNE_POLICE' }, false],
    ['harm to be averted', { urgency: 'now' as const }, true],
  ])('%s', (_, given, expected) => {
    expect(legalAidIsUrgent({ ...request, ...given })).toBe(expected);
  });
});
