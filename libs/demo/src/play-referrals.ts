import { dayInVietnam, type ReferralDraft } from '@loive/domain';
import { Refused, type CaseReader, type CaseRecord, type Recorder } from '@loive/persistence';
import { DEMO_AGENCIES } from './agencies.js';
import { keyOf } from './key-of.js';
import { demoActor } from './people.js';
import type { ReferralStep, ReferralStory } from './referral-story.js';
import { setBack, type QueueHand } from './set-back.js';
import { REFERRAL_STORIES } from './stories/referrals.js';

/** What referrals are played with. */
export interface Stage extends QueueHand {
  /** Records with the rights of the API's role. */
  readonly recorder: Recorder;
  /** Records with the rights of the worker's role: what the queue does. */
  readonly queue: Recorder;
  readonly reader: CaseReader;
  readonly now: Date;
}

/** A referral that was played, as far as the next ones name it. */
interface Played {
  readonly id: string;
  readonly version: number;
}

/**
 * Plays every referral through the recorder, step by step, each as the person who would take it, the
 * queue's steps as the system with the messages of the outbox. Keys are the same each time. Cases that
 * somebody has worked on since (`isNew` false) may refuse a referral, which is then left out.
 */
export async function playReferrals(stage: Stage, isNew: boolean): Promise<void> {
  const played = new Map<string, string>();
  for (const story of REFERRAL_STORIES) {
    try {
      const insteadOf = story.insteadOf === undefined ? undefined : played.get(story.insteadOf);
      played.set(story.name, await play(stage, story, insteadOf));
    } catch (cause) {
      if (!isNew && cause instanceof Refused) continue;
      const why = cause instanceof Refused ? cause.refusal.kind : String(cause);
      throw new Error(`the demo referral ${story.name} cannot be played (${why})`, { cause });
    }
  }
}

async function play(stage: Stage, story: ReferralStory, insteadOf: string | undefined): Promise<string> {
  const { id } = await open(stage, story, { consentId: await consentOf(stage, story), insteadOf });
  let version = 1;
  for (const entry of story.steps.entries()) version = await take(stage, story, { id, version }, entry);
  return id;
}

async function caseOf({ reader }: Stage, { by, of }: ReferralStory): Promise<{ id: string; version: number }> {
  const { rows } = await reader.worklist(demoActor(by), { q: of, sort: 'changed', limit: 1 });
  const [row] = rows;
  if (row === undefined) throw new Error(`${by} finds no demo case of ${of}`);
  const record = await reader.find(demoActor(by), row.id);
  if (record === null) throw new Error(`${by} cannot read the demo case of ${of}`);
  return record;
}

// Each referral that needs one has a consent of its own, given just before.
async function consentOf(stage: Stage, story: ReferralStory): Promise<string | undefined> {
  if (story.consent === undefined) return undefined;
  const actor = demoActor(story.by);
  const { id, version } = await caseOf(stage, story);
  const { service, to } = story.draft;
  const event = { type: 'giveConsent', purpose: service, receiver: DEMO_AGENCIES[to].id, giver: story.consent, on: dayInVietnam(stage.now.toISOString()) } as const;
  const request = requestOf(story, 'consent', `POST /api/cases/${id}/events`, 200);
  const record = await stage.recorder.record(actor, id, version, event, { ...request, present: (kept: CaseRecord) => kept });
  const given = record.facts.consents.findLast(({ purpose, withdrawnOn }) => purpose === service && withdrawnOn === null);
  if (given === undefined) throw new Error(`the consent of ${story.name} was not kept`);
  return given.id;
}

async function open(
  { recorder, ...stage }: Stage,
  story: ReferralStory,
  { consentId, insteadOf }: { consentId: string | undefined; insteadOf: string | undefined },
): Promise<Played> {
  const { id: caseId } = await caseOf({ recorder, ...stage }, story);
  const draft: ReferralDraft & { readonly send: boolean } = {
    ...story.draft,
    to: DEMO_AGENCIES[story.draft.to].id,
    ...(consentId === undefined ? {} : { consentId }),
    ...(insteadOf === undefined ? {} : { insteadOf }),
    send: story.send,
  };
  const request = requestOf(story, 'open', `POST /api/cases/${caseId}/referrals`, 201);
  return recorder.openReferral(demoActor(story.by), caseId, draft, {
    ...request,
    present: ({ row }) => ({ id: row.id, version: row.version }),
  });
}

/** Takes one step; resolves with the version it leaves. */
async function take(stage: Stage, story: ReferralStory, { id, version }: Played, [index, step]: readonly [number, ReferralStep]): Promise<number> {
  const [who, what] = step;
  if (who === 'waited') {
    await setBack(stage, id, what as number);
    return version;
  }
  if (who === 'system') {
    await byTheQueue(stage, id, what as 'deliver' | 'lapse');
    return version + 1;
  }
  const event = typeof what === 'function' ? what({ person: (username) => demoActor(username).personId }) : what;
  if (typeof event !== 'object') throw new Error('a step without an event');
  const request = requestOf(story, String(index), `POST /api/referrals/${id}/events`, 200);
  const left = await stage.recorder.recordReferral(demoActor(who), id, version, event, {
    ...request,
    present: ({ row }) => ({ version: row.version }),
  });
  return left.version;
}

// A message that was delivered in an earlier run changes nothing.
async function byTheQueue({ worker, queue }: Stage, referralId: string, step: 'deliver' | 'lapse'): Promise<void> {
  const effect = `${step}Referral`;
  const rows: { id: string }[] = await worker.query(
    `SELECT id FROM outbox WHERE effect = $1 AND ids ->> 'referralId' = $2 ORDER BY created_at LIMIT 1`,
    [effect, referralId],
  );
  const [message] = rows;
  if (message === undefined) throw new Error(`no message ${effect}`);
  await queue.recordMessage(referralId, step, { id: message.id, handler: effect });
}

function requestOf(story: ReferralStory, step: string, route: string, status: number) {
  const name = `referral/${story.name}/${step}`;
  return { route, key: keyOf(name), requestId: keyOf(`request/${name}`), body: { story: story.name, step }, status };
}
