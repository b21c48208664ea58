import type { OperationsView, RulesFaultCode } from '@loive/contracts';
import { QUEUED_EFFECTS, QUEUES, type Actor } from '@loive/domain';
import { readAs, type TicketKey } from '@loive/persistence';
import type { DataSource } from 'typeorm';

/** Seconds without a sign of life after which a queue counts as not alive; its worker is built anew then. */
const SILENCE = 45;

// Row security shows these columns to an operator's ticket alone; no column that names a case is granted.
const READ = `
  SELECT
    (SELECT coalesce(jsonb_agg(e), '[]') FROM (
       SELECT effect,
         count(*) FILTER (WHERE dead_at IS NULL AND not_before <= now()) AS due,
         count(*) FILTER (WHERE dead_at IS NULL AND not_before > now()) AS later,
         count(*) FILTER (WHERE dead_at IS NOT NULL) AS dead,
         floor(extract(epoch FROM now() - min(greatest(created_at, not_before)) FILTER (WHERE dead_at IS NULL AND not_before <= now())))::integer AS oldest
       FROM (${['dead_at IS NULL AND queued_at IS NULL', 'dead_at IS NULL AND queued_at IS NOT NULL', 'dead_at IS NOT NULL']
         // Each way of waiting has an index of its own; asked for as one, all that was ever delivered would be read.
         .map((way) => `SELECT effect, created_at, not_before, dead_at FROM outbox WHERE delivered_at IS NULL AND ${way}`)
         .join(' UNION ALL ')}) o GROUP BY effect) e) AS effects,
    (SELECT coalesce(jsonb_agg(h), '[]') FROM (
       SELECT queue, backend, to_char(heartbeat_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "heartbeatAt",
         heartbeat_at > now() - interval '${SILENCE} seconds' AS alive, fault
       FROM queue_health ORDER BY heartbeat_at DESC) h) AS health,
    (SELECT coalesce(jsonb_agg(l), '[]') FROM (
       SELECT id, effect, attempts, coalesce(failure, 'unknown') AS failure,
         to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "createdAt",
         to_char(dead_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "deadAt"
       FROM outbox WHERE delivered_at IS NULL AND dead_at IS NOT NULL ORDER BY dead_at DESC, id LIMIT 100) l) AS letters`;

interface Found {
  readonly effects: readonly { effect: string; due: number; later: number; dead: number; oldest: number | null }[];
  readonly health: readonly { queue: string; backend: string; heartbeatAt: string; alive: boolean; fault: RulesFaultCode | null }[];
  readonly letters: OperationsView['deadLetters'];
}

/** Queues and dead letters as they stand, for an operator's ticket; any other sees nothing. One statement. */
export async function readOperations(db: DataSource, key: TicketKey, actor: Actor): Promise<Omit<OperationsView, 'stopped'>> {
  const [found] = await readAs<Found>(db, key, actor, { purpose: 'operate' }, READ, []);
  const { effects, health, letters } = found ?? { effects: [], health: [], letters: [] };
  return {
    queues: QUEUES.map((name) => ({ ...countsOf(name, effects), ...pulseOf(name, health) })),
    backend: backendOf(health[0]?.backend),
    deadLetters: letters,
  };
}

function countsOf(name: string, effects: Found['effects']) {
  const own = effects.filter(({ effect }) => (QUEUED_EFFECTS as Readonly<Record<string, string>>)[effect] === name);
  const ages = own.flatMap(({ oldest }) => (oldest === null ? [] : [oldest]));
  return {
    name,
    due: own.reduce((sum, { due }) => sum + due, 0),
    later: own.reduce((sum, { later }) => sum + later, 0),
    dead: own.reduce((sum, { dead }) => sum + dead, 0),
    oldestSeconds: ages.length === 0 ? null : Math.max(0, ...ages),
  };
}

function pulseOf(name: string, health: Found['health']) {
  const pulse = health.find(({ queue }) => queue === name);
  const alive = pulse?.alive ?? false;
  // What somebody said who has fallen silent since is no news.
  return { heartbeatAt: pulse?.heartbeatAt ?? null, alive, fault: (alive && pulse?.fault) || null };
}

function backendOf(name: string | undefined): OperationsView['backend'] {
  if (name === undefined) return null;
  return name === 'redis' ? 'redis' : 'postgresql';
}
