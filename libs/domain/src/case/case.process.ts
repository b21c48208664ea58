import { glassOffered, mayReviewGlass } from '../access/break-glass.js';
import type { Grant } from '../access/grant.js';
import { compartmentsReadable, compartmentsWritable, mayOpenCase, mayRecord, rolesOf } from '../access/policy.js';
import { mayDecideMeasure } from '../access/protection-deciders.js';
import type { ActingCaseActor, Actor } from '../access/roles.js';
import { ageStatus } from '../law/people/age.js';
import { arrivalFaults } from '../law/beginnings/contradictions.js';
import { dayInVietnam, type Instant } from '../law/calendar/calendar-date.js';
import {
  EVENT_FIELDS,
  fieldsOf,
  OPENING_FIELDS,
  type CaseEvent,
  type CaseFacts,
  type CaseSnapshot,
  type Decision,
  type OpeningPayload,
} from './case.js';
import type { FieldFault } from './form/fault.js';
import { rescuedFaults } from '../rescue/rescue-rows.js';
import type { Rescue } from '../rescue/rescue.js';
import { blockersOf } from './blockers.js';
import { isTakenBack, type Correctable } from './codes.js';
import { caseMachine, move, resolve } from './case.machine.js';
import { shapeFaults, stampFaults } from './form/fields.js';
import { receiptClashes, type ReceiptClash } from './form/receipt.js';
import { ruleFaults } from './form/rules.js';
import { fold } from './fold/fold.js';
import { withSheet } from './rights-told.js';
import { withTool } from './screening-tool.js';
import { initialFacts } from './initial-facts.js';
import { chartTypeFor } from './kinds.js';
import { milestonesOf } from './milestones.js';
import { effectsOf } from './outcome-effects.js';
import { missingPapers, sameHand } from './papers.js';
import { reidentifies } from './refusal.js';
import { noteCompartment, split, type Parts } from './split.js';
import { INITIAL_STAGE } from './stage.js';

// What the fields of the intake hold while nobody has asked.
const UNKNOWN: readonly (string | null)[] = [null, 'unknown', 'und', 'XX'];

const POLICY_REFUSES: Decision = { ok: false, refusal: 'policy' };

function formRefuses(fields: readonly FieldFault[]): Decision {
  return { ok: false, refusal: 'form', fields };
}

/**
 * Opens a case: form rules, first stage and facts, milestone `report_received`. Refuses by policy or form. `rescue` is
 * what the actor's agency recorded under the id that the payload names; null: nothing, or none is named.
 */
export function openCase(payload: OpeningPayload, actor: Actor, now: Instant, rescue: Rescue | null = null): Decision {
  if (!mayOpenCase(actor)) return POLICY_REFUSES;
  const faults = shapeFaults({ ...payload }, OPENING_FIELDS, []);
  if (faults.length > 0) return formRefuses(faults);
  const { receivedAt, placeId, age: { bornOn } } = payload;
  if (bornOn !== undefined && bornOn > dayInVietnam(now)) return formRefuses([{ path: 'age.bornOn', code: 'inFuture' }]);
  const apart = [
    ...openingFaults(receiptClashes({ receivedAt, bornOn, placeId, rescue }, now)),
    ...rescuedFaults(payload, rescue),
    ...arrivalFaults(payload),
  ];
  if (apart.length > 0) return formRefuses(apart);
  const received = dayInVietnam(receivedAt);
  // The alias names the case on screens, so it lives in the case's own row and in no compartment.
  const { alias: _alias, ...kept } = payload;
  const { alias: _field, ...fields } = OPENING_FIELDS;
  const parts = withTool(split({ ...kept }, fields, 'statement'));
  return {
    ok: true,
    stage: INITIAL_STAGE,
    facts: { ...initialFacts(payload, ageStatus(payload.age, received), actor.personId), ...(rescue === null ? {} : { rescue }) },
    at: payload.receivedAt,
    effects: [],
    milestones: [{ name: 'report_received', at: payload.receivedAt, agencyId: actor.agencyId }],
    ...parts,
    fieldNames: ['alias', ...parts.fieldNames],
  };
}

function openingFaults(clashes: readonly ReceiptClash[]): readonly FieldFault[] {
  return clashes.map((code) => (code === 'placeNotThen' ? { path: 'placeId', code: 'notOnThatDay' } : { path: 'receivedAt', code }));
}

