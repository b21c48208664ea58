import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { QueueStartError } from '@loive/queue';
import { openLine } from '../support/line.js';
import { ONCE, conformance, pause } from '../support/queue/conformance.js';
import { QueueHouse } from '../support/queue/house.js';
import { hasRedis, startRedis } from '../support/queue/redis.js';

// A developer without Redis sees these skipped; on CI they must run.
const onRedis = hasRedis() || process.env['CI'] === 'true' ? describe : describe.skip;

onRedis('the queue in Redis', () => conformance('redis'));

onRedis('a Redis that goes away', () => {
  let house: QueueHouse;
  beforeAll(async () => {
    house = await QueueHouse.open('redis');
  });
  afterAll(() => house.close());

  it('is refused in one line when it is not there, or may drop jobs', async () => {
    await house.redis?.kill();
    await expect(house.start()).rejects.toThrow(new QueueStartError('The Redis of REDIS_URL does not answer (Error ECONNREFUSED)'));
    await house.redis?.start();
    const careless = await startRedis(['--maxmemory-policy', 'allkeys-lru']);
    try {
      await expect(house.start({}, {}, undefined, careless.url)).rejects.toThrow(/maxmemory-policy allkeys-lru[^\n]*noeviction/);
    } finally {
      await careless.remove();
    }
  });

  it('is joined again, and what was committed meanwhile or lost in it is delivered', async () => {
    const queue = await house.start({}, { quiet: 3_000 });
    const before = await house.commit(20, 'slow');
    await pause(100);
    await house.redis?.kill();
    const during = await house.commit(20);
    await pause(1_500);
    expect((await house.outcome(during)).undelivered).toBe(20);
    await house.redis?.start();
    expect(await house.settled([...before, ...during])).toEqual(ONCE);
    await queue.stop();
  });

  it('is done without when it stays away', async () => {
    const queue = await house.start();
    await house.redis?.kill();
    const ids = await house.commit(20);
    expect(await house.settled(ids)).toEqual(ONCE);
    expect(house.lines).not.toContainEqual(expect.objectContaining({ event: 'gaveUp' }));
    await house.redis?.start();
    expect(await house.settled(await house.commit(5))).toEqual(ONCE);
    await queue.stop();
  });

  it('is done without when it hangs, however many workers wait for it', async () => {
    const queues = [await house.start(), await house.start()];
    const before = house.lines.length;
    house.redis?.freeze();
    try {
      expect(await house.settled(await house.commit(20))).toEqual(ONCE);
      expect(house.lines.slice(before)).not.toContainEqual({ event: 'relayBack' });
    } finally {
      house.redis?.thaw();
    }
    expect(await house.settled(await house.commit(5))).toEqual(ONCE);
    await Promise.all(queues.map((queue) => queue.stop()));
  });

  it('ends no worker when it is the database that stays away, nor on its return', async () => {
    const line = await openLine(house.database.workerUrl);
    try {
      const queue = await house.start({}, { exitAfter: 1_500, rebuildAfter: 700 }, line.url);
      await pause(500);
      await line.cut();
      const ids = await house.commit(10);
      await pause(3_500);
      await line.mend();
      expect(await house.settled(ids)).toEqual(ONCE);
      await pause(500);
      expect(house.lines).not.toContainEqual(expect.objectContaining({ event: 'gaveUp' }));
      await queue.stop();
    } finally {
      await line.cut();
    }
  });
});
