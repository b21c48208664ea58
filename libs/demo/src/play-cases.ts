import { addDays, dayInVietnam, type CaseEvent } from '@loive/domain';
import type { CaseReader, CaseRecord, Recorder } from '@loive/persistence';
import { keyOf } from './key-of.js';
import { demoActor } from './people.js';
import { STORIES } from './stories/index.js';
import type { Story, StorySoFar } from './story.js';

const HOUR = 60 * 60 * 1000;

/**
 * Plays every story through the recorder, event by event, each as the person who would record it.
 * Keys are the same each time, so a set that was cut short goes on where it stopped. False: all of it was there.
 */
export async function playCases(recorder: Recorder, reader: CaseReader, now: Date): Promise<boolean> {
  if (await isPlayed(reader)) return false;
  for (const story of STORIES) await play(recorder, story, now);
  return true;
}

// Stories are played in order: when the last one is there, all of them are.
async function isPlayed(reader: CaseReader): Promise<boolean> {
  const last = STORIES.at(-1);
  if (last === undefined) return true;
  const page = await reader.worklist(demoActor(last.by), { q: last.opening.alias, sort: 'changed', limit: 1 });
  return page.rows.length > 0;
}

async function play(recorder: Recorder, story: Story, now: Date): Promise<void> {
  const ago = (hours: number): string => new Date(now.getTime() - hours * HOUR).toISOString();
  let record = await recorder.open(
    demoActor(story.by),
    { ...story.opening, receivedAt: ago(story.hoursAgo) },
    request(story, 0, 'POST /api/cases', 201),
  );
  for (const [index, [username, hoursAgo, step]] of story.steps.entries()) {
    const event = typeof step === 'function' ? step(soFar(record, now)) : step;
    const body = { ...event, at: ago(hoursAgo) } as CaseEvent;
    const route = `POST /api/cases/${record.id}/events`;
    record = await recorder
      .record(demoActor(username), record.id, record.version, body, request(story, index + 1, route, 200))
      .catch((failure: unknown) => {
        throw new Error(`demo story ${story.name}, step ${index + 1} (${event.type} by ${username})`, { cause: failure });
      });
  }
}

function request(story: Story, step: number, route: string, status: number) {
  return {
    route,
    key: keyOf(`${story.name}/${step}`),
    requestId: keyOf(`request/${story.name}/${step}`),
    // The times of a story move with the day it is loaded; its place in the story is what it says.
    body: { story: story.name, step },
    status,
    present: (record: CaseRecord) => record,
  };
}

function soFar(record: CaseRecord, now: Date): StorySoFar {
  return {
    duty: (step) => found(record.duties.find((duty) => duty.step === step && duty.state === 'open')?.id, step),
    measure: (state) => found(record.facts.measures.find((measure) => measure.state === state)?.id, state),
    person: (username) => demoActor(username).personId,
    day: (days) => addDays(dayInVietnam(now.toISOString()), days),
  };
}

function found(id: string | undefined, what: string): string {
  if (id === undefined) throw new Error(`the story has no open ${what} at this point`);
  return id;
}
