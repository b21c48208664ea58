import { describe, expect, it } from '@jest/globals';
import { CASE_EVENT_TYPES, GLASS_EVENT_TYPES, SYSTEM_EVENT_TYPES, type CaseEventType } from '../case/case.js';
import { REFERRAL_EVENT_TYPES } from '../referral/referral.js';
import { PROTECTION_TYPES, WORKING_TYPES } from './agency-types.js';
import {
  compartmentsReadable,
  compartmentsWritable,
  mayAnswerDuty,
  mayIdentify,
  mayOpenCase,
  mayReadCase,
  mayReadTimeline,
  mayRecord,
  mayWaiveDuty,
  rolesOf,
  seesAlias,
  seesPersons,
  whoMayRecord,
} from './policy.js';
import { POLICY } from './policy-rows.js';
import { MEASURES_BY_TYPE, mayDecideMeasure } from './protection-deciders.js';
import { BASES, COMPARTMENTS, ROLES, type CaseActor } from './roles.js';
import { actorByTie } from './standing.js';

const KNOWN_EVENTS: readonly string[] = [...CASE_EVENT_TYPES, 'referral.draft', ...REFERRAL_EVENT_TYPES.map((type) => `referral.${type}`)];
const TYPES = [...WORKING_TYPES, 'AUDITOR', 'STEERING_138', 'COURT', 'NGO'];

function actor(role: CaseActor['role'], agencyType: string, basis: CaseActor['basis'] = 'notified'): CaseActor {
  return actorByTie({ personId: 'p', agencyId: 'a', agencyType, role }, basis);
}

const EVERYONE: readonly CaseActor[] = ROLES.flatMap((role) =>
  TYPES.flatMap((type) => [...BASES, null].map((basis) => actor(role, type, basis))),
);

function recordable(who: CaseActor): readonly CaseEventType[] {
  return CASE_EVENT_TYPES.filter((type) => mayRecord(who, type));
}

describe('who may see a case', () => {
  it('is nobody whose agency is not tied to it', () => {
    const untied = EVERYONE.filter(({ basis }) => basis === null);
    expect(untied.filter((who) => mayReadCase(who) || mayReadTimeline(who))).toEqual([]);
    // Break-glass asks for no tie, and is no look by itself.
    expect(new Set(untied.flatMap(recordable))).toEqual(new Set(GLASS_EVENT_TYPES));
    expect(untied.flatMap(compartmentsReadable)).toEqual([]);
  });

  it('is never the statistician, the administrator or the operator, whatever the tie', () => {
    const kept = EVERYONE.filter(({ role }) => ['statistician', 'agencyAdmin', 'operator'].includes(role));
    const seeing = kept.filter(
      (who) => mayOpenCase(who) || mayReadCase(who) || mayReadTimeline(who) || seesAlias(who) || recordable(who).length > 0,
    );
    expect(seeing).toEqual([]);
  });

  it('is the auditor by oversight alone: timeline without alias, persons or content', () => {
    const auditor = actor('auditor', 'AUDITOR', 'oversight');
    expect([mayReadCase(auditor), mayReadTimeline(auditor)]).toEqual([true, true]);
    expect([seesAlias(auditor), seesPersons(auditor), mayOpenCase(auditor)]).toEqual([false, false, false]);
    expect([...compartmentsReadable(auditor), ...compartmentsWritable(auditor)]).toEqual([]);
    expect(recordable(auditor)).toEqual(['reviewBreakGlass']);
    expect(mayReadCase(actor('auditor', 'AUDITOR', 'owner'))).toBe(false);
    expect(mayReadCase(actor('auditor', 'PROV_HEALTH', 'oversight'))).toBe(false);
  });

  it('is not the receiver of a referral, who sees its packet', () => {
    expect(mayReadCase(actor('legalAid', 'LEGAL_AID_CENTRE', 'referral'))).toBe(false);
  });
});

describe('powers follow the work of the agency', () => {
  it('for a supervisor, who does that work besides', () => {
    expect(rolesOf(actor('supervisor', 'PROV_POLICE'))).toEqual(['supervisor', 'police']);
    expect(rolesOf(actor('supervisor', 'PROV_HEALTH'))).toEqual(['supervisor', 'social']);
    expect(rolesOf(actor('supervisor', 'COURT'))).toEqual([]);
    expect(mayRecord(actor('supervisor', 'PROV_POLICE'), 'proposeIdentification')).toBe(true);
    expect(mayRecord(actor('supervisor', 'PROV_HEALTH'), 'decideIdentification')).toBe(false);
  });

  it('so that a role means nothing in an agency that does other work', () => {
    expect(recordable(actor('police', 'PROV_HEALTH', 'owner'))).toEqual([]);
    expect(recordable(actor('social', 'PROV_POLICE', 'owner'))).toEqual([]);
    expect(mayOpenCase(actor('intake', 'PROV_POLICE'))).toBe(false);
  });

  it('and a proposal and its decision lie with different roles', () => {
    expect(mayRecord(actor('police', 'PROV_POLICE'), 'proposeIdentification')).toBe(true);
    expect(mayRecord(actor('police', 'PROV_POLICE'), 'decideIdentification')).toBe(false);
    expect(mayRecord(actor('supervisor', 'PROV_POLICE'), 'decideIdentification')).toBe(true);
  });

  it('and only the owner’s supervisor passes on, merges, closes, reopens, seals, holds and erases', () => {
    for (const type of ['transferOwnership', 'merge', 'unmerge', 'close', 'reopen', 'seal', 'unseal', 'placeHold', 'liftHold', 'erase', 'admitByCourtOrder', 'endCourtOrder'] as const) {
      const allowed = EVERYONE.filter((who) => mayRecord(who, type));
      expect(allowed.every(({ role, basis }) => role === 'supervisor' && basis === 'owner')).toBe(true);
      expect(allowed.length).toBe(WORKING_TYPES.length);
    }
  });
});

