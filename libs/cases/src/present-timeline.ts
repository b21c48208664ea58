import type { TimelineEventView, VerificationView } from '@loive/contracts';
import { canonicalJson, verifyCommit, verifyTimeline, type Role } from '@loive/domain';
import type { Chain, TimelineEntry } from '@loive/persistence';
import type { AgencyOf } from './present-case.js';

/** One event for this reader; who acted is shown only to those who may see persons. */
export function presentEvent(entry: TimelineEntry, withPersons: boolean, agencyOf: AgencyOf): TimelineEventView {
  const { body } = entry;
  return {
    seq: entry.seq,
    type: body.type,
    at: body.at,
    recordedAt: body.recordedAt,
    agency: agencyOf(body.agencyId),
    role: body.role as Role,
    person: withPersons && entry.personName !== null ? { id: body.personId, name: entry.personName } : null,
    fieldNames: [...body.fieldNames],
    record: entry.record,
    commits: { ...body.commits },
    hash: entry.hash,
    prev: body.prev,
  };
}

/** Checks the chain, the stage that the case shows, and the records this reader may see against their commitments. */
export function verifyChain(caseId: string, chain: Chain): VerificationView {
  const check = verifyTimeline({ chain: caseId, rows: chain.rows, head: chain.head });
  if (!check.ok) return check;
  if (!showsSealedStage(chain)) return { ...check, ok: false, firstBad: { seq: chain.head.seq, reason: 'stageEdited' } };
  const bad = chain.records.find((record) => !fitsCommitment(chain, record));
  if (bad === undefined) return check;
  return { ...check, ok: false, firstBad: { seq: bad.seq, reason: 'recordEdited' } };
}

function showsSealedStage({ rows, stage }: Chain): boolean {
  const sealed = (rows.at(-1)?.body as { stage?: unknown } | undefined)?.stage ?? null;
  return canonicalJson(sealed) === canonicalJson(stage);
}

function fitsCommitment(chain: Chain, record: Chain['records'][number]): boolean {
  const body = chain.rows.find((row) => row.seq === record.seq)?.body as { commits?: { record?: string } } | undefined;
  return verifyCommit(new Uint8Array(Buffer.from(record.salt, 'hex')), record.payload, body?.commits?.record ?? '');
}
