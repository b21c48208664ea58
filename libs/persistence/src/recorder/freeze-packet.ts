import { PACKET_FACTS, type Compartment, type PacketItem } from '@loive/domain';
import type { ActorTx } from '../with-actor.js';
import type { CaseRecord } from './case-record.js';
import { COMPARTMENT_TABLES } from './compartment-tables.js';
import { factOf } from './referral-standing.js';

/** The newest value of each item of a packet, by item; what the case no longer holds is left out. One statement. */
export async function freezePacket(tx: ActorTx, record: CaseRecord, items: readonly PacketItem[]): Promise<Record<string, unknown>> {
  const frozen: Record<string, unknown> = {};
  for (const item of PACKET_FACTS.filter((fact) => items.includes(fact))) frozen[item] = factOf(record, item);
  const wanted = items.filter((item) => !(PACKET_FACTS as readonly string[]).includes(item));
  if (wanted.length === 0) return frozen;
  // All compartments in one text, so that it is planned once; those without a wanted name cost one look into an index.
  const rows = await tx.query<{ item: string; value: unknown }>(NEWEST, [record.id, wanted]);
  for (const { item, value } of rows) frozen[item] = value;
  return frozen;
}

const NEWEST = (Object.entries(COMPARTMENT_TABLES) as [Compartment, string][])
  .map(
    ([compartment, table]) => `(SELECT DISTINCT ON (f.key) '${compartment}.' || f.key AS item, f.value
     FROM ${table} v CROSS JOIN LATERAL jsonb_each(v.fields) f
     WHERE v.case_id = $1 AND '${compartment}.' || f.key = ANY ($2) ORDER BY f.key, v.seq DESC)`,
  )
  .join(' UNION ALL ');
