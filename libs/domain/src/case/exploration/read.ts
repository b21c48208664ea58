import type { CaseFacts, CaseSnapshot, Measure } from '../case.js';
import { FAMILY_RELATIONS } from '../kinds.js';

const count = (facts: CaseFacts, state: Measure['state']) =>
  String(facts.measures.filter((measure) => measure.state === state).length);
const flag = (value: unknown) => (value === true || (value !== false && value !== null) ? '1' : '0');

/** A part of a snapshot as text, for telling states apart. */
export type Read = (snapshot: CaseSnapshot) => string;

/** What guards read, by subject. A fact that no guard can read any more from a stage is left out there. */
export const READ = {
  identification: ({ facts: f, stage }) =>
    stage.identification === 'underIdentification'
      ? [f.proposal?.result, f.proposal?.by.slice(-2), flag(f.identificationExtended), f.identificationRequestedAt].join(',')
      : String(f.proof?.by.slice(-2)),
  measures: ({ facts }) => count(facts, 'requested') + count(facts, 'inForce'),
  work: ({ facts }) => flag(facts.needsAssessed) + flag(facts.contacts > 0),
  first: ({ facts: f }) => [f.safety, f.language, flag(f.rightsInformed), flag(f.interviewSound)].join(','),
  child: ({ facts: f }) =>
    [f.childU16, f.minorU18, f.presumedChild, f.ageDocumented, f.guardian, FAMILY_RELATIONS.includes(f.guardian ?? ''), f.familySuspected].map(flag).join('') +
    String(f.choice),
  consents: ({ facts }) => String(facts.consents.length),
  custody: ({ facts }) => [facts.custodyAgencyId?.slice(-2), facts.handOverTo?.slice(-2)].join(','),
  access: ({ facts: f, grants = [], seals = [] }) =>
    [
      f.hold === null ? '' : `h${String(f.hold.liftBy?.slice(-2))}`,
      f.erasure === null ? '' : `e${f.erasure.by.slice(-2)}${flag(f.erasure.on)}`,
      f.sealing === null ? '' : `s${f.sealing.by.slice(-2)}${String(f.sealing.agencyId?.slice(-2))}`,
      f.admission === null ? '' : `o${f.admission.by.slice(-2)}`,
      ...grants.map(({ kind, state }) => `${kind} ${state}`),
      seals.length,
    ].join(','),
  file: ({ facts: f }) =>
    [f.mergeProposal?.by.slice(-2), f.unmergeProposal?.by.slice(-2), f.closing?.outcome === 'merged' ? 'm' : ''].join(','),
} satisfies Readonly<Record<string, Read>>;
