import type { CaseView, ReferralView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Compartment } from '@loive/domain';
import type { OpeningPayload } from '@loive/domain';
import type { Browser } from '../browser.js';
import type { World } from '../world.js';
import { principal, type Subject, type SubjectReferral } from './subject.js';

const { commune, health, police, shelter } = DEMO_AGENCIES;

/** Values that were put into the compartments of every subject: none of them may be told to whom it is not for. */
export const VALUES: Readonly<Partial<Record<Compartment, string>>> = {
  identity: 'Lục Thị Ngân Hà thử',
  contact: 'gọi sau chín giờ tối thử',
  statement: 'lời kể thử về chặng đường',
  shelter: 'phòng thử số bảy',
  health: 'tình trạng thử cần thuốc',
  plan: 'mong muốn thử về quê',
  child: 'trường thử bản Chu',
};

/** What of a subject a scope changes on its way; the rest is what most scopes have in common. */
type Draft = { -readonly [Key in keyof Subject]?: Subject[Key] } & { readonly page: CaseView; readonly reader: string };

/** One scope of the matrix: its name, and how a case gets into it over HTTP. */
export interface Scope {
  readonly name: string;
  make(world: World): Promise<Draft>;
}

const people = (...pairs: readonly (readonly [agency: string, username: string])[]): ReadonlyMap<string, string> =>
  new Map(pairs.map(([agency, username]) => [agency, personIds.get(username) ?? principal(username).personId]));

/** People that were hired beside the demo's. */
const personIds = new Map<string, string>();

/** Houses whose cases hold no more than they must. */
const lean = new WeakSet<World>();

/** Hires the colleagues that somebody else's assignments need; `lean`: cases are to hold no more than they must. */
export async function hireColleagues(world: World, leanly: boolean): Promise<void> {
  if (leanly) lean.add(world);
  for (const name of ['commune', 'health', 'police', 'health.head']) {
    await world.hire(`${name}.two`, name);
    const [row] = await world.sql<{ id: string }>('SELECT person_id AS id FROM accounts WHERE username = $1', [`${name}.two`]);
    personIds.set(`${name}.two`, String(row?.id));
  }
}

/** A case that the commune opened, handed to the health authority and filled by those who work on it. */
async function worked(world: World, opening: Partial<OpeningPayload> = {}): Promise<CaseView> {
  const opened = await world.open('commune', { receivedAt: new Date(Date.now() - 3_600_000).toISOString(), wishes: 'muốn-về-nhà', ...opening });
  const put = (compartment: Compartment, field: string) => ({ type: 'recordSensitive', compartment, fields: { [field]: VALUES[compartment] } });
  const full = !lean.has(world);
  const steps: (readonly [username: string, event: Parameters<World['record']>[2], always: boolean])[] = [
    ['commune', { type: 'completeReceipt', custody: 'withUs' }, true],
    ['commune', put('identity', 'fullName'), true],
    ['commune', put('statement', 'account'), full],
    ['commune', { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }, true],
    ['commune', { type: 'handOver', toAgencyId: health.id, minutes: 'BB-7' }, true],
    ['health', { type: 'receivePerson', minutes: 'BB-7' }, true],
    ['health', put('contact', 'safeContact'), full],
    ['health', put('shelter', 'room'), true],
    ['health', put('health', 'condition'), full],
    ['health', put('plan', 'goals'), full],
    ['health', put('child', 'school'), opening.age !== undefined],
  ];
  return world.play(opened, steps.filter(([, , always]) => always).map(([username, event]) => [username, event] as const));
}

const CHILD = { age: { estimate: [13, 15], certainty: 'estimated' } } as unknown as Partial<OpeningPayload>;

function referralOf(view: ReferralView, offered: boolean): SubjectReferral {
  return { id: view.id, code: view.code, fromAgencyId: view.from.id, toAgencyId: view.to.id, offered, state: view.state };
}