/** Applies one event: policy, form, chart, folding. Pure; `now` is the recorder's clock. */
export function decide(snapshot: CaseSnapshot, actor: ActingCaseActor, event: CaseEvent, now: Instant): Decision {
  if (typeof event.type !== 'string' || !Object.hasOwn(EVENT_FIELDS, event.type)) return formRefuses([{ path: 'type', code: 'unknownEvent' }]);
  if (!mayRecord(actor, event.type)) return POLICY_REFUSES;
  const { facts, stage } = snapshot;
  const faults = [
    ...shapeFaults({ ...event }, fieldsOf(event.type), ['type', 'at', 'note']),
    ...stampFaults({ ...event }, now, facts.receivedAt),
  ];
  if (faults.length > 0) return formRefuses(faults);
  if (!mayRecordThis(snapshot, actor, event)) return POLICY_REFUSES;

  const chartType = chartTypeFor(event, facts);
  const resolved = resolve(caseMachine, snapshot, now);
  const chartEvent = { type: chartType, actor };
  if (!resolved.can(chartEvent)) {
    return { ok: false, refusal: 'chart', blockers: blockersOf({ ...snapshot, actor, now }, chartType) };
  }
  const rules = ruleFaults(event, snapshot, actor, now);
  if (rules.length > 0) return formRefuses(rules);
  const moved = move(caseMachine, resolved, chartEvent);
  const at = event.at ?? now;
  const after = fold(facts, event, { actor, at, now, before: stage, after: moved.stage });
  const parts = partsOf(event, snapshot);
  const papers = [...missingPapers(event, chartType), ...sameHand(event, snapshot, actor), ...reidentifies(event, parts, { ...snapshot, after })];
  if (papers.length > 0) return { ok: false, refusal: 'chart', blockers: papers };

  return {
    ok: true,
    stage: moved.stage,
    facts: after,
    at,
    effects: effectsOf(moved.effects, event, actor, { before: facts, after, headRefuses: snapshot.headRefuses }, now),
    milestones: milestonesOf(event, actor, at, { before: stage, after: moved.stage }),
    ...parts,
  };
}

function partsOf(event: CaseEvent, snapshot: CaseSnapshot): Parts {
  const parts = split({ ...event }, fieldsOf(event.type), noteCompartment(event.type));
  if (event.type === 'recordFinding') return withTool(parts);
  return event.type === 'informRights' ? withSheet(parts, event, snapshot.rightsSheets ?? []) : parts;
}

// Rights that hang on the payload: which compartment, which measure, whose fact.
function mayRecordThis({ facts, grants }: CaseSnapshot, actor: ActingCaseActor, event: CaseEvent): boolean {
  switch (event.type) {
    case 'recordSensitive':
      return compartmentsWritable(actor).includes(event.compartment);
    case 'reveal':
      return compartmentsReadable(actor).includes(event.compartment);
    case 'orderProtection': {
      const measure = facts.measures.find(({ id }) => id === event.measureId);
      return measure === undefined || mayDecideMeasure(actor.agencyType, measure.kind);
    }
    // Naming another body draws it in: that is for whoever may notify it.
    case 'fileApplication':
    case 'recordMoment':
      return event.bodyAgencyId === undefined || event.bodyAgencyId === actor.agencyId || mayRecord(actor, 'notifyAuthority');
    case 'correctFact':
      return mayCorrect(facts, actor, event.field) && (event.placeId === undefined || mayCorrect(facts, actor, 'placeId'));
    case 'breakGlass':
      return event.compartments.every((name) => glassOffered(actor).includes(name));
    case 'confirmBreakGlass':
    case 'refuseBreakGlass':
      return glassIs(event.grantId, grants, (grant) => grant.agencyId === actor.agencyId);
    case 'reviewBreakGlass':
      return glassIs(event.grantId, grants, (grant) => mayReviewGlass(actor, { ...grant, personId: null, confirmedBy: null }));
    default:
      return true;
  }
}

// Of glass that is not there the form speaks, not the policy.
function glassIs(id: string, grants: CaseSnapshot['grants'], fits: (grant: Grant) => boolean): boolean {
  const grant = grants?.find((one) => one.id === id && one.kind === 'breakGlass');
  return grant === undefined || fits(grant);
}

// What nobody knew yet anyone may fill in; a known fact is changed by who recorded it, or by a supervisor.
function mayCorrect(facts: CaseFacts, actor: ActingCaseActor, field: Correctable): boolean {
  const by = field === 'proof' ? facts.proof?.by : facts.recordedBy[field];
  const unknown = !isTakenBack(field) && UNKNOWN.includes(facts[field]);
  return unknown || by === actor.personId || rolesOf(actor).includes('supervisor');
}
