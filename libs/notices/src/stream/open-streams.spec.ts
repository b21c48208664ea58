import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { StreamOwner } from './event-stream.js';
import { OpenStreams, STREAMS_OF_A_SESSION } from './open-streams.js';

const PACE = { gap: 60, look: 30, beat: 90 };
const HEALTH: StreamOwner = { session: 'a1', agencyId: 'health', role: 'social' };
const POLICE: StreamOwner = { session: 'b2', agencyId: 'police', role: 'police' };

const opened: OpenStreams[] = [];
afterEach(() => opened.splice(0).forEach((streams) => streams.close()));

/** Streams over a register of sessions that the test may change; it can be away, too. */
function house(sessions: StreamOwner[] = [HEALTH, POLICE]) {
  const state = { sessions, away: false, asked: 0 };
  const streams = new OpenStreams(async (ids) => {
    state.asked += 1;
    await pause(1);
    if (state.away) throw new Error('away');
    return state.sessions.filter(({ session }) => ids.includes(session));
  }, PACE);
  opened.push(streams);
  const open = (owner: StreamOwner, reads = true) => {
    const stream = streams.open(owner);
    if (stream === null) throw new Error('no more streams');
    let text = '';
    if (reads) stream.body.setEncoding('utf8').on('data', (part: string) => (text += part));
    return { body: stream.body, said: () => text.match(/event: changed\ndata: \d+\n\n/g)?.length ?? 0, text: () => text };
  };
  return { state, streams, open };
}

/** Waits for what must come, however busy the machine is. */
async function until(come: () => boolean): Promise<void> {
  for (let n = 0; n < 1_000 && !come(); n += 1) await pause(5);
  expect(come()).toBe(true);
}

describe('open streams', () => {
  it('say that something has changed to the agency whose boards it was, at once', async () => {
    const { streams, open } = house();
    const [health, police] = [open(HEALTH), open(POLICE)];
    streams.ring('health');
    await until(() => health.said() > 0);
    expect([health.said(), police.said()]).toEqual([1, 0]);
  });

  it('say many changes as one, and never lose the last', async () => {
    const { streams, open } = house();
    const health = open(HEALTH);
    for (let n = 0; n < 20; n += 1) {
      streams.ring('health');
      await pause(5);
    }
    await pause(100);
    expect(health.said()).toBeGreaterThanOrEqual(2);
    expect(health.said()).toBeLessThanOrEqual(6);
  });

  it('say nothing to a session that has ended, and end', async () => {
    const { state, streams, open } = house();
    const health = open(HEALTH);
    state.sessions = [POLICE];
    streams.ring('health');
    await until(() => health.body.readableEnded);
    expect(health.said()).toBe(0);
    expect(streams.count).toBe(0);
  });

  it.each([
    ['the agency', { ...HEALTH, agencyId: 'other' }],
    ['the role', { ...HEALTH, role: 'operator' }],
  ])('end when %s of the person is another one now', async (_, now) => {
    const { state, open } = house();
    const health = open(HEALTH);
    state.sessions = [now];
    await until(() => health.body.readableEnded);
  });

  it('keep silent while nobody can say whether the session holds, and say it then', async () => {
    const { state, streams, open } = house();
    const health = open(HEALTH);
    state.away = true;
    streams.ring('health');
    await pause(70);
    expect(health.text()).not.toContain('event');
    expect(health.body.readableEnded).toBe(false);
    state.away = false;
    await until(() => health.said() > 0);
    expect(health.said()).toBe(1);
  });

  it('give a sign of life now and then, and none while nobody can say whether the session holds', async () => {
    const { state, open } = house();
    const health = open(HEALTH);
    const beats = () => health.text().split('\n\n').filter((block) => block === ':').length;
    await until(() => beats() > 0);
    state.away = true;
    // Whoever asked before has been answered once a later question was asked.
    const asked = state.asked;
    await until(() => state.asked > asked + 1);
    const before = beats();
    await pause(150);
    expect(beats()).toBe(before);
  });

  it('cut off a reader who does not read, and keep no more than a little for one', async () => {
    const { streams, open } = house();
    const { body } = open(HEALTH, false);
    for (let n = 0; n < 80 && !body.destroyed; n += 1) {
      streams.ring('health');
      await pause(65);
    }
    expect(body.destroyed).toBe(true);
    expect(body.readableLength).toBeLessThan(2_048);
    expect(streams.count).toBe(0);
  }, 15_000);

  it('are few for one session, whatever the others hold', () => {
    const { streams, open } = house();
    for (let n = 0; n < STREAMS_OF_A_SESSION; n += 1) open(HEALTH);
    expect(streams.open(HEALTH)).toBeNull();
    expect(streams.open(POLICE)).not.toBeNull();
  });

  it('ask nothing when there is none', async () => {
    const { state, streams, open } = house();
    open(HEALTH).body.destroy();
    await pause(80);
    const before = state.asked;
    streams.ring('health');
    await pause(80);
    expect(state.asked).toBe(before);
  });
});
