import { COMPARTMENT_FIELDS } from '../access/compartments.js';
import { compartmentsReadable, mayReadCase } from '../access/policy.js';
import { COMPARTMENTS, type CaseActor, type Compartment } from '../access/roles.js';
import { SERVICE_CODES } from '../case/codes.js';
import { PACKET_ITEMS, type PacketItem } from './packet.js';
import type { Service } from './referral.js';

/** Why a group of fields never goes with a service. */
export type WithheldReason = 'safety' | 'notNeeded' | 'noRetelling';

/** What a packet may hold for a service, what it holds unless the sender says otherwise, and what stays behind. */
export interface PacketRule {
  readonly allowed: readonly PacketItem[];
  readonly proposed: readonly PacketItem[];
  readonly withheld: readonly { readonly name: Compartment; readonly reason: WithheldReason }[];
}

/** Asked for = proposed; `more` may be added by the sender where the receiver's step needs it. */
interface Need {
  readonly proposed: readonly PacketItem[];
  readonly more: readonly PacketItem[];
}

const RISKS: readonly PacketItem[] = ['case.safety', 'case.riskLevel'];
// The category of support hangs on status and nationality.
const CATEGORY: readonly PacketItem[] = ['case.supportKinds', 'case.identification', 'case.nationality'];
const REACHABLE: readonly PacketItem[] = ['contact.safeContact', 'contact.safeTimes'];
const WHOSE_CHILD: readonly PacketItem[] = ['child.guardianName', 'child.guardianContact'];
const CARE: readonly PacketItem[] = ['health.urgentNeeds', 'health.medication', 'health.allergies', 'health.disability', 'health.pregnancy'];
const PAPERS: readonly PacketItem[] = ['identity.idNumber', 'identity.homeAddress', 'identity.documentsHeld'];
const all = (compartment: Compartment): readonly PacketItem[] =>
  COMPARTMENT_FIELDS[compartment].map((field): PacketItem => `${compartment}.${field}`);

const need = (proposed: readonly PacketItem[], more: readonly PacketItem[] = []): Need => ({ proposed, more });
const claim = need([...CATEGORY, 'identity.fullName', ...PAPERS], ['identity.bornOn', 'plan.familySituation', 'contact.phone', ...REACHABLE]);

// Domain knowledge: support gets needs, risks and category, never the narrative; legal aid the request, the paper
// that shows eligibility and the next date in court; protection the facts of the risk; a mission what a travel
// paper asks for; identification the identity, the statement and the evidence.
const NEEDS: Readonly<Record<Service, Need>> = {
  essential_needs: need([...RISKS, ...CATEGORY, 'statement.wishes'], ['identity.fullName', ...REACHABLE, 'health.urgentNeeds', 'health.allergies', ...WHOSE_CHILD]),
  medical: need([...RISKS, ...CARE, 'health.condition', 'health.injuries'], ['identity.fullName', 'identity.bornOn', 'identity.sex', ...REACHABLE, ...WHOSE_CHILD, ...CATEGORY]),
  interpretation: need(['case.safety'], ['contact.safeTimes']),
  legal_advice: need(['statement.wishes', ...RISKS], ['identity.fullName', ...REACHABLE, 'case.identification', ...WHOSE_CHILD]),
  legal_aid: need(
    ['statement.wishes', 'identity.fullName', 'identity.documentsHeld', ...CATEGORY.slice(1), ...REACHABLE],
    ['case.safety', 'identity.bornOn', 'identity.idNumber', 'contact.phone', 'contact.representative', 'legalNotes.request', ...WHOSE_CHILD],
  ),
  travel_cost: claim,
  psychological: need([...RISKS, 'statement.wishes', ...REACHABLE], ['identity.fullName', 'health.condition', 'health.medication', 'plan.goals', ...WHOSE_CHILD, 'child.childView', 'case.choice']),
  schooling: need(['case.supportKinds', 'identity.fullName', 'identity.bornOn', ...WHOSE_CHILD, 'child.school'], ['case.safety', 'identity.sex', 'child.bestInterest', 'plan.goals', 'contact.representative']),
  vocational_training: need(['case.supportKinds', 'identity.fullName', 'plan.goals'], ['case.safety', 'identity.bornOn', 'plan.services', 'health.disability', ...REACHABLE]),
  hardship_allowance: claim,
  loan_support: claim,
  shelter: need(
    [...RISKS, ...CATEGORY, 'statement.wishes', 'case.choice'],
    ['identity.fullName', 'identity.bornOn', 'identity.sex', ...REACHABLE, ...CARE, ...WHOSE_CHILD, 'child.siblings', 'protection.threat', 'protection.contactOfficer', 'plan.goals'],
  ),
  protection: need(
    [...RISKS, 'protection.threat', 'protection.arrangements', 'protection.contactOfficer'],
    ['identity.fullName', 'contact.phone', ...REACHABLE, 'contact.family', 'protection.order', ...WHOSE_CHILD],
  ),
  identification: need(
    ['case.nationality', 'case.identification', 'identity.fullName', 'identity.bornOn', 'identity.sex', ...PAPERS, 'identity.passportNumber', 'statement.account', 'statement.places', 'statement.route', 'statement.period'],
    [...all('identity'), ...all('statement'), ...RISKS, 'case.choice', 'contact.safeContact', 'contact.safeTimes', ...WHOSE_CHILD],
  ),
  consular: need(
    ['case.nationality', 'identity.fullName', 'identity.bornOn', 'identity.sex', 'identity.passportNumber', ...PAPERS],
    ['identity.otherNames', 'contact.family', 'contact.safeContact', ...WHOSE_CHILD, 'child.parents', 'case.safety'],
  ),
  other: need(['case.safety', 'case.supportKinds', 'statement.wishes'], ['identity.fullName', ...REACHABLE]),
};

const REASONS: Partial<Record<Compartment, WithheldReason>> = {
  contact: 'safety',
  shelter: 'safety',
  protection: 'safety',
  statement: 'noRetelling',
};

const RULES = new Map<Service, PacketRule>(SERVICE_CODES.map((service) => [service, ruleOf(service)]));

/** What a packet may hold for a service: the least its step needs (Law 53/2024/QH15 art. 3(10)). */
export function packetFor(service: Service): PacketRule {
  return RULES.get(service) as PacketRule;
}

/** Whether somebody may pass an item on: facts with the case, a compartment's field only who may open the compartment. */
export function mayPassOn(actor: CaseActor, item: PacketItem): boolean {
  const group = item.slice(0, item.indexOf('.'));
  if (group === 'case') return mayReadCase(actor);
  return compartmentsReadable(actor).some((compartment) => compartment === group);
}

function ruleOf(service: Service): PacketRule {
  const { proposed, more } = NEEDS[service];
  const allowed = PACKET_ITEMS.filter((item) => proposed.includes(item) || more.includes(item));
  return {
    allowed,
    proposed: PACKET_ITEMS.filter((item) => proposed.includes(item)),
    // What the person wished is asked anew of nobody, and is no retelling.
    withheld: COMPARTMENTS.filter((name) => !allowed.some((item) => item.startsWith(`${name}.`) && item !== 'statement.wishes')).map(
      (name) => ({ name, reason: REASONS[name] ?? 'notNeeded' }),
    ),
  };
}
