import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../fuzz/dice.js';
import { asOwner } from '../people.js';
import { Canaries, type Canary } from './canary.js';
import type { CanaryHouse } from './canary-house.js';

/**
 * Leaves control values in a log line, a temporary file and a table, each in another form: a search
 * that does not find every one of them proves nothing.
 */
export async function leaveControls(house: CanaryHouse, seed: number): Promise<Canary[]> {
  const canaries = new Canaries(new Dice(seed + 77));
  const control = (field: string): Canary => ({ text: canaries.make(field, 200), field: `control ${field}`, accepted: true });
  const [inLog, inFile, inTable, inWords] = [control('log'), control('file'), control('table'), control('words')];
  house.log(JSON.stringify({ event: 'control', text: inLog.text.normalize('NFD').toUpperCase() }));
  writeFileSync(join(house.temporary, 'left-behind'), Buffer.concat([Buffer.alloc(9_000_001, 'x'), Buffer.from(Buffer.from(`ab${inFile.text}c`).toString('base64'))]));
  writeFileSync(join(house.temporary, 'left-behind.utf16'), Buffer.from(`…${inWords.text}…`, 'utf16le'));
  await asOwner(house.ownerUrl, async (db) => {
    await db.query('CREATE TABLE IF NOT EXISTS control (text text)');
    await db.query('INSERT INTO control VALUES ($1)', [inTable.text]);
  });
  return [inLog, inFile, inTable, inWords];
}
