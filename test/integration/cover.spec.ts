import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES, demoActor } from '@loive/demo/cast';
import { COVER_IDS, COVER_PEOPLE, REGIONS, caseCover, type CoverPath, type CoverStep, type Region } from '@loive/domain';
import { World } from '../support/world.js';

const cover = caseCover(new Date().toISOString());

/** The people of the paths as the demo set knows them; the deputies are hired. */
const USERNAMES: Record<string, string> = {
  commune: 'commune',
  communeHead: 'commune.head',
  communeDeputy: 'commune.deputy',
  health: 'health',
  healthHead: 'health.head',
  police: 'police',
  policeHead: 'police.head',
  policeDeputy: 'police.deputy',
  shelter: 'shelter',
};
const WORKERS = { commune: DEMO_AGENCIES.commune, health: DEMO_AGENCIES.health, police: DEMO_AGENCIES.police };
/** Ids that the paths name, and what they are here. */
const HERE: [id: string, here: () => string][] = [
  [COVER_IDS.commune, () => DEMO_AGENCIES.commune.id],
  [COVER_IDS.health, () => DEMO_AGENCIES.health.id],
  [COVER_IDS.police, () => DEMO_AGENCIES.police.id],
  [COVER_IDS.shelter, () => DEMO_AGENCIES.shelter.id],
  [COVER_PEOPLE.commune.personId, () => demoActor('commune').personId],
  [COVER_IDS.otherCase, () => other.id],
];

let world: World;
let other: CaseView;
beforeAll(async () => {
  world = await World.make();
  await world.hire('commune.deputy', 'commune.head');
  await world.hire('police.deputy', 'police.head');
  other = await world.open('commune', { alias: 'Hồ sơ kia' });
}, 60_000);
afterAll(() => world?.close());

// The paths begin with health, police and a facility beside the commune; how each comes to take part is told elsewhere.
async function openWithAll(opening: CoverPath['opening']): Promise<CaseView> {
  const opened = await world.open('commune', opening);
  const { health, police, shelter } = DEMO_AGENCIES;
  await world.letIn(opened.id, [health.id, 'notified'], [police.id, 'notified'], [shelter.id, 'handedOver']);
  return opened;
}

function eventOf(step: CoverStep): CoverStep['event'] {
  const text = HERE.reduce((sent, [id, here]) => sent.replaceAll(id, here()), JSON.stringify(step.event));
  return JSON.parse(text) as CoverStep['event'];
}

function usernameOf(step: CoverStep): string {
  const username = USERNAMES[step.by];
  if (username === undefined) throw new Error(`${step.by} is nobody here`);
  return username;
}

/** The state from which a transition starts, such as `protection.needed`. */
function startOf(step: CoverStep): [Region, string] {
  const [region = '', state = ''] = (step.transition.split(' ')[0] ?? '').split('.');
  if (!(region in REGIONS)) throw new Error(`${step.transition} is in no region`);
  return [region as Region, state];
}

/** What the walk over the chart leaves to the law: before a file closes, its duties are done. */
async function dutiesDone(on: CaseView): Promise<CaseView> {
  let last = on;
  for (;;) {
    const duty = last.duties.find(({ state, blocksClosing }) => state === 'open' && blocksClosing);
    if (duty === undefined) return last;
    const who = duty.owner?.id ?? last.owner.id;
    const [username] = Object.entries(WORKERS).find(([, agency]) => agency.id === who) ?? [];
    if (username === undefined) throw new Error(`nobody here answers ${duty.step}`);
    last = await world.record(username, last, { type: 'completeDuty', dutyId: duty.id, step: duty.step });
  }
}

async function taken(step: CoverStep, last: CaseView): Promise<CaseView> {
  const event = eventOf(step);
  const username = usernameOf(step);
  if (event.type !== 'reveal') return world.record(username, last, event);
  const { type: _type, ...look } = event;
  const answer = await (await world.as(username)).post(`/api/cases/${last.id}/reveals`, look);
  expect(answer.status).toBe(200);
  return world.page(username, last.id);
}

// Limits count from the recorder's clock, which no client moves: the days that a path waits are put into the row.
async function requestedOn(on: CaseView, instant: string): Promise<void> {
  await world.sql(
    `UPDATE cases SET facts = jsonb_set(facts, '{identificationRequestedAt}', to_jsonb($2::text)) WHERE id = $1`,
    [on.id, instant],
  );
}

async function replay(path: CoverPath): Promise<CaseView> {
  let last = await openWithAll(path.opening);
  for (const [index, step] of path.steps.entries()) {
    if (step.event.type === 'close') last = await dutiesDone(last);
    const [region, state] = startOf(step);
    if (last.stage[region] !== state) throw new Error(`step ${index + 1}, ${step.transition}: ${region} stands at ${last.stage[region]}`);
    last = await taken(step, last);
    if (step.now !== undefined) await requestedOn(last, step.now);
  }
  return last;
}

describe('every transition of the chart, through the recorder on PostgreSQL', () => {
  it.each(cover.paths.map((path, index) => [`path ${index + 1} of ${path.steps.length} steps`, path] as const))(
    'can be played over HTTP: %s',
    async (_, path) => {
      const last = await replay(path);
      const { body } = await (await world.as('auditor')).get(`/api/cases/${last.id}/timeline/verify`);
      expect(body).toMatchObject({ ok: true, events: last.version });
      const items: { type: string }[] = (await (await world.as('auditor')).get(`/api/cases/${last.id}/timeline`)).body['items'];
      const recorded = items.map(({ type }) => type).filter((type) => type !== 'completeDuty');
      expect(recorded).toEqual(['openCase', ...path.steps.map(({ event }) => event.type)]);
    },
    30_000,
  );

  it('and those of duties, on duties that the law opened', async () => {
    expect(cover.leftOut).toEqual(expect.arrayContaining(['file.open completeDuty', 'file.open markDutyNotApplicable']));
    let child = await world.open('commune', { age: { certainty: 'unsure' } });
    const open = (step: string) => child.duties.find((duty) => duty.step === step && duty.state === 'open')?.id ?? 'none';
    const [first, second] = ['child_overlay.record_and_inform', 'child_overlay.act_in_emergency'] as const;
    child = await world.record('commune', child, { type: 'completeDuty', dutyId: open(first), step: first, document: 'M01-7' });
    child = await world.record('commune.head', child, { type: 'markDutyNotApplicable', dutyId: open(second), step: second, ground: 'conditionFalse' });
    expect(child.duties.map(({ step, state }) => [step, state])).toEqual(
      expect.arrayContaining([
        [first, 'met'],
        [second, 'notApplicable'],
      ]),
    );
  });
});