describe('compartments', () => {
  it('hide health from police, where a person lives from all but social workers, and protection from all but deciders', () => {
    const readers = (name: (typeof COMPARTMENTS)[number]) => [
      ...new Set(EVERYONE.filter((who) => compartmentsReadable(who).includes(name)).map(({ role, agencyType }) => `${role} ${agencyType}`)),
    ];
    expect(readers('health').every((who) => /PROV_HEALTH|FACILITY/.test(who))).toBe(true);
    expect(readers('shelter').every((who) => /PROV_HEALTH|FACILITY/.test(who))).toBe(true);
    expect(readers('protection').sort()).toEqual(PROTECTION_TYPES.map((type) => `supervisor ${type}`).sort());
    expect(readers('legalNotes').every((who) => who.endsWith('LEGAL_AID_CENTRE'))).toBe(true);
  });
});

describe('orders of protection', () => {
  it('leave guards and relocation to police, border and coast guard, and a closed trial to the court', () => {
    expect(mayDecideMeasure('PROV_POLICE', 'guards')).toBe(true);
    expect(mayDecideMeasure('COMMUNE_PC', 'guards')).toBe(false);
    expect(mayDecideMeasure('COMMUNE_PC', 'refuge')).toBe(true);
    expect(Object.keys(MEASURES_BY_TYPE).filter((type) => mayDecideMeasure(type, 'closedTrial'))).toEqual([]);
    expect(mayDecideMeasure('LEGAL_AID_CENTRE', 'refuge')).toBe(false);
  });
});

describe('the table', () => {
  it('names for each event of a person somebody who may record it, and only agencies where the role works', () => {
    for (const type of CASE_EVENT_TYPES.filter((one) => !SYSTEM_EVENT_TYPES.includes(one))) {
      const who = whoMayRecord(type);
      expect(who.length).toBeGreaterThan(0);
      for (const { role, agencyTypes } of who) {
        for (const agencyType of agencyTypes) expect(mayRecord(actor(role, agencyType, role === 'auditor' ? 'oversight' : 'owner'), type)).toBe(true);
      }
    }
  });

  it('names only events and compartments that there are', () => {
    expect(POLICY.flatMap(({ events }) => events).filter((type) => !KNOWN_EVENTS.includes(type))).toEqual([]);
    expect(POLICY.flatMap(({ compartments }) => compartments).filter((name) => !COMPARTMENTS.includes(name))).toEqual([]);
  });

  it('lets only those answer a duty whose duty it is, and the owner where no agency could be named', () => {
    const health = actorByTie({ personId: 'p', agencyId: 'health', agencyType: 'PROV_HEALTH', role: 'social' }, 'duty');
    expect(mayAnswerDuty(health, { ownerAgencyId: 'health', withAgencyIds: [] })).toBe(true);
    expect(mayAnswerDuty(health, { ownerAgencyId: 'police', withAgencyIds: ['health'] })).toBe(true);
    expect(mayAnswerDuty(health, { ownerAgencyId: 'police', withAgencyIds: [] })).toBe(false);
    expect(mayAnswerDuty(health, { ownerAgencyId: null, withAgencyIds: [] })).toBe(false);
    expect(mayAnswerDuty({ ...health, basis: 'owner' }, { ownerAgencyId: null, withAgencyIds: [] })).toBe(true);
  });

  it('lets only a supervisor of whose duty it is waive a duty that holds back closing', () => {
    const own = { ownerAgencyId: 'health', withAgencyIds: [], blocksClosing: true };
    const worker = actorByTie({ personId: 'p', agencyId: 'health', agencyType: 'PROV_HEALTH', role: 'social' }, 'duty');
    const head: CaseActor = { ...worker, role: 'supervisor' };
    expect(mayWaiveDuty(worker, own)).toBe(false);
    expect(mayWaiveDuty(worker, { ...own, blocksClosing: false })).toBe(true);
    expect(mayWaiveDuty(head, own)).toBe(true);
    expect(mayWaiveDuty({ ...head, agencyId: 'police' }, own)).toBe(false);
  });

  it('leaves identification to police of province and ministry', () => {
    expect(['PROV_POLICE', 'MPS_CRIMINAL', 'COMMUNE_POLICE', 'PROV_HEALTH'].filter(mayIdentify)).toEqual(['PROV_POLICE', 'MPS_CRIMINAL']);
  });
});
