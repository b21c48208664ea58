import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLine, type Line } from '../support/line.js';
import { eventually } from '../support/postgres.js';
import { ONCE, conformance, pause } from '../support/queue/conformance.js';
import { QueueHouse } from '../support/queue/house.js';

describe('the queue in PostgreSQL', () => conformance('postgres'));

describe('a database that goes away for a while', () => {
  let house: QueueHouse;
  let line: Line;
  beforeAll(async () => {
    house = await QueueHouse.open('postgres');
    line = await openLine(house.database.workerUrl);
  });
  afterAll(async () => {
    await house.close();
    await line.cut();
  });

  it('is joined again without anybody starting anything, and then nothing is missing', async () => {
    await house.start({}, {}, line.url);
    const before = await house.commit(40, 'slow');
    await pause(100);
    await line.cut();
    const during = await house.commit(10);
    await pause(1_000);
    await line.mend();
    expect(await house.settled([...before, ...during])).toEqual(ONCE);
    await house.stopQueues();
  });

  // The stack below remembers a first refusal for ever, and asks again without a pause.
  it('is joined when it comes back, even if it went while the queue was joining it', async () => {
    const ids = await house.commit(10);
    await house.start({}, {}, line.url);
    await line.cut();
    await pause(1_500);
    await line.mend();
    expect(await house.settled(ids)).toEqual(ONCE);
    expect(house.lines).not.toContainEqual(expect.objectContaining({ event: 'gaveUp' }));
  });
});

describe('answers that nobody can ask for again', () => {
  let house: QueueHouse;
  beforeAll(async () => {
    house = await QueueHouse.open('postgres');
  });
  afterAll(() => house.close());

  it('are dropped after 72 hours, and no earlier', async () => {
    const system = '00000000-0000-4000-8000-0000000000ff';
    await house.asOwner(
      `INSERT INTO answers (person_id, route, key, body_hash, status, answer, created_at)
       SELECT $1, 'r', gen_random_uuid(), 'h', 200, '{}', now() - hours * interval '1 hour' FROM unnest(ARRAY[1, 71, 73, 500]) AS hours`,
      [system],
    );
    await house.start();
    await eventually(() => {
      expect(house.lines).toContainEqual({ event: 'answersSwept', count: 2 });
      return Promise.resolve();
    });
  });
});
