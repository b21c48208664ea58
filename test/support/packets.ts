import { createCipheriv, createDecipheriv } from 'node:crypto';
import { join } from 'node:path';
import { destroyKeys } from '@loive/cases';
import type { ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { sweepPackets, tidyPackets, type FileKeyStore } from '@loive/persistence';
import { readKey } from '@loive/platform';
import { DataSource } from 'typeorm';
import { caseOfHealth, withConsent } from './referred.js';
import type { SealedValue } from './sealed.js';
import type { World } from './world.js';

type Packets<N extends 1 | 2> = N extends 1 ? readonly [ReferralView] : readonly [ReferralView, ReferralView];
type Copies<N extends 1 | 2> = N extends 1 ? readonly [SealedValue[]] : readonly [SealedValue[], SealedValue[]];

/** A case of the health authority with packets that legal aid works with, and copies of their rows. */
export async function acceptedPackets<N extends 1 | 2>(world: World, count: N): Promise<{ readonly caseId: string; readonly packets: Packets<N>; readonly copies: Copies<N> }> {
  const to = DEMO_AGENCIES.legalaid.id;
  const { theCase, consentId } = await withConsent(world, await caseOfHealth(world), 'legal_aid', to);
  const packets: ReferralView[] = [];
  const copies: SealedValue[][] = [];
  for (let n = 0; n < count; n += 1) {
    const sent = await world.refer('health', theCase.id, { to, service: 'legal_aid', consentId, urgency: 'now', packet: ['identity.fullName'], note: 'Cần gấp.' });
    packets.push(await world.step('legalaid', await world.deliver(sent, 'legalaid'), { type: 'accept' }));
    copies.push(await packetRows(world, sent.id));
  }
  return { caseId: theCase.id, packets: packets as unknown as Packets<N>, copies: copies as unknown as Copies<N> };
}

/** The packets of a referral as their rows hold them: a copy of the database, to whoever kept one. */
export function packetRows(world: World, referralId: string): Promise<SealedValue[]> {
  return world.sql<SealedValue>(
    `SELECT case_id AS "caseId", seq, 'referral_entries' AS table, part AS name, part || ':' || referral_id AS column, sealed
     FROM referral_entries WHERE referral_id = $1 AND part = 'packet'`,
    [referralId],
  );
}

/** What the worker does each minute, as its role; or until it is killed once it has destroyed the keys of a case. */
export function sweepAsWorker(world: World, store: FileKeyStore, killed?: 'killed'): Promise<number> {
  const destroyPackets: FileKeyStore['destroyPackets'] = async (...what) => {
    await store.destroyPackets(...what);
    if (killed !== undefined) throw new Error(killed);
  };
  return asWorker(world, (db, ticket) => sweepPackets(db, ticket, { destroyPackets, health: () => store.health() }));
}

/** The processor of `destroyKeys` as the worker has it. */
export function destroysKeys(world: World, store: FileKeyStore): ReturnType<typeof destroyKeys> {
  return destroyKeys(store, (caseId) => asWorker(world, (db, ticket) => tidyPackets(db, ticket, store, caseId)));
}

async function asWorker<Result>(world: World, work: (db: DataSource, ticket: Buffer) => Promise<Result>): Promise<Result> {
  const db = new DataSource({ type: 'postgres', url: world.database.workerUrl, synchronize: false, installExtensions: false, poolSize: 1 });
  await db.initialize();
  try {
    return await work(db, readKey(join(world.database.dataDir, 'keys', 'ticket.key')));
  } finally {
    await db.destroy();
  }
}

/** Puts the key of a packet where it was before each had its own: one for the case, of the same bytes and version, so that its row stays as it is. */
export async function asShared({ files }: FileKeyStore, caseId: string, referralId: string): Promise<void> {
  const root = await files.root();
  const { agency, agencyVersion } = (await files.case(caseId)) ?? { agency: '', agencyVersion: 0 };
  const by = unwrap((await files.agency(agency)).keys.find(({ version }) => version === agencyVersion)?.wrapped ?? '', root, `agency|${agency}|${agencyVersion}`);
  const bound = (name: string): string => `case|${caseId}|${name}|1|${agency}|${agencyVersion}`;
  await files.changeCase(caseId, (file) => {
    if (file === null) return null;
    const { [`packet:${referralId}` as const]: own = [], ...keys } = file.keys;
    const plain = unwrap(own[0]?.wrapped ?? '', by, bound(`packet:${referralId}`));
    return { ...file, keys: { ...keys, packet: [{ version: 1, wrapped: wrap(plain, by, bound('packet')) }] } };
  });
}

function unwrap(wrapped: string, by: Buffer, bound: string): Buffer {
  const bytes = Buffer.from(wrapped, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', by, bytes.subarray(0, 12)).setAAD(Buffer.from(`loive:key:v1|${bound}`)).setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}

function wrap(key: Buffer, by: Buffer, bound: string): string {
  const iv = Buffer.alloc(12, 7);
  const cipher = createCipheriv('aes-256-gcm', by, iv).setAAD(Buffer.from(`loive:key:v1|${bound}`));
  return Buffer.concat([iv, cipher.update(key), cipher.final(), cipher.getAuthTag()]).toString('base64');
}
