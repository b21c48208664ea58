import { verifyTimeline } from '@loive/domain';
import { grouped, type Anomaly } from './anomaly.js';
import { ofLines } from './check-lines.js';
import { ofMessages } from './check-messages.js';
import { ofReferral } from './check-referral.js';
import { sortRows } from './sorted.js';
import type { FinalRows } from './final-rows.js';
import type { HistoryLine } from './lines.js';

/**
 * Holds what clients were told against what the database holds once everything is quiet. Nothing
 * found: nothing was lost, doubled, half done or shown to the wrong end.
 */
export function anomaliesOf(lines: readonly HistoryLine[], rows: FinalRows): Anomaly[] {
  const sorted = sortRows(rows);
  return [
    ...ofChains(rows),
    ...rows.referrals.flatMap((referral) => ofReferral(referral, sorted)),
    ...strays(rows),
    ...ofMessages(sorted),
    ...ofLines(lines, sorted),
  ];
}

function ofChains(rows: FinalRows): Anomaly[] {
  const events = grouped(rows.timeline, ({ caseId }) => caseId);
  return rows.cases.flatMap(({ id, version, head }): Anomaly[] => {
    const chain = [...(events.get(id) ?? [])].sort((a, b) => a.seq - b.seq);
    const check = verifyTimeline({ chain: id, rows: chain, head: { seq: version, hash: head } });
    return check.ok && chain.length === version ? [] : [{ kind: 'badChain', at: id }];
  });
}

// Parts of steps whose referral, or whose place in the chain, is not there.
function strays(rows: FinalRows): Anomaly[] {
  const referrals = new Set(rows.referrals.map(({ id }) => id));
  const indexed = new Set(rows.referralEvents.map(({ referralId, caseId, seq }) => `${referralId} ${caseId}/${seq}`));
  const named = rows.timeline.flatMap(({ caseId, seq, body }) => {
    const ids = Array.isArray(body['referrals']) ? (body['referrals'] as string[]) : [];
    return ids.map((id) => `${id} ${caseId}/${seq}`);
  });
  const parts = rows.entries.map(({ referralId, caseId, seq }) => `${referralId} ${caseId}/${seq}`);
  const lone = [...new Set([...named, ...parts])].filter((place) => !indexed.has(place));
  const homeless = rows.referralEvents.filter(({ referralId }) => !referrals.has(referralId)).map(({ referralId }) => referralId);
  return [...lone, ...new Set(homeless)].map((at) => ({ kind: 'halfDone', at }));
}
