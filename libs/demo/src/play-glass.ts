import { Refused, type CaseReader, type GlassReader, type GlassRecorder, type GlassRequest } from '@loive/persistence';
import { keyOf } from './key-of.js';
import { demoActor } from './people.js';
import { GLASS_STORIES, type GlassStory } from './stories/need-to-know.js';

/** What glass is broken with. */
export interface GlassHands {
  readonly recorder: GlassRecorder;
  readonly glass: GlassReader;
  readonly reader: CaseReader;
}

/** What a reviewer says of a glass of the demo set. */
const JUSTIFIED = 'Đã gọi lại nơi mở khẩn cấp: đúng người, đúng việc, chỉ xem phần cần thiết.';

/**
 * Breaks the glass as the people of the stories would. In a set that is there already (`isNew` false) nothing is broken
 * again: what has been over for a while is reviewed instead, so that no account of the demo pauses.
 */
export async function playGlass(hands: GlassHands, isNew: boolean): Promise<void> {
  if (!isNew) return reviewOld(hands);
  for (const story of GLASS_STORIES) {
    const id = await breakAs(hands, story);
    if (story.reviewedBy !== undefined) await review(hands, story.reviewedBy, id, story.name);
  }
}

async function breakAs({ recorder, reader }: GlassHands, { name, of, owner, by, compartments, reason, text }: GlassStory): Promise<string> {
  const { rows } = await reader.worklist(demoActor(owner), { q: of, sort: 'changed', limit: 1 });
  const code = rows[0]?.card.code;
  if (code === undefined) throw new Error(`${owner} finds no demo case of ${of}`);
  return recorder.break(demoActor(by), code, { compartments, reason, text }, requestOf(name, 'POST /api/break-glass', 201));
}

async function review({ recorder }: GlassHands, by: string, grantId: string, name: string): Promise<void> {
  const event = { type: 'reviewBreakGlass', grantId, finding: 'justified', text: JUSTIFIED } as const;
  await recorder.step(demoActor(by), event, requestOf(`${name}/review`, `POST /api/break-glass/${grantId}/events`, 200));
}

async function reviewOld(hands: GlassHands): Promise<void> {
  const owners = GLASS_STORIES.map(({ by }) => demoActor(by).personId);
  const { rows, now } = await hands.glass.list(demoActor('health.head'), { box: 'toReview', limit: 20 });
  for (const { grant } of rows) {
    const isOver = grant.until !== null && grant.until < now;
    if (!isOver || grant.personId === null || !owners.includes(grant.personId)) continue;
    await review(hands, 'health.head', grant.id, grant.id).catch((failure: unknown) => {
      if (!(failure instanceof Refused)) throw failure;
    });
  }
}

function requestOf(name: string, route: string, status: number): GlassRequest<string> {
  const step = `glass/${name}`;
  return { route, key: keyOf(step), requestId: keyOf(`request/${step}`), body: { step }, status, present: ({ grant }) => grant.id };
}