async function referred(world: World, steps: (sent: ReferralView) => Promise<{ view: ReferralView; offered: boolean }>, send = true): Promise<Draft> {
  const page = await worked(world);
  const sent = await world.refer('health', page.id, { to: shelter.id, service: 'shelter', basis: 'victimTransfer', send });
  const { view, offered } = await steps(sent);
  return { page, reader: 'health', referral: referralOf({ ...sent, state: view.state }, offered) };
}

const answered = (type: string, more: Record<string, unknown> = {}) => async (world: World) =>
  referred(world, async (sent) => ({ view: await world.step('shelter', await world.deliver(sent, 'shelter'), { type, ...more }), offered: true }));

async function lapse(world: World): Promise<Draft> {
  return referred(world, async (sent) => {
    await world.deliver(sent, 'shelter');
    // The limits have passed: nobody waits for days here.
    await world.sql(
      `UPDATE referrals SET answer_by = now() - interval '1 hour', lapse_at = now() - interval '1 second',
         facts = facts || jsonb_build_object('answerBy', now() - interval '1 hour', 'lapseAt', now() - interval '1 second') WHERE id = $1`,
      [sent.id],
    );
    await (await world.courier()).carry('lapseReferral', sent.id);
    return { view: await world.referral('health', sent.id), offered: true };
  });
}

async function assigned(world: World, suffix: '' | '.two', opening: Partial<OpeningPayload> = {}): Promise<Draft> {
  const named = people([health.id, `health${suffix}`], [commune.id, `commune${suffix}`], [police.id, `police${suffix}`]);
  const naming = ['health', 'commune', 'police'].map(
    (name) => [`${name}.head`, { type: 'assign', personId: named.get(DEMO_AGENCIES[name as 'health'].id) }] as const,
  );
  const page = await world.play(await worked(world, opening), naming);
  return { page, reader: 'health.head', named, child: opening.age !== undefined };
}

async function closed(world: World): Promise<Draft> {
  const page = await world.record('health.head', await worked(world), { type: 'close', outcome: 'withdrawn', reason: 'Người này muốn dừng.' });
  return { page, reader: 'health', closed: true };
}

/** One head proposes, another confirms. */
async function byTwo(world: World, page: CaseView, event: { readonly type: string } & Record<string, unknown>): Promise<CaseView> {
  return world.record('health.head.two', await world.record('health.head', page, event), event);
}

async function sealed(world: World, whom: { personId: string } | { agencyId: string }): Promise<Draft> {
  const page = await byTwo(world, await worked(world), { type: 'seal', ...whom, ground: 'relative' });
  return { page, reader: 'health', sealedOut: new Set(Object.values(whom)) };
}

async function held(world: World): Promise<Draft> {
  return { page: await world.record('health.head', await worked(world), { type: 'placeHold', ground: 'investigation' }), reader: 'health' };
}

async function erased(world: World): Promise<Draft> {
  const { page } = await closed(world);
  return { page: await byTwo(world, page, { type: 'erase', ground: 'personAsked' }), reader: 'health', closed: true, erased: true };
}

/** Gives the password again; the session goes on under a token of its own. */
export async function stepUp(world: World, username: string): Promise<Browser> {
  return world.stepUp(username);
}

/** Breaks the glass of a case as somebody, after giving the password again. */
async function broken(world: World, username: string, compartments: readonly Compartment[], opening: Partial<OpeningPayload> = {}): Promise<Draft> {
  const page = await worked(world, opening);
  const browser = await stepUp(world, username);
  const body = { case: page.code, compartments, reason: 'danger', text: 'Có tin báo người này đang gặp nguy hiểm ngay lúc này.' };
  const asked = await browser.post('/api/break-glass', body, { 'idempotency-key': crypto.randomUUID() });
  if (asked.status !== 201) throw new Error(`breaking the glass was answered ${asked.status}: ${asked.text}`);
  const { id, state } = asked.body as { id: string; state: 'live' | 'waiting' };
  const { personId, agencyId } = principal(username);
  return { glassAgency: agencyId, page, reader: 'health', glass: new Map(state === 'live' ? [[personId, compartments]] : []), glassId: { id, by: personId, state }, child: opening.age !== undefined };
}

