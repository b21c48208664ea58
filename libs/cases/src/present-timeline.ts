import type { DutyRungView, TimelineEventView, VerificationView } from '@loive/contracts';
import {
  canonicalJson,
  compartmentsReadable,
  fieldsOf,
  seesPersons,
  seesSeals,
  verifyCommit,
  verifyTimeline,
  type CaseActor,
  type ActingRole,
  type EventBody,
} from '@loive/domain';
import type { Chain, TimelineEntry, ToldRung } from '@loive/persistence';
import { UNDISCLOSED_AGENCY, isStepOfReceiver, type AgencyOf } from '@loive/platform';

/** What an event is shown with: agencies by id, and whether what was said in the case was destroyed. */
export interface TimelineContext {
  readonly agencyOf: AgencyOf;
  readonly erased: boolean;
}

/**
 * One event for this reader: who acted only to those who may see persons, names of details only where they may be
 * opened, and to nobody once they are erased.
 */
export function presentEvent(entry: TimelineEntry, reader: CaseActor, { agencyOf, erased }: TimelineContext): TimelineEventView {
  const { body } = entry;
  const hidden = hidesReceiver(entry, reader);
  const withPersons = seesPersons(reader) && !hidden && body.role !== 'system';
  return {
    seq: entry.seq,
    type: body.type,
    at: body.at,
    recordedAt: body.recordedAt,
    agency: hidden ? UNDISCLOSED_AGENCY : agencyOf(body.agencyId),
    role: body.role as ActingRole,
    person: withPersons && entry.personName !== null ? { id: body.personId, name: entry.personName } : null,
    fieldNames: erased ? body.fieldNames.filter(isOfTheEvent(body)) : namesFor(body, reader),
    record: tellsWhoIsLetIn(body) && !seesSeals(reader) ? null : entry.record,
    commits: { ...body.commits },
    hash: entry.hash,
    prev: body.prev,
  };
}

// Who takes part knows that there is a referral. Who took it is told to its ends, to the owner and to oversight.
function hidesReceiver({ body, knowsEnds }: TimelineEntry, { basis }: CaseActor): boolean {
  return isStepOfReceiver(body.type) && !knowsEnds && basis !== 'oversight';
}

// Who is to be kept out, or whom a court lets in, would be read of before a second person has confirmed it; as on the page
// it is told to those who enter and end it.
function tellsWhoIsLetIn({ type }: EventBody): boolean {
  return type === 'seal' || type === 'unseal' || type === 'admitByCourtOrder' || type === 'endCourtOrder';
}

// What somebody recorded in a compartment is told by the names alone ("pregnancy"). Oversight reads names and never values.
function namesFor(body: EventBody, reader: CaseActor): string[] {
  const readable: readonly string[] = compartmentsReadable(reader);
  if (tellsWhoIsLetIn(body) && !seesSeals(reader) && reader.basis !== 'oversight') return [];
  const closed = Object.keys(body.commits).some((name) => name !== 'record' && !readable.includes(name));
  if (body.type !== 'recordSensitive' || !closed || reader.basis === 'oversight') return [...body.fieldNames];
  return body.fieldNames.filter(isOfTheEvent(body));
}

// Of `recordSensitive`: what every such event has, such as the compartment, rather than what was put into it.
function isOfTheEvent({ type }: EventBody): (name: string) => boolean {
  return (name) => type !== 'recordSensitive' || Object.hasOwn(fieldsOf('recordSensitive'), name);
}

/** A rung that was told: where and why not, no person. */
export function presentRung({ agencyIds, ...rung }: ToldRung, agencyOf: AgencyOf): DutyRungView {
  return { ...rung, agencies: agencyIds.map(agencyOf) };
}

/** Checks the chain, the stage that the case shows, and the records this reader may see against their commitments. */
export function verifyChain(caseId: string, chain: Chain): VerificationView {
  const check = verifyTimeline({ chain: caseId, rows: chain.rows, head: chain.head });
  if (!check.ok) return check;
  if (!showsSealedStage(chain)) return { ...check, ok: false, firstBad: { seq: chain.head.seq, reason: 'stageEdited' } };
  const bad = chain.records.find((record) => !fitsCommitment(chain, record));
  if (bad === undefined) return chain.erased ? { ...check, recordsGone: recordsGone(chain) } : check;
  return { ...check, ok: false, firstBad: { seq: bad.seq, reason: 'recordEdited' } };
}

// Everything before the event by which a second person confirmed it: that one was written after the others went.
function recordsGone({ rows }: Chain): number {
  return rows.findLastIndex(({ body }) => (body as { type?: unknown }).type === 'erase');
}

function showsSealedStage({ rows, stage }: Chain): boolean {
  const sealed = (rows.at(-1)?.body as { stage?: unknown } | undefined)?.stage ?? null;
  return canonicalJson(sealed) === canonicalJson(stage);
}

function fitsCommitment(chain: Chain, record: Chain['records'][number]): boolean {
  const body = chain.rows.find((row) => row.seq === record.seq)?.body as { commits?: { record?: string } } | undefined;
  return verifyCommit(new Uint8Array(Buffer.from(record.salt, 'hex')), record.payload, body?.commits?.record ?? '');
}
