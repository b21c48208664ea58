import { join } from 'node:path';
import { CaseKeyring, FileKeyStore } from '@loive/persistence';

type KeyName = Parameters<CaseKeyring['unseal']>[0];

/** A sealed value as its row holds it; `name` is that of its key, or `packet`: that of the one packet which the column names. */
export interface SealedValue {
  readonly caseId: string;
  readonly seq: number;
  readonly table: string;
  readonly name: KeyName | 'packet';
  readonly column: string;
  readonly sealed: Buffer;
}

/** Values and salt (hex) behind sealed ones, past every rule and with the run's own key store; null where one does not open. */
export async function opened(dataDir: string, values: readonly SealedValue[]): Promise<({ salt: string; fields: Record<string, unknown> } | null)[]> {
  const sealing = { store: new FileKeyStore(join(dataDir, 'key-store')), report: () => undefined };
  const rings = new Map<string, Promise<CaseKeyring>>();
  const ringOf = (caseId: string): Promise<CaseKeyring> => {
    const ring = rings.get(caseId) ?? CaseKeyring.fetch(sealing, caseId, { personId: 'test', purpose: 'maintain' });
    rings.set(caseId, ring);
    return ring;
  };
  return Promise.all(
    values.map(async ({ caseId, seq, table, name, column, sealed }) => {
      const found = (await ringOf(caseId)).unseal(name === 'packet' ? (column as KeyName) : name, sealed, { table, seq, column });
      return found && { salt: Buffer.from(found.salt).toString('hex'), fields: { ...found.fields } };
    }),
  );
}
