import { isDeepStrictEqual } from 'node:util';
import { GLASS_EVENT_TYPES, verifyCommit, verifyTimeline } from '@loive/domain';
import type { Deed } from './clients.js';
import { SALTED_TABLES, type Held, type HeldAnswer, type HeldCase, type HeldEvent } from './held.js';

/** Something that must not be: what kind, and where. */
export interface Anomaly {
  readonly kind:
    | 'lost' // acknowledged, and not there
    | 'phantom' // refused, and there
    | 'otherAnswer' // remembered otherwise than it was answered
    | 'halfDone' // a part of a command without the rest
    | 'twice' // more events than requests
    | 'badChain'
    | 'otherState'; // the case is not as its last answer showed it
  readonly at: string;
}

/** Holds what clients were told against what the database holds. Nothing found: nothing is wrong. */
export function anomaliesOf(deeds: readonly Deed[], held: Held): Anomaly[] {
  const places = placesOf(held);
  return [...deeds.flatMap((deed) => ofDeed(deed, places)), ...held.cases.flatMap((one) => ofCase(one, places)), ...strays(places)];
}

interface Places {
  readonly held: Held;
  readonly events: ReadonlyMap<string, HeldEvent>;
  readonly eventsOf: ReadonlyMap<string, readonly HeldEvent[]>;
  readonly answers: ReadonlyMap<string, readonly HeldAnswer[]>;
  readonly byKey: ReadonlyMap<string, Held['answers'][number]>;
  readonly outbox: ReadonlyMap<string, readonly Held['outbox'][number][]>;
  readonly salted: ReadonlyMap<string, readonly Held['salted'][number][]>;
}

/** Routes whose answers are records of their own, and tell no place in the chain of a case. */
const OTHER_RECORDS = /\/break-glass|\/hotline\/|\/rescues$|\/succession/;

const GLASS: readonly string[] = GLASS_EVENT_TYPES;

const place = (caseId: string, seq: number): string => `${caseId}/${seq}`;

function placesOf(held: Held): Places {
  return {
    held,
    events: new Map(held.events.map((event) => [place(event.caseId, event.seq), event])),
    eventsOf: grouped(held.events, ({ caseId }) => caseId, (event) => event),
    answers: grouped(held.answers.filter(({ route }) => !OTHER_RECORDS.test(route)), ({ answer }) => place(answer.id, answer.version), ({ answer }) => answer),
    byKey: new Map(held.answers.map((row) => [row.key, row])),
    outbox: grouped(held.outbox, ({ caseId, seq }) => place(caseId, seq), (row) => row),
    salted: grouped(held.salted, ({ caseId, seq }) => place(caseId, seq), (row) => row),
  };
}

function grouped<Row, Value>(rows: readonly Row[], key: (row: Row) => string, value: (row: Row) => Value): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [value(row)]);
    else group.push(value(row));
  }
  return groups;
}

function ofDeed(deed: Deed, { events, byKey }: Places): Anomaly[] {
  const remembered = byKey.get(deed.key);
  if (deed.end === 'refused') return remembered === undefined ? [] : [{ kind: 'phantom', at: deed.key }];
  if (deed.end !== 'ok' || deed.answer === null) return [];
  const at = place(deed.answer.id, deed.answer.version);
  const found: Anomaly[] = [];
  if (events.get(at)?.body.type !== deed.type) found.push({ kind: 'lost', at });
  if (deed.version !== null && deed.answer.version !== deed.version + 1) found.push({ kind: 'otherAnswer', at });
  const same = remembered?.status === deed.status && isDeepStrictEqual(remembered.answer, deed.answer);
  if (!same) found.push({ kind: 'otherAnswer', at });
  return found;
}

function ofCase(one: HeldCase, places: Places): Anomaly[] {
  const rows = places.eventsOf.get(one.id) ?? [];
  const check = verifyTimeline({ chain: one.id, rows, head: { seq: one.version, hash: one.head } });
  const found: Anomaly[] = check.ok ? [] : [{ kind: 'badChain', at: one.id }];
  if (rows.length !== one.version || rows.at(-1)?.hash !== one.head) found.push({ kind: 'halfDone', at: `${one.id} head` });
  if (!one.participants.some(({ agencyId, basis }) => agencyId === one.ownerAgencyId && basis === 'owner'))
    found.push({ kind: 'halfDone', at: `${one.id} owner's access` });
  if (one.duties.some(({ openedSeq, endedSeq }) => openedSeq > one.version || (endedSeq ?? 0) > one.version))
    found.push({ kind: 'halfDone', at: `${one.id} duties` });
  // A duty that opens with a limit leaves its escalation in the outbox, by the same event.
  for (const { id, dueAt, openedSeq, endedSeq } of one.duties) {
    const told = places.outbox.get(place(one.id, openedSeq))?.some(({ effect, dutyId }) => effect === 'escalateDuty' && dutyId === id);
    if (dueAt !== null && endedSeq !== openedSeq && told !== true) found.push({ kind: 'halfDone', at: `${one.id} outbox` });
  }
  const last = places.answers.get(place(one.id, one.version))?.[0];
  if (last?.stage !== undefined && !isDeepStrictEqual(stateOf(one), stateOf(last))) found.push({ kind: 'otherState', at: one.id });
  const whole = one.erased ? rows.slice(-1) : rows;
  return [...found, ...whole.flatMap((event) => ofEvent(event, places))];
}

function ofEvent(event: HeldEvent, { answers, salted }: Places): Anomaly[] {
  const at = place(event.caseId, event.seq);
  const answered = answers.get(at)?.length ?? 0;
  // What the queue recorded nobody asked for.
  const asked = event.body.role === 'system' || GLASS.includes(event.body.type) ? 0 : 1;
  const values = salted.get(at) ?? [];
  const committed = Object.entries(event.body.commits);
  const kept = committed.every(([name, commit]) => {
    const row = values.find(({ table }) => table === (SALTED_TABLES[name] ?? name));
    return row !== undefined && verifyCommit(new Uint8Array(Buffer.from(row.salt, 'hex')), row.values, commit);
  });
  return [
    ...(answered === asked ? [] : [{ kind: answered === 0 ? 'twice' : 'halfDone', at: `${at} answers` } as const]),
    ...(kept && values.length === committed.length ? [] : [{ kind: 'halfDone', at: `${at} record` } as const]),
  ];
}

// Parts of commands whose event is not there.
function strays({ held, events, answers, outbox, salted }: Places): Anomaly[] {
  const cases = new Set(held.cases.map(({ id }) => id));
  const orphans = held.events.filter(({ caseId }) => !cases.has(caseId)).map(({ caseId, seq }) => place(caseId, seq));
  const parts = [...answers.keys(), ...outbox.keys(), ...salted.keys()].filter((at) => !events.has(at));
  return [...new Set([...orphans, ...parts])].map((at) => ({ kind: 'halfDone', at: `${at} event` }));
}

function stateOf({ stage, duties, participants }: Omit<HeldAnswer, 'id' | 'version'>): unknown {
  return {
    stage,
    duties: duties.map(({ id, state }) => `${id} ${state}`).sort(),
    participants: participants.map(({ agency, agencyId, basis }) => `${agency?.id ?? agencyId} ${basis}`).sort(),
  };
}
