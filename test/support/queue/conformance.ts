import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SYSTEM_ACTOR } from '@loive/domain';
import { SET_GOING } from '@loive/operations';
import type { PlantedFaults, QueueBackend } from '@loive/queue';
import { eventually } from '../postgres.js';
import { QueueHouse } from './house.js';
import { startStuckWorker } from './worker.js';

jest.setTimeout(60_000);

/** Waits so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** No message lost, none with two effects. */
export const ONCE = { lost: 0, doubled: 0 };

/** What must hold whatever the queue lives in: no effect lost, none doubled. The same code for both. */
export function conformance(kind: 'postgres' | 'redis'): void {
  let house: QueueHouse;
  beforeAll(async () => {
    house = await QueueHouse.open(kind);
  });
  afterEach(async () => {
    await house.stopQueues();
    house.cured.clear();
    await house.asOwner('UPDATE outbox SET delivered_at = now() WHERE delivered_at IS NULL');
  });
  afterAll(() => house.close());

  it('carries every message that was committed, once each', async () => {
    const { backend } = await house.start();
    expect(backend).toBe(kind);
    const ids = await house.commit(100);
    expect(await house.settled(ids)).toEqual(ONCE);
  });

  it('loses and doubles nothing when the worker is killed while an effect is in its transaction', async () => {
    const worker = startStuckWorker(house);
    const ids = await house.commit(8);
    await worker.inside;
    await worker.kill();
    await house.start();
    expect(await house.settled(ids)).toEqual(ONCE);
  });

  it('delivers a message whose job stalled twice and was given up by the queue', async () => {
    const patient = { quiet: 3_500 };
    const [id] = await house.commit(1);
    for (let death = 0; death < 2; death += 1) {
      const worker = startStuckWorker(house, patient);
      expect(await worker.inside).toBe(id);
      await worker.kill();
    }
    await house.start({}, patient);
    expect(await house.settled([id ?? ''], 20_000)).toEqual(ONCE);
    expect((await house.row(id))['generation']).toBeGreaterThan(1);
  });

  it('makes everything anew when the queue is wiped', async () => {
    await house.start();
    const ids = await house.commit(40, 'slow');
    await pause(200);
    await house.wipe();
    expect(await house.settled(ids)).toEqual(ONCE);
  });

  it('makes no second job of what merely waits in a long queue', async () => {
    await house.start({}, { quiet: 400, backlog: 30 });
    const ids = await house.commit(150, 'slow');
    expect(await house.settled(ids)).toEqual(ONCE);
    const rows = await Promise.all(ids.map((id) => house.row(id)));
    expect(rows.filter(({ generation }) => Number(generation) > 1).length).toBeLessThan(60);
  });

  it('has one effect when the same message comes several times at once', async () => {
    const tripled = wrapAdding((add, jobs) => add(jobs.flatMap((job) => ['', '-b', '-c'].map((copy) => ({ ...job, id: job.id + copy })))));
    await house.start({ wrap: tripled });
    await house.start({ wrap: tripled });
    const ids = await house.commit(10, 'slow');
    expect(await house.settled(ids)).toEqual(ONCE);
  });

  it('has one effect when the mark of a delivery is lost and the message comes again', async () => {
    await house.start();
    const [id] = await house.commit(1);
    await house.settled([id ?? '']);
    await house.asOwner('UPDATE outbox SET delivered_at = NULL, queued_at = NULL, generation = generation + 1 WHERE id = $1', [id]);
    expect(await house.settled([id ?? ''])).toEqual(ONCE);
  });

  it('queues again under the same name what the relay queued and did not mark', async () => {
    let deaths = 3;
    const dying = wrapAdding(async (add, jobs) => {
      await add(jobs);
      if (jobs.some(({ data }) => data.outboxId !== undefined) && (deaths -= 1) >= 0) throw new Error('the relay died');
    });
    await house.start({ wrap: dying });
    const ids = await house.commit(20);
    expect(await house.settled(ids)).toEqual(ONCE);
    expect(deaths).toBeLessThan(3);
    expect((await house.row(ids[0]))['generation']).toBe(1);
  });

  it('puts a message aside that fails again and again, lets the others pass, and delivers it when it is replayed', async () => {
    await house.start();
    const [poison] = await house.commit(1, 'poison');
    const others = await house.commit(20);
    expect(await house.settled(others)).toEqual(ONCE);
    await eventually(async () => expect((await house.row(poison))['dead_at']).not.toBeNull(), 10_000);
    expect(await house.row(poison)).toMatchObject({ attempts: 8, failure: 'Error' });
    expect(JSON.stringify(house.lines)).not.toContain('Nguyễn');
    house.cured.add('poison');
    await house.asOwner(SET_GOING, [poison, SYSTEM_ACTOR.personId, randomUUID()]);
    expect(await house.settled([poison ?? ''])).toEqual(ONCE);
  });

  it('tries again, without counting it as a failure, while something outside is away', async () => {
    await house.start();
    const [id] = await house.commit(1, 'later');
    await eventually(async () => expect((await house.row(id))['failure']).toBe('mailAway'), 5_000);
    await pause(1_000);
    expect(await house.row(id)).toMatchObject({ attempts: 0, dead_at: null });
    house.cured.add('later');
    expect(await house.settled([id ?? ''])).toEqual(ONCE);
  });

  it('waits an hour for a handler that runs out of time to come right, and then puts its message aside', async () => {
    await house.start();
    const [young] = await house.commit(1, 'timesOut');
    const [old] = await house.commit(1, 'timesOut', '-61 minutes');
    await eventually(async () => expect((await house.row(old))['dead_at']).not.toBeNull(), 10_000);
    expect(await house.row(old)).toMatchObject({ attempts: 8, failure: 'Error 57014' });
    expect(await house.row(young)).toMatchObject({ attempts: 0, dead_at: null, failure: 'Error 57014' });
  });

  it('delivers nothing before its time', async () => {
    await house.start();
    const [id] = await house.commit(1, 'plain', '1200 ms');
    await pause(800);
    expect(await house.outcome([id ?? ''])).toEqual({ effects: [0], undelivered: 1 });
    expect(await house.settled([id ?? ''], 4_000)).toEqual(ONCE);
    const { not_before, delivered_at } = await house.row(id);
    expect(delivered_at as Date >= (not_before as Date)).toBe(true);
  });

  it('builds a worker anew that takes jobs and answers nothing, and goes on', async () => {
    const deaf = new Set<string>();
    const wrap = (real: QueueBackend): QueueBackend => ({
      ...real,
      consumer: (queue, work) => {
        if (deaf.has(queue)) return real.consumer(queue, work);
        deaf.add(queue);
        const silent = real.consumer(queue, () => new Promise(() => undefined));
        // What never ends cannot be waited for.
        return { close: () => silent.close(true) };
      },
    });
    await house.start({ wrap });
    const ids = await house.commit(20);
    expect(await house.settled(ids)).toEqual(ONCE);
    expect(house.lines).toContainEqual(expect.objectContaining({ event: 'workerRebuilt', queue: 'notices' }));
    expect(house.lines).not.toContainEqual(expect.objectContaining({ event: 'gaveUp' }));
  });

  it('finishes what it has begun when it is told to stop, and begins nothing more', async () => {
    const queue = await house.start();
    const ids = await house.commit(30, 'slow');
    await eventually(async () => expect((await house.outcome(ids)).effects).toContain(1), 5_000);
    await queue.stop();
    const { effects, undelivered } = await house.outcome(ids);
    expect(effects.filter((count) => count === 1)).toHaveLength(30 - undelivered);
    expect(undelivered).toBeGreaterThan(0);
    await house.start();
    expect(await house.settled(ids)).toEqual(ONCE);
  });

  it('shows of every queue when a sign of life last came through its worker', async () => {
    const { workerId } = await house.start();
    await eventually(async () => {
      const seen = await house.health(workerId);
      expect(seen).toEqual(['duties', 'mail', 'notices', 'referrals'].map((queue) => ({ queue, backend: kind, fresh: true })));
    }, 5_000);
  });

  it('asks for a new process when a new worker does not help either', async () => {
    await house.start({ wrap: (real) => ({ ...real, consumer: () => ({ close: () => Promise.resolve() }) }) }, { exitAfter: 1_800, rebuildAfter: 700 });
    await eventually(async () => expect(house.lines.at(-1)).toMatchObject({ event: 'gaveUp' }), 5_000);
  });

  describe('with a fault planted', () => {
    /** The first job of each message is finished without its effect, as one that the store believes done. */
    const swallowing = (): PlantedFaults => {
      const swallowed = new Set<string>();
      return {
        wrap: (real) => ({
          ...real,
          consumer: (queue, work) =>
            real.consumer(queue, async (job, token) => {
              const { outboxId } = job.data;
              if (outboxId === undefined || swallowed.has(outboxId)) return work(job, token);
              swallowed.add(outboxId);
            }),
        }),
      };
    };

    it('delivers what a job swallowed, by its generation', async () => {
      await house.start(swallowing());
      expect(await house.settled(await house.commit(5))).toEqual(ONCE);
    });

    it('would lose that message if jobs bore no generation', async () => {
      await house.start({ ...swallowing(), jobId: ({ id }) => id });
      const ids = await house.commit(1);
      await pause(2_500);
      expect(await house.outcome(ids)).toEqual({ effects: [0], undelivered: 1 });
    });

    it('would lose that message without the reconciler', async () => {
      await house.start({ ...swallowing(), noReconciler: true });
      const ids = await house.commit(1);
      await pause(2_500);
      expect(await house.outcome(ids)).toEqual({ effects: [0], undelivered: 1 });
    });

    it('would double an effect if the inbox took the same message twice', async () => {
      await house.asOwner('ALTER TABLE inbox DROP CONSTRAINT inbox_pkey');
      await house.start();
      const [id] = await house.commit(1);
      await house.settled([id ?? '']);
      await house.asOwner('UPDATE outbox SET delivered_at = NULL, queued_at = NULL, generation = generation + 1 WHERE id = $1', [id]);
      expect(await house.settled([id ?? ''])).toEqual({ lost: 0, doubled: 1 });
      await house.asOwner('DELETE FROM inbox; ALTER TABLE inbox ADD PRIMARY KEY (message_id, handler)');
    });
  });
}

type Add = (jobs: Parameters<ReturnType<QueueBackend['producer']>['add']>[0]) => Promise<void>;

/** Puts something between the relay and the queue. */
function wrapAdding(between: (add: Add, jobs: Parameters<Add>[0]) => Promise<void>): (real: QueueBackend) => QueueBackend {
  return (real) => ({
    ...real,
    producer: (queue) => {
      const producer = real.producer(queue);
      return { ...producer, add: (jobs) => between((more) => producer.add(more), jobs) };
    },
  });
}
