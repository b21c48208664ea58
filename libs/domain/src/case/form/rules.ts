import { dayInVietnam, type CalendarDate, type Instant } from '../../law/calendar/calendar-date.js';
import { sheetFor } from '../../law/rights-sheets/rights-sheets.js';
import { withoutSource } from '../../law/screening/evidence-behind.js';
import { residualOf } from '../../law/screening/ticks.js';
import { COMPARTMENT_FIELDS } from '../../access/compartments.js';
import type { ActingCaseActor } from '../../access/roles.js';
import type { CaseEvent, CaseEventOf, CaseFacts, CaseSnapshot } from '../case.js';
import { NONE, fault, type FieldFault } from './fault.js';
import { declines, isChild } from '../child.js';
import { stepsBack } from '../proceedings.js';
import { isTakenBack, type Settable } from '../codes.js';
import { accessFaults, sealedOut } from './access.js';
import { CORRECTION_SHAPES } from './corrections.js';
import { missingConditions } from './interview.js';
import { placeFaults } from './place.js';
import { BIRTH_UNSEEN, mayPrecedeBirth, receiptClashes } from './receipt.js';
import { faultOf, isDay } from './shapes.js';

/** Rules that hold between the fields of one event, or between a field and the facts; shapes are right already. */
export function ruleFaults(event: CaseEvent, snapshot: CaseSnapshot, actor: ActingCaseActor, now: Instant): readonly FieldFault[] {
  const { facts } = snapshot;
  const today = dayInVietnam(now);
  switch (event.type) {
    case 'notifyAuthority':
      return [...(event.agencyId === actor.agencyId ? fault('agencyId', 'ownAgency') : NONE), ...sealedOut(snapshot, 'agencyId', event.agencyId)];
    case 'proposeIdentification':
      return sealedOut(snapshot, 'authority', event.authority);
    case 'fileApplication':
    case 'recordMoment':
      return event.bodyAgencyId === undefined ? NONE : sealedOut(snapshot, 'bodyAgencyId', event.bodyAgencyId);
    case 'nameDutyOwner':
      return sealedOut(snapshot, 'agencyId', event.agencyId);
    case 'handOver':
    case 'transferOwnership':
      return [...(event.toAgencyId === actor.agencyId ? fault('toAgencyId', 'ownAgency') : NONE), ...sealedOut(snapshot, 'toAgencyId', event.toAgencyId)];
    case 'recordChoice':
      return event.participates === 'undecided' && declines(facts) ? fault('participates', 'onlyYes') : NONE;
    case 'informRights':
      // There is no sheet to hand over: somebody must say it in that language.
      return event.form === 'written' && event.interpreter !== true && sheetFor(event.language, snapshot.rightsSheets ?? []) === null ? fault('form', 'noSheetInLanguage') : NONE;
    case 'recordInterview':
      return missingConditions(facts, event.conditions).length > 0 && event.ground === undefined
        ? fault('ground', 'required')
        : NONE;
    case 'recordFinding':
      // Which source shows it decides whether a sign may count: it might be what the person told.
      return [...unsourced('elements', event.elements), ...unsourced('signs', residualOf(event.signs ?? []), event.elements)];
    case 'recordProof':
      return proofFaults(event, snapshot, today);
    case 'decideIdentification':
      return !event.approve && event.reason === undefined ? fault('reason', 'required') : NONE;
    case 'assessRisk':
      return event.reviewOn < today ? fault('reviewOn', 'inPast') : NONE;
    case 'approvePlan':
      return event.reviewOn !== undefined && event.reviewOn < today ? fault('reviewOn', 'inPast') : NONE;
    case 'recordDelivery':
      return event.on !== undefined ? notLater('on', event.on, today) : NONE;
    case 'orderProtection':
      return measureFault(facts, event.measureId, 'requested');
    case 'endProtection':
      return measureFault(facts, event.measureId, 'inForce');
    case 'giveConsent':
      return consentFaults(event, facts, today);
    case 'withdrawConsent':
      return facts.consents.some(({ id, withdrawnOn }) => id === event.consentId && withdrawnOn === null)
        ? NONE
        : fault('consentId', 'notFound');
    case 'planReintegration':
      return placeFaults('placeId', event.placeId, dayInVietnam(event.at ?? now));
    case 'linkProceedings':
      return linkFaults(event, facts, today);
    case 'correctFact':
      return correctionFaults(event, snapshot, now);
    case 'reveal':
      return event.reason === 'other' && event.text === undefined ? fault('text', 'required') : NONE;
    case 'markDutyNotApplicable':
      return event.ground === 'other' && event.text === undefined ? fault('text', 'required') : NONE;
    case 'recordSensitive':
      return sensitiveFaults(event, facts, today, now);
    default:
      return accessFaults(event, snapshot, actor, now);
  }
}

function notLater(path: string, on: CalendarDate, today: CalendarDate): readonly FieldFault[] {
  return on > today ? fault(path, 'inFuture') : NONE;
}

function proofFaults(event: CaseEventOf<'recordProof'>, snapshot: CaseSnapshot, today: CalendarDate): readonly FieldFault[] {
  const { proof } = snapshot.facts;
  if (proof === null) return [...notLater('date', event.date, today), ...beforeBirth('date', event.date, snapshot)];
  // The second person enters the document again from its paper: a difference means one of the two misread it.
  return [
    ...(proof.kind === event.kind ? NONE : fault('kind', 'differsFromFirst')),
    ...(snapshot.proofMatches === false ? fault('number', 'differsFromFirst') : NONE),
    ...(proof.date === event.date ? NONE : fault('date', 'differsFromFirst')),
  ];
}

