import { ageStatus } from '../../law/people/age.js';
import { dayInVietnam } from '../../law/calendar/calendar-date.js';
import type { CaseEvent, CaseEventOf, CaseFacts } from '../case.js';
import { declines, isChild } from '../child.js';
import { missingConditions } from '../form/interview.js';
import { ASSESSED_AGE } from '../kinds.js';
import type { FoldContext } from './context.js';

/** Facts about the person: custody, choice, rights, age, consent. */
export function foldPerson(facts: CaseFacts, event: CaseEvent, { actor, at }: FoldContext): CaseFacts {
  switch (event.type) {
    case 'completeReceipt':
      return {
        ...facts,
        custody: event.custody,
        ...answerable(facts, event.custody, actor.agencyId),
      };
    case 'handOver':
      return { ...facts, handOverTo: event.toAgencyId };
    case 'receivePerson':
      return { ...facts, custody: 'withUs', custodyAgencyId: actor.agencyId, handOverTo: null };
    case 'recordChoice':
      return refused({ ...facts, choice: event.participates });
    case 'informRights':
      return { ...facts, rightsInformed: true };
    case 'recordInterview':
      return {
        ...facts,
        interviews: facts.interviews + 1,
        interviewSound: missingConditions(facts, event.conditions).length === 0 || event.ground !== undefined,
      };
    case 'assessAge':
      return foldAge(facts, event);
    case 'appointGuardian':
      return { ...facts, guardian: event.relation };
    case 'giveConsent':
      return {
        ...facts,
        consents: [
          ...facts.consents,
          {
            id: `c${String(facts.consents.length + 1)}`,
            purpose: event.purpose,
            receiver: event.receiver,
            giver: event.giver,
            on: event.on,
            withdrawnOn: null,
          },
        ],
      };
    case 'withdrawConsent':
      return {
        ...facts,
        consents: facts.consents.map((consent) =>
          consent.id === event.consentId ? { ...consent, withdrawnOn: dayInVietnam(at) } : consent,
        ),
      };
    case 'correctFact':
      return foldCorrection(facts, event, actor.personId);
    case 'recordSensitive':
      return foldBirthDate(facts, event, dayInVietnam(at));
    default:
      return facts;
  }
}

// At home or elsewhere no agency answers for the person, and a hand-over that was under way is over.
function answerable(facts: CaseFacts, custody: CaseEventOf<'completeReceipt'>['custody'], agencyId: string) {
  if (custody === 'withUs') return { custodyAgencyId: agencyId };
  return custody === 'facility' ? { custodyAgencyId: facts.custodyAgencyId } : { custodyAgencyId: null, handOverTo: null };
}

// A first reading of a document goes with what it said: nobody could hold the second one against it.
function refused(facts: CaseFacts): CaseFacts {
  return declines(facts) ? { ...facts, proof: null } : facts;
}

function foldAge(facts: CaseFacts, event: CaseEventOf<'assessAge'>): CaseFacts {
  const documented = event.document !== undefined;
  const after = {
    ...facts,
    ...ASSESSED_AGE[event.result],
    presumedChild: event.result === 'uncertain' || (!documented && facts.presumedChild),
    ageDocumented: documented && event.result !== 'uncertain',
  };
  // What a child said is no refusal of the adult that they are found to be: that is asked anew.
  return isChild(facts) && declines(after) ? { ...after, choice: null } : after;
}

// A birth date learned later may show a child; it never makes one an adult. That takes an assessment.
function foldBirthDate(facts: CaseFacts, event: CaseEventOf<'recordSensitive'>, on: string): CaseFacts {
  const bornOn = event.compartment === 'identity' ? event.fields['bornOn'] : undefined;
  if (bornOn === undefined) return facts;
  return { ...raisedBy(bornOn, facts, on), bornBy: null };
}

function raisedBy(bornOn: string, facts: CaseFacts, on: string): CaseFacts {
  const { childU16, minorU18 } = ageStatus({ bornOn, certainty: 'exact' }, on);
  if ((facts.childU16 || !childU16) && (facts.minorU18 || !minorU18)) return facts;
  return { ...facts, childU16: facts.childU16 || childU16, minorU18: true, ageDocumented: false };
}

function foldCorrection(facts: CaseFacts, event: CaseEventOf<'correctFact'>, personId: string): CaseFacts {
  const { field, value, placeId } = event;
  if (field === 'proceedings') return { ...facts, proceedingsStage: null, proceedings: [] };
  if (field === 'proof' || value === undefined) return { ...facts, proof: null };
  const set = { [field]: value, ...(placeId === undefined ? {} : { placeId }) };
  const by = Object.fromEntries(Object.keys(set).map((name) => [name, personId]));
  return { ...facts, ...set, recordedBy: { ...facts.recordedBy, ...by } };
}
