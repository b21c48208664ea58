import { ageStatus } from '../law/people/age.js';
import { arrivalFaults } from '../law/beginnings/contradictions.js';
import { dayInVietnam, inForce, type Instant } from '../law/calendar/calendar-date.js';
import { CONDITIONS, lawFactsOf, type ConditionId } from '../law/book/conditions.js';
import { GAPS, LAW_BEGINS, type Gap } from '../law/book/gaps.js';
import type { LawSettings } from '../law/duties/duty-clock.js';
import { previewDuties, type PreviewedDuty } from '../law/duties/preview-duties.js';
import type { RegisteredAgency } from '../law/agencies/register-index.js';
import { isPlaceOn } from '../territory/places.js';
import type { FieldFault } from './form/fault.js';
import { CHANNEL_CODES, SAFETY_CODES } from './codes.js';
import { age, code, flag, inside, instant, language, maybe, nationality, place, type Field, type PayloadOf } from './field.js';
import { shapeFaults, timeFault } from './form/fields.js';

// Who received the person is known from the agency that asks.
type Stated = Exclude<ConditionId, 'received_by_another_body'>;
const STATED = (Object.keys(CONDITIONS) as ConditionId[]).filter((id): id is Stated => id !== 'received_by_another_body');

/** How a case would come in. */
export const PREVIEW_FIELDS = { channel: code(CHANNEL_CODES), receivedAt: instant() } as const;

/** What is known so far: facts of the opening form, and conditions of the law that somebody answers beforehand. */
export const PREVIEW_FACTS = {
  safety: maybe(code(SAFETY_CODES)),
  language: maybe(language()),
  age: maybe(inside('identity', age())),
  nationality: maybe(nationality()),
  placeId: maybe(place()),
  ...(Object.fromEntries(STATED.map((id) => [id, maybe(flag())])) as Record<Stated, Field<boolean, false>>),
} as const;

/** What a preview of duties asks; nothing of it is kept. */
export type PreviewPayload = PayloadOf<typeof PREVIEW_FIELDS> & { readonly facts?: PayloadOf<typeof PREVIEW_FACTS> };

/** The duties, and why there are none of the channel where no pathway was read; or which fields cannot be read. */
export type PreviewAnswer = { readonly ok: true; readonly duties: readonly PreviewedDuty[]; readonly gap: Gap | null } | { readonly ok: false; readonly fields: readonly FieldFault[] };

/** The duties of a case that does not exist yet, by what is known of it; `openingAgencyId` would open it. */
export function askDuties(
  payload: PreviewPayload,
  openingAgencyId: string,
  { register, settings, now }: { readonly register: readonly RegisteredAgency[]; readonly settings: LawSettings; readonly now: Instant },
): PreviewAnswer {
  const fields = faultsOf(payload, now);
  if (fields.length > 0) return { ok: false, fields };
  const { channel, receivedAt, facts = {} } = payload;
  const gap = GAPS.find((row) => row.channel === channel && inForce(row, dayInVietnam(receivedAt))) ?? null;
  return { ok: true, gap, duties: previewDuties({ channel, receivedAt, conditions: conditionsOf(payload, facts), openingAgencyId }, register, settings) };
}

function faultsOf(payload: PreviewPayload, now: Instant): readonly FieldFault[] {
  const { facts = {} } = payload;
  const shape = shapeFaults({ ...payload }, PREVIEW_FIELDS, ['facts']);
  const isObject = typeof facts === 'object' && !Array.isArray(facts) && (facts as unknown) !== null;
  if (!isObject) return [...shape, { path: 'facts', code: 'badFacts' }];
  const faults = [...shape, ...shapeFaults({ ...facts }, PREVIEW_FACTS, []).map(({ path, code: why }) => ({ path: `facts.${path}`, code: why }))];
  if (faults.length > 0) return faults;
  const future = timeFault(payload.receivedAt, now, null);
  if (future !== null) return [{ path: 'receivedAt', code: future }];
  const contradicted = arrivalFaults({ channel: payload.channel, nationality: facts.nationality }).map(({ path, code: why }) => ({ path: `facts.${path}`, code: why }));
  return [...contradicted, ...dayFaults(dayInVietnam(payload.receivedAt), facts)];
}

function dayFaults(on: string, { age: known, placeId }: NonNullable<PreviewPayload['facts']>): readonly FieldFault[] {
  if (on < LAW_BEGINS) return [{ path: 'receivedAt', code: 'outsideRules' }];
  return [
    ...(known?.bornOn !== undefined && known.bornOn > on ? [{ path: 'facts.age.bornOn', code: 'afterDay' }] : []),
    ...(placeId !== undefined && !isPlaceOn(placeId, on) ? [{ path: 'facts.placeId', code: 'notOnThatDay' }] : []),
  ];
}

// As of a case just opened; an age that nobody stated leaves open what hangs on it.
function conditionsOf({ channel, receivedAt }: PreviewPayload, facts: NonNullable<PreviewPayload['facts']>): Partial<Record<ConditionId, boolean>> {
  const status = facts.age && ageStatus(facts.age, dayInVietnam(receivedAt));
  const { conditions } = lawFactsOf({
    channel,
    receivedAt,
    safety: facts.safety ?? 'unknown',
    language: facts.language ?? 'vi',
    childU16: status?.childU16 ?? true,
    riskLevel: null,
    supportKinds: [],
    proof: null,
    identifiedOn: null,
  });
  const stated = Object.fromEntries(STATED.flatMap((id) => (facts[id] === undefined ? [] : [[id, facts[id]]])));
  const { is_child_u16: _open, ...ageless } = conditions;
  return { ...(status === undefined ? ageless : conditions), ...stated };
}
