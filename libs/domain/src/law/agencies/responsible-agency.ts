import { heirOf, type Heir } from './handed-on.js';
import type { Succession } from './successions.js';
import { AGENCY_TYPES, mayActAs, type AgencyType, type AgencyTypeRow } from './agency-types.js';
import type { CalendarDate } from '../calendar/calendar-date.js';
import { indexOf, type RegisteredAgency, type RegisterIndex, type Seat } from './register-index.js';
import { responsibilityOn, type ResponsibilityId } from './responsibilities.js';

/** Who must act by a step, and what is known of the place. */
export interface ResponsibilityQuestion {
  readonly actors: readonly AgencyType[];
  readonly except?: readonly AgencyType[];
  readonly jointly?: boolean;
  /** A decision says which of the actors acts. */
  readonly chosen?: boolean;
  /** Rows that decide where a type had ended. */
  readonly responsibility?: ResponsibilityId;
  /** The agency that holds the matter: where the moment happened, or whom it reached. */
  readonly holderId: string | null;
  /** Seat of the body that received the person. */
  readonly seat: Seat | null;
  readonly on: CalendarDate;
  /** The day it is asked on: who has ended by then is answered for by its successor. Left out: `on`. */
  readonly today?: CalendarDate;
  /** Agencies that work on the matter: of several successors the only one among them is meant. */
  readonly holders?: readonly string[];
}

/** Why no agency is named; a person must name one. */
export type UnresolvedReason =
  /** No text names who answers on that day. */
  | 'noTextNamesOwner'
  /** Before 01/07/2025 no agency is asserted. */
  | 'beforeRegister'
  /** The receiving body's commune or province is not known. */
  | 'seatUnknown'
  /** The register holds no such agency at the place on that day. */
  | 'noAgency'
  /** Several fit, and the text does not choose. */
  | 'several';

/** One actor of a step: its type, and the agency where one may be named. */
export interface Answerable {
  readonly type: string;
  readonly agencyId: string | null;
  readonly reason: UnresolvedReason | null;
  readonly candidates: readonly string[];
  /** The handings-on by which it came to answer; left out: none. */
  readonly through?: readonly Succession[];
}

/** Who answers: the lead, and those who act together with it. */
export interface Responsible extends Answerable {
  readonly with: readonly Answerable[];
}

/** First day for which agencies are asserted; before, districts and ended bodies stood in the texts. */
export const REGISTER_BEGINS = '2025-07-01';

/**
 * Who answers for a step at a place on a day. Whoever holds the matter and may act is named first;
 * else the agency of the receiving body's commune or province. One that has ended since is answered for by
 * whoever took over from it. Never guesses among several.
 */
export function responsibleAgency(question: ResponsibilityQuestion, register: readonly RegisteredAgency[]): Responsible {
  if (question.jointly) {
    const [lead, ...others] = question.actors.map((actor) => standingFor([actor], question, register));
    if (!lead) throw new RangeError('a step without actors');
    return { ...lead, with: others };
  }
  if (question.chosen) {
    const each = question.actors.map((actor) => standingFor([actor], question, register));
    const candidates = new Set(each.flatMap(({ agencyId, candidates: possible }) => agencyId ?? possible));
    return { type: question.actors[0] ?? '', agencyId: null, reason: 'several', candidates: [...candidates], with: [] };
  }
  return { ...standingFor(question.actors, question, register), with: [] };
}

/** The answer with a successor in place of an agency that has ended; `reason` is `several` where nothing chooses among them. */
export function handedOn(answer: Answerable, { seat, on, today = on, holders }: Pick<ResponsibilityQuestion, 'seat' | 'on' | 'today' | 'holders'>, register: readonly RegisteredAgency[]): Answerable {
  if (answer.agencyId === null) return answer;
  const heir = heirOf(answer.agencyId, { on: today, seat, ...(holders === undefined ? {} : { holders }) }, indexOf(register));
  return heir === null ? answer : ofHeir(answer.type, heir);
}

const ofHeir = (type: string, heir: Heir): Answerable =>
  heir.found === 'one'
    ? { type, agencyId: heir.heir.agencyId, reason: null, candidates: [], through: heir.heir.through }
    : { type, agencyId: null, reason: 'several', candidates: heir.heirs.map(({ agencyId }) => agencyId) };

function standingFor(actors: readonly AgencyType[], question: ResponsibilityQuestion, register: readonly RegisteredAgency[]): Answerable {
  const answer = answerFor(actors, question, register);
  if (answer.reason !== 'noAgency') return handedOn(answer, question, register);
  // Whoever answered last at the place has handed the duty on with the rest of its work.
  for (const day of indexOf(register).lastDays) {
    if (day >= question.on || day < REGISTER_BEGINS) continue;
    const last = answerFor(actors, { ...question, on: day }, register);
    const now = handedOn(last, { ...question, today: question.today ?? question.on }, register);
    if (now !== last) return now;
    if (last.agencyId !== null) return answer;
  }
  return answer;
}

