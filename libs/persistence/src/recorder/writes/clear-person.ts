import { PERSON_COMPARTMENTS, codesSaid, declines, type Effect } from '@loive/domain';
import type { CaseKeyring } from '../../sealing/case-keyring.js';
import type { ActorTx } from '../../with-actor.js';
import type { CaseRecord } from '../standing/case-record.js';
import { COMPARTMENT_TABLES } from '../standing/compartment-tables.js';
import { eraseContent } from './erase-content.js';
import type { Recorded } from '../after/work-out.js';

/** Whether an event has this effect. */
export const does = (effects: readonly Effect[], name: Effect['name']): boolean => effects.some((effect) => effect.name === name);

/**
 * What an event destroys, or lets in anew, of what the case holds, before the event is written: the event as it is to be
 * written. Throws `KeysAway` where somebody who had refused agrees and no new keys can be made for them.
 */
export async function contentAfter(tx: ActorTx, keys: CaseKeyring, effects: readonly Effect[], worked: Recorded): Promise<Recorded> {
  const { record, writes } = worked;
  if (does(effects, 'eraseContent')) return eraseContent(tx, keys, worked);
  // Under a hold the values stayed, and so do their keys.
  if (does(effects, 'renewPersonKeys') && PERSON_COMPARTMENTS.every((name) => record.held[name] === undefined)) {
    await tx.query('SELECT app.await_keys($1)', [record.id]);
    await keys.renew(PERSON_COMPARTMENTS);
  }
  if (!does(effects, 'clearPerson')) return worked;
  // Where the no was said in the file that this one is merged into, the database asks for the keys: only it knows of both.
  const outbox = declines(record.facts) ? [...writes.outbox, { effect: 'destroyKeys', ids: {} } as const] : writes.outbox;
  const beside = Object.keys(writes.compartments.get(COMPARTMENT_TABLES.statement)?.fields ?? {});
  return { record: { ...record, held: heldAfterRefusal(record.held, beside) }, writes: { ...writes, outbox } };
}

function heldAfterRefusal({ identity: _who, contact: _where, statement = [], ...held }: CaseRecord['held'], beside: readonly string[]): CaseRecord['held'] {
  const said = [...new Set([...codesSaid(statement), ...beside])];
  return said.length === 0 ? held : { ...held, statement: said };
}

/**
 * Deletes what identified an adult who refused, behind the event that says so, also in the files that are merged into theirs:
 * the database looks whether it does, and which they are. The keys go when the messages are delivered that this leaves.
 */
export async function clearPerson(tx: ActorTx, effects: readonly Effect[], caseId: string): Promise<void> {
  if (does(effects, 'clearPerson')) await tx.query('SELECT app.clear_person($1)', [caseId]);
}