/** Two heads enter that a court lets one person of an agency without any part in the case read one compartment. */
async function byCourtOrder(world: World): Promise<Draft> {
  const { personId } = principal('police.khanhhoa');
  const until = new Date(Date.now() + 86_400_000).toISOString();
  const page = await byTwo(world, await worked(world), { type: 'admitByCourtOrder', personId, compartments: ['statement'], until, document: 'QD-9' });
  return { page, reader: 'health', glass: new Map([[personId, ['statement']]]) };
}

async function ended(world: World): Promise<Draft> {
  const draft = await broken(world, 'border', ['identity']);
  // An hour has passed.
  await world.sql(`UPDATE grants SET since = since - interval '61 minutes', until = until - interval '61 minutes' WHERE id = $1`, [draft.glassId?.id]);
  return { ...draft, glass: new Map(), ...(draft.glassId ? { glassId: { ...draft.glassId, state: 'over' } } : {}) };
}

async function confirmed(world: World): Promise<Draft> {
  const draft = await broken(world, 'shelter', ['shelter']);
  const { id = '', by = '' } = draft.glassId ?? {};
  const head = await stepUp(world, 'shelter.head');
  const answer = await head.post(`/api/break-glass/${id}/events`, { type: 'confirm' }, { 'idempotency-key': crypto.randomUUID() });
  if (answer.status !== 200) throw new Error(`confirming was answered ${answer.status}: ${answer.text}`);
  return { ...draft, glass: new Map([[by, ['shelter']]]), glassId: { id, by, state: 'live', confirmedBy: principal('shelter.head').personId } };
}

/** The scopes, in the order in which they are told. */
export const SCOPES: readonly Scope[] = [
  { name: 'own assigned', make: (world) => assigned(world, '') },
  { name: 'own agency, another is named', make: (world) => assigned(world, '.two') },
  { name: 'own agency, nobody is named', make: async (world) => ({ page: await worked(world), reader: 'health' }) },
  { name: 'child, nobody is named', make: async (world) => ({ page: await worked(world, CHILD), reader: 'health', child: true }) },
  { name: 'child, assigned', make: (world) => assigned(world, '', CHILD) },
  { name: 'accepted referral', make: answered('accept') },
  { name: 'pending referral', make: (world) => referred(world, async (sent) => ({ view: await world.deliver(sent, 'shelter'), offered: true })) },
  { name: 'queued referral', make: (world) => referred(world, async (view) => ({ view, offered: false })) },
  { name: 'drafted referral', make: (world) => referred(world, async (view) => ({ view, offered: false }), false) },
  { name: 'refused referral', make: answered('decline', { reason: 'noCapacity', text: 'Hết chỗ.' }) },
  {
    name: 'recalled referral',
    make: (world) =>
      referred(world, async (sent) => {
        await world.deliver(sent, 'shelter');
        return { view: await world.step('health', await world.referral('health', sent.id), { type: 'recall', reason: 'wrongReceiver' }), offered: true };
      }),
  },
  { name: 'lapsed referral', make: lapse },
  {
    name: 'no link',
    make: async (world) => {
      const page = await world.open('coastguard.khanhhoa', { receivedAt: new Date(Date.now() - 3_600_000).toISOString() });
      return { page, reader: 'coastguard.khanhhoa', planted: false };
    },
  },
  { name: 'closed', make: closed },
  { name: 'person sealed out', make: (world) => sealed(world, { personId: principal('police').personId }) },
  { name: 'agency sealed out', make: (world) => sealed(world, { agencyId: commune.id }) },
  { name: 'held', make: held },
  { name: 'erased', make: erased },
  { name: 'break-glass live', make: (world) => broken(world, 'coastguard.khanhhoa', ['identity']) },
  { name: 'break-glass waiting', make: (world) => broken(world, 'legalaid', ['identity'], CHILD) },
  { name: 'break-glass by two', make: confirmed },
  { name: 'break-glass over', make: ended },
  { name: 'court order', make: byCourtOrder },
];
