import { PACKET_FACTS, type Compartment, type PacketItem } from '@loive/domain';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from '../standing/case-record.js';
import { COMPARTMENT_TABLES } from '../standing/compartment-tables.js';
import { unreadable } from '../standing/outcome.js';
import { factOf } from '../standing/referral-standing.js';

interface StoredRow {
  readonly compartment: Compartment;
  readonly seq: number;
  readonly sealed: Buffer | null;
}

/**
 * The newest value of each item of a packet, by item; what the case no longer holds is left out. One statement.
 * Throws `KeysAway`, and `Refused` when a row does not open that may hold an item: an older value must not go in its place.
 */
export async function freezePacket(tx: ActorTx, record: CaseRecord, items: readonly PacketItem[], keys: CaseKeyring): Promise<Record<string, unknown>> {
  const frozen: Record<string, unknown> = {};
  for (const item of PACKET_FACTS.filter((fact) => items.includes(fact))) frozen[item] = factOf(record, item);
  const wanted = new Set<string>(items.filter((item) => !(PACKET_FACTS as readonly string[]).includes(item)));
  if (wanted.size === 0) return frozen;
  const compartments = [...new Set([...wanted].map((item) => item.slice(0, item.indexOf('.'))))];
  // All compartments in one text, so that it is planned once; those without a wanted name are not even looked into.
  const rows = await tx.query<StoredRow>(NEWEST_FIRST, [record.id, compartments]);
  for (const { compartment, seq, sealed } of rows) {
    const missing = [...wanted].filter((item) => item.startsWith(`${compartment}.`) && !(item in frozen));
    if (missing.length === 0) continue;
    const opened = keys.unseal(compartment, sealed, { table: COMPARTMENT_TABLES[compartment], seq, column: 'sealed' });
    if (opened === null) throw unreadable('packetReadable');
    for (const item of missing) {
      const name = item.slice(compartment.length + 1);
      if (Object.hasOwn(opened.fields, name)) frozen[item] = opened.fields[name];
    }
  }
  return frozen;
}

const NEWEST_FIRST = `SELECT * FROM (${(Object.entries(COMPARTMENT_TABLES) as [Compartment, string][])
  .map(([compartment, table]) => `SELECT '${compartment}' AS compartment, v.seq, v.sealed FROM ${table} v WHERE v.case_id = $1 AND '${compartment}' = ANY ($2)`)
  .join(' UNION ALL ')}) rows ORDER BY seq DESC`;
