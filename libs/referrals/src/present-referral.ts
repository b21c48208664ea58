import type { PacketItemView, ReferralView, ReferralWordView } from '@loive/contracts';
import {
  DISCLOSURE_BASES,
  FHIR_TASK_STATUS,
  isPacketOpen,
  packetFor,
  referralNextSteps,
  type Instant,
  type ReferralActor,
  type ReferralSnapshot,
} from '@loive/domain';
import type { ReferralEntry, ReferralRow, ReferralSheet } from '@loive/persistence';
import { presentDuty, presentReferralRow, presentStep, type AgencyOf } from '@loive/platform';

/** The referral page for one of its two ends; `now` is the database's clock. */
export function presentReferral(sheet: ReferralSheet, actor: ReferralActor, agencyOf: AgencyOf, now: Instant = sheet.now): ReferralView {
  const { row } = sheet;
  const shown = presentReferralRow(row, actor, agencyOf, now);
  const packetOpen = isPacketOpen(row.openUntil, now);
  return {
    ...shown,
    grounds: groundsOf(row),
    packet: packetOf(sheet, actor.end === 'receiver' && packetOpen),
    packetOpen,
    withheld: packetFor(row.facts.service).withheld.map((group) => ({ ...group })),
    thread: threadOf(sheet.entries, agencyOf),
    ground: row.facts.ground,
    insteadOf: actor.end === 'receiver' ? null : sheet.insteadOf,
    replacedBy: actor.end === 'receiver' ? null : sheet.replacedBy,
    suggested: suggestedOf(sheet.entries, agencyOf),
    duties: sheet.duties.map((duty) => presentDuty(shown.caseId, duty, agencyOf, actor.personId)),
    detained: row.facts.detained,
    courtOn: row.facts.courtOn,
    proofMissing: row.facts.proofMissing,
    taskStatus: FHIR_TASK_STATUS[row.state],
    nextSteps: referralNextSteps(snapshotOf(sheet, agencyOf), actor, now).map(presentStep),
  };
}

function snapshotOf({ row, standing }: ReferralSheet, agencyOf: AgencyOf): ReferralSnapshot {
  return {
    ...standing,
    state: row.state,
    facts: row.facts,
    fromAgencyType: agencyOf(row.fromAgencyId).type,
    toAgencyType: agencyOf(row.toAgencyId).type,
  };
}

function groundsOf({ facts, consent }: ReferralRow): ReferralView['grounds'] {
  if (facts.consentId !== null && consent !== null) return { kind: 'consent', consentId: facts.consentId, ...consent };
  if (facts.basis === null) return null;
  const { citation, verified } = DISCLOSURE_BASES[facts.basis];
  return { kind: 'law', basis: facts.basis, citation, verified };
}

// The values stand apart, under the event that sent them, for the receiver alone; without them the names are shown.
function packetOf({ row, entries }: ReferralSheet, open: boolean): PacketItemView[] {
  const frozen = open ? entries.findLast(({ part }) => part === 'packet') : undefined;
  return row.facts.packet.map((name) => ({
    name,
    value: frozen?.fields[name] ?? null,
    intact: frozen?.intact ?? true,
    ...(frozen?.unreadable === true ? { unreadable: true } : {}),
  }));
}

function threadOf(entries: readonly ReferralEntry[], agencyOf: AgencyOf): ReferralWordView[] {
  const steps = [...new Set(entries.map(({ seq }) => seq))].sort((a, b) => a - b);
  return steps.flatMap((seq) => {
    const parts = entries.filter((entry) => entry.seq === seq);
    const [step] = parts;
    const written = parts.find(({ part }) => part === 'words');
    const words = written?.fields ?? {};
    const lost = written?.unreadable === true;
    const record = parts.find(({ part }) => part === 'record')?.fields ?? {};
    const text = textOf(words['text']) ?? textOf(words['note']) ?? '';
    const reason = textOf(record['reason']) ?? textOf(record['outcome']) ?? textOf(record['ground']);
    if (step === undefined || (text === '' && reason === null && !lost)) return [];
    return [{ seq, type: step.type, at: step.at, agency: agencyOf(step.agencyId), reason, text, ...(lost ? { unreadable: true } : {}) }];
  });
}

function suggestedOf(entries: readonly ReferralEntry[], agencyOf: AgencyOf): ReferralView['suggested'] {
  const id = textOf(entries.findLast(({ part, fields }) => part === 'record' && 'suggestedAgencyId' in fields)?.fields['suggestedAgencyId']);
  return id === null ? null : agencyOf(id);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