function answerFor(
  actors: readonly AgencyType[],
  question: ResponsibilityQuestion,
  register: readonly RegisteredAgency[],
): Answerable {
  const [first] = actors;
  if (!first) throw new RangeError('a step without actors');
  if (question.on < REGISTER_BEGINS) return unresolved(...beforeRegister(first, question));
  const index = indexOf(register);
  const row = question.responsibility === undefined ? null : responsibilityOn(question.responsibility, question.on);
  // Whom no text names nobody may guess: those who might be meant are proposed to a person.
  if (row?.type === null) return { type: first, agencyId: null, reason: 'noTextNamesOwner', candidates: (row.candidates ?? []).flatMap((type) => atPlace(type, question, index).agencyId ?? []) };
  const holder = index.byId.get(question.holderId ?? '');
  if (holder && isAlive(holder, question.on) && mayHold(holder.type, actors, question.except)) {
    return { type: actedAs(holder.type, actors), agencyId: holder.id, reason: null, candidates: [] };
  }
  let best: Answerable | null = null;
  for (const actor of actors) {
    const answer = atPlace(actor, question, index);
    if (answer.agencyId !== null) return answer;
    if (best === null || (best.candidates.length === 0 && answer.candidates.length > 0)) best = answer;
  }
  return best ?? unresolved(first, 'noAgency');
}

/** True when an agency of a type may act for a step by holding the matter. */
export function mayHold(type: string, actors: readonly AgencyType[], except: readonly AgencyType[] = []): boolean {
  return mayActAs(type, actors) && !except.some((excepted) => excepted === type);
}

function beforeRegister(actor: AgencyType, question: ResponsibilityQuestion): [string, UnresolvedReason] {
  if (question.responsibility === undefined) return [actor, 'beforeRegister'];
  const row = responsibilityOn(question.responsibility, question.on);
  return row.type === null ? [actor, 'noTextNamesOwner'] : [actor, 'beforeRegister'];
}

/** A group or a body's part is shown as what it really is; a named actor as the text names it. */
function actedAs(type: string, actors: readonly AgencyType[]): string {
  return actors.find((actor) => actor === type) ?? actors.find((actor) => !isGroup(actor) && mayActAs(type, [actor])) ?? type;
}

const isGroup = (actor: AgencyType) => 'includes' in AGENCY_TYPES[actor];

function atPlace(actor: AgencyType, { seat, on }: ResponsibilityQuestion, { byType }: RegisterIndex): Answerable {
  const row: AgencyTypeRow = AGENCY_TYPES[actor];
  // "Any body" is the one that holds the matter and nobody else.
  if (row.includes?.includes('*')) return unresolved(actor, 'noAgency');
  const types = [...byType].filter(([type]) => mayActAs(type, [actor]));
  return pick(actor, types.flatMap(([, agencies]) => agencies), seat, on);
}

function pick(actor: AgencyType, agencies: readonly RegisteredAgency[], seat: Seat | null, on: CalendarDate): Answerable {
  const level = levelOf(actor, agencies, on);
  if (level !== 'ministry' && seat?.province == null) return unresolved(actor, 'seatUnknown');
  if (level === 'commune' && seat?.commune == null) {
    return unresolved(actor, 'seatUnknown', agencies.filter((agency) => agency.province === seat?.province && isAlive(agency, on)));
  }
  const near = agencies.filter((agency) => isAt(agency, level, seat) && isAlive(agency, on));
  // The type itself goes before the body it is part of and before its parts.
  const exact = near.filter((agency) => agency.type === actor);
  const here = exact.length > 0 ? exact : near;
  const [only] = here;
  if (only && here.length === 1) return { type: actedAs(only.type, [actor]), agencyId: only.id, reason: null, candidates: [] };
  return only ? unresolved(actor, 'several', here) : unresolved(actor, 'noAgency');
}

/** A post answers where it stands; a group of bodies of the whole country answers everywhere. */
function levelOf(actor: AgencyType, agencies: readonly RegisteredAgency[], on: CalendarDate): 'commune' | 'province' | 'ministry' {
  const row: AgencyTypeRow = AGENCY_TYPES[actor];
  switch (row.level) {
    case 'commune':
    case 'post':
      return 'commune';
    case 'ministry':
      return 'ministry';
    case 'none':
      return ofWholeCountry(agencies.filter((agency) => isAlive(agency, on))) ? 'ministry' : 'province';
    case 'district':
    case 'province':
      return 'province';
  }
}

const ofWholeCountry = (agencies: readonly RegisteredAgency[]) => agencies.length > 0 && agencies.every(({ province }) => province === null);

const isAlive = ({ validFrom, validTo }: RegisteredAgency, on: CalendarDate) => validFrom <= on && (validTo === null || on <= validTo);

function isAt(agency: RegisteredAgency, level: 'commune' | 'province' | 'ministry', seat: Seat | null): boolean {
  if (level === 'ministry') return true;
  if (level === 'province') return agency.province === seat?.province;
  return agency.province === seat?.province && agency.commune === seat?.commune;
}

function unresolved(type: string, reason: UnresolvedReason, candidates: readonly RegisteredAgency[] = []): Answerable {
  return { type, agencyId: null, reason, candidates: candidates.map((agency) => agency.id) };
}