// A paper about somebody is no older than they are; the birth date is asked for only where the age leaves it open.
function beforeBirth(path: string, on: CalendarDate, { facts, bornOn }: CaseSnapshot): readonly FieldFault[] {
  if (bornOn === undefined) return mayPrecedeBirth(on, facts) ? fault(path, BIRTH_UNSEEN) : NONE;
  return bornOn !== null && bornOn > on ? fault(path, 'beforeBirth') : NONE;
}

function measureFault(facts: CaseFacts, measureId: string, state: 'requested' | 'inForce'): readonly FieldFault[] {
  const measure = facts.measures.find(({ id }) => id === measureId);
  // With none in that state the chart refuses, and says who can help; here only a wrong choice is meant.
  if (!facts.measures.some((other) => other.state === state)) return NONE;
  if (measure === undefined) return fault('measureId', 'notFound');
  return measure.state === state ? NONE : fault('measureId', 'wrongState');
}

function consentFaults(event: CaseEventOf<'giveConsent'>, facts: CaseFacts, today: CalendarDate): readonly FieldFault[] {
  const child = isChild(facts);
  return [
    ...(child && event.giver === 'person' ? fault('giver', 'representativeNeeded') : NONE),
    // Nobody represents a child before somebody was appointed to.
    ...(child && event.giver !== 'person' && facts.guardian === null ? fault('giver', 'guardianNeeded') : NONE),
    ...notLater('on', event.on, today),
  ];
}

// A denunciation may be older than the case: people are found in proceedings that run. The same stage twice is a correction, an earlier one a step back.
function linkFaults(event: CaseEventOf<'linkProceedings'>, facts: CaseFacts, today: CalendarDate): readonly FieldFault[] {
  return [
    ...(event.on === undefined ? NONE : notLater('on', event.on, today)),
    ...(stepsBack(facts.proceedings ?? [], event.stage) && event.reason === undefined ? fault('reason', 'required') : NONE),
    ...(event.number === undefined && !declines(facts) ? fault('number', 'required') : NONE),
  ];
}

function unsourced(path: string, ticks: readonly string[], general?: readonly string[]): readonly FieldFault[] {
  return withoutSource(ticks, general).length > 0 ? fault(path, 'sourceNotNamed') : NONE;
}

function correctionFaults(event: CaseEventOf<'correctFact'>, snapshot: CaseSnapshot, now: Instant): readonly FieldFault[] {
  const { facts } = snapshot;
  if (event.placeId !== undefined && event.field !== 'receivedAt') return fault('placeId', 'unknownField');
  if (event.field === 'proceedings' && (facts.proceedings ?? []).length === 0) return fault('field', 'notFound');
  if (isTakenBack(event.field)) return event.value === undefined ? NONE : fault('value', 'unknownField');
  if (event.value === undefined) return fault('value', 'required');
  const code = faultOf(event.value, CORRECTION_SHAPES[event.field]);
  if (code !== null) return fault('value', code);
  if (facts[event.field] === event.value) return fault('value', 'unchanged');
  return correctedReceipt(event.field, event.value, event.placeId, snapshot, now);
}

// The day of receipt is held to what the case says beside it, as when it was opened; a place is held to that day.
function correctedReceipt(field: Settable, value: string, named: string | undefined, { facts, bornOn }: CaseSnapshot, now: Instant): readonly FieldFault[] {
  const { receivedAt, rescue } = facts;
  if (field === 'placeId') return placeFaults('value', value, dayInVietnam(receivedAt));
  if (field !== 'receivedAt') return NONE;
  const clashes = receiptClashes({ receivedAt: value, bornOn: bornOn ?? undefined, placeId: named ?? facts.placeId, rescue }, now);
  if (clashes.length === 0 && bornOn === undefined && mayPrecedeBirth(dayInVietnam(value), facts)) return fault('value', BIRTH_UNSEEN);
  return clashes.flatMap((code) => (code === 'placeNotThen' && named !== undefined ? fault('placeId', 'notOnThatDay') : fault('value', code)));
}

function sensitiveFaults(event: CaseEventOf<'recordSensitive'>, facts: CaseFacts, today: CalendarDate, now: Instant): readonly FieldFault[] {
  const known: readonly string[] = COMPARTMENT_FIELDS[event.compartment];
  const unknown = Object.keys(event.fields)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: `fields.${name}`, code: 'unknownField' }));
  const born = event.fields['bornOn'];
  if (born === undefined) return unknown;
  return [...unknown, ...(isDay(born) ? birthFaults(born, facts, today, now) : fault('fields.bornOn', 'badDate'))];
}

function birthFaults(bornOn: CalendarDate, { receivedAt }: CaseFacts, today: CalendarDate, now: Instant): readonly FieldFault[] {
  const late = notLater('fields.bornOn', bornOn, today);
  return late.length === 0 && receiptClashes({ receivedAt, bornOn }, now).includes('beforeBirth') ? fault('fields.bornOn', 'afterReceipt') : late;
}
