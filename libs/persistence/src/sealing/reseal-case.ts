import { SYSTEM_ACTOR } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { FileKeyStore } from './file-key-store.js';
import { dropDataKeys, renewDataKeys } from './key-maintenance.js';
import { SHARED_PACKETS } from './key-files.js';
import { isPacketKey, type CaseKeys, type KeyUse, type PacketKey } from './key-store.js';
import { asKeys } from './keys-connection.js';
import { keyVersionOf, seal, unseal } from './sealed-value.js';
import { updateOf } from './seal-plain-rows.js';
import { CALL_TABLE, SEALED_TABLES, type SealedRow, type SealedTable } from './sealed-tables.js';

/** What rotating the keys of one case did; counts. */
export interface CaseRotation {
  readonly resealed: number;
  /** Values that do not open; they stay as they are. */
  readonly unreadable: number;
  /** Versions of data keys that are gone now. */
  readonly dropped: number;
}

/**
 * Gives a case, or a call of the hotline, new data keys and seals its values with them, each table whole or not at all, while others read
 * and write. Safe to repeat, and with `anew: false` finishes one that was cut short.
 */
export async function rotateCase(db: DataSource, store: FileKeyStore, caseId: string, { anew = true, now = new Date() } = {}): Promise<CaseRotation> {
  if (anew) await renewDataKeys(store, caseId, now);
  const opened = await store.open(caseId, MAINTAIN);
  if (opened === null) throw new Error('this case has no keys');
  const inUse = new Set<string>();
  let resealed = 0;
  let unreadable = 0;
  for (const table of [...SEALED_TABLES, CALL_TABLE]) {
    const done = await resealTable(db, table, caseId, (packets) => store.create(caseId, opened.agencyId, MAINTAIN, packets));
    resealed += done.resealed;
    unreadable += done.unreadable;
    for (const use of done.inUse) inUse.add(use);
  }
  const dropped = await dropDataKeys(store, caseId, (name, version) => inUse.has(`${name} ${version}`), now);
  return { resealed, unreadable, dropped };
}

/** Id of the case that an id or a code names, or of the call that an id names; null: there is neither. */
export async function caseByIdOrCode(db: DataSource, idOrCode: string): Promise<string | null> {
  const byCode = idOrCode.startsWith('LV-');
  const statement = byCode
    ? 'SELECT id FROM cases WHERE code = $1'
    : 'SELECT id FROM cases WHERE id::text = $1 UNION SELECT call_id FROM hotline_call_events WHERE call_id::text = $1 AND seq = 1';
  const [found] = await asKeys(db, (tx) => tx.query<{ id: string }[]>(statement, [byCode ? idOrCode : idOrCode.toLowerCase()]));
  return found?.id ?? null;
}

const MAINTAIN: KeyUse = { personId: SYSTEM_ACTOR.personId, purpose: 'maintain' };

type StoredRow = SealedRow & { readonly sealed: Buffer };

async function resealTable(db: DataSource, at: SealedTable, caseId: string, keysWith: (packets: readonly PacketKey[]) => Promise<CaseKeys>): Promise<{ resealed: number; unreadable: number; inUse: string[] }> {
  return asKeys(db, async (tx) => {
    const rows: StoredRow[] = await tx.query(
      `SELECT ${at.key.map(([name]) => `t.${name}`).join(', ')}, t.sealed FROM ${at.table} t WHERE t.${at.owner ?? 'case_id'} = $1 AND t.sealed IS NOT NULL AND ${at.values} FOR UPDATE`,
      [caseId],
    );
    const packets = rows.map(({ sealed: _value, ...row }) => at.keyName(row)).filter(isPacketKey);
    const keys = await keysWith(packets);
    const renewed: (SealedRow & { sealed: string })[] = [];
    const inUse: string[] = [];
    let unreadable = 0;
    for (const { sealed, ...row } of rows) {
      const name = at.keyName(row);
      // Shut, and about to go: nothing opens it any more.
      if (!keys.has(name)) continue;
      const place = { table: at.table, caseId, seq: row.seq, column: at.column(row) };
      const version = keyVersionOf(sealed);
      const current = keys.current(name);
      if (version === current.version) continue;
      const key = version === null ? null : keys.at(name, version);
      const value = key === null ? undefined : unseal(sealed, key, place);
      if (value === undefined) {
        unreadable += 1;
        inUse.push(`${name} ${version}`, ...(isPacketKey(name) ? [`${SHARED_PACKETS} ${version}`] : []));
      } else {
        renewed.push({ ...row, sealed: seal(value, current, place).toString('hex') });
      }
    }
    if (renewed.length > 0) await tx.query(updateOf(at), [JSON.stringify(renewed)]);
    return { resealed: renewed.length, unreadable, inUse };
  });
}
