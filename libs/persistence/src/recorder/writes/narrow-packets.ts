import { tellsPerson, type Effect } from '@loive/domain';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import { packetKey, type PacketKey } from '../../sealing/key-store.js';
import type { ActorTx } from '../../with-actor.js';
import { does } from './clear-person.js';
import type { Locked } from '../standing/load.js';
import { commitName, entryKey } from '../standing/referral-json.js';
import type { ReferralChange, ReferralMoves } from '../after/referral-change.js';
import type { ReferralRow } from '../standing/referral-row.js';

/**
 * What a refusal leaves of packets that are on their way and that nobody has opened: all but identity, contact and words, as a
 * step of the referral with a commitment of its own, so that whoever accepts later reads the rest as vouched for. A
 * draft holds no values yet. Throws `KeysAway`: nothing is destroyed that could have been kept.
 */
export async function narrowedPackets(tx: ActorTx, keys: CaseKeyring, effects: readonly Effect[], { record, now }: Pick<Locked, 'record' | 'now'>): Promise<ReferralMoves> {
  const rows = does(effects, 'clearPerson') ? record.referrals.filter(holdsPersonUnopened) : [];
  const changes: ReferralChange[] = [];
  const anew: PacketKey[] = [];
  for (const row of rows) {
    const packet = await keptOf(tx, keys, row);
    const isLeft = Object.keys(packet).length > 0;
    if (isLeft) anew.push(packetKey(row.id));
    const facts = { ...row.facts, packet: row.facts.packet.filter((item) => !tellsPerson(item)) };
    changes.push({
      row: { ...row, version: row.version + 1, facts, updatedAt: now },
      before: row.version,
      type: 'narrow',
      parts: { record: {}, ...(isLeft ? { packet } : {}) },
    });
  }
  // What the key before seals, in a copy of the database too, is destroyed with it.
  await keys.supersede(anew);
  return { changes, moments: [], outbox: [] };
}

function holdsPersonUnopened({ state, facts }: ReferralRow): boolean {
  return (state === 'queued' || state === 'offered') && facts.packet.some(tellsPerson);
}

// A packet that does not open is nothing to anybody: its loss must not stand in the way of a refusal.
async function keptOf(tx: ActorTx, keys: CaseKeyring, { id }: ReferralRow): Promise<Record<string, unknown>> {
  const [stored] = await tx.query<{ seq: number; sealed: Buffer | null }>(
    `SELECT seq, sealed FROM referral_entries WHERE referral_id = $1 AND part = 'packet' ORDER BY seq DESC LIMIT 1`,
    [id],
  );
  if (stored === undefined) return {};
  const opened = keys.unseal(entryKey('packet', id), stored.sealed, { table: 'referral_entries', seq: stored.seq, column: commitName('packet', id) });
  return Object.fromEntries(Object.entries(opened?.fields ?? {}).filter(([item]) => !tellsPerson(item)));
}
