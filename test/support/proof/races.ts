import type { Anomaly } from '../history/anomaly.js';
import { idOfAgency } from './cast.js';
import { onCase, onReferral, openCase, refresh, sendReferral, type OwnCase, type OwnReferral } from './sender.js';
import type { Heard, Teller } from './teller.js';

/** Two that want what only one can have. */
export const RACES = ['recallOrAccept', 'twoAccept', 'withdrawOrSend'] as const;
export type RaceName = (typeof RACES)[number];

/** How often each side of each race won, and what was wrong. */
export interface RaceResults {
  readonly wins: Record<RaceName, Record<string, number>>;
  readonly anomalies: Anomaly[];
  /** Referrals that were raced for; both of their ends are looked at afterwards. */
  readonly referrals: string[];
}

/** Who races: one sender, and two of the receiver. */
export interface Racers {
  readonly sender: Teller;
  /** The sender's colleague, with a connection of their own. */
  readonly other: Teller;
  readonly receiver: Teller;
  readonly second: Teller;
}

const ROUTE = { service: 'shelter', to: 'shelter' } as const;
const LANES = 4;

/** Runs `each` races of every kind, so many side by side; each pair starts at one barrier. */
export async function race(each: number, racersOf: (lane: number) => Racers, side = LANES): Promise<RaceResults> {
  const results: RaceResults = {
    wins: { recallOrAccept: {}, twoAccept: {}, withdrawOrSend: {} },
    anomalies: [],
    referrals: [],
  };
  const lanes = Array.from({ length: Math.min(side, each) }, async (_, lane) => {
    const racers = racersOf(lane);
    for (let count = lane; count < each; count += side) {
      const own = await opened(racers.sender);
      await recallOrAccept(racers, own, results);
      await twoAccept(racers, own, results);
      await withdrawOrSend(racers, results);
    }
  });
  await Promise.all(lanes);
  return results;
}

async function recallOrAccept(racers: Racers, own: OwnCase, results: RaceResults): Promise<void> {
  const referral = await offered(racers, own);
  const [mine, theirs] = [{ ...referral }, { ...referral }];
  const heard = await Promise.all([
    onReferral(racers.sender, mine, { type: 'recall', reason: 'wrongReceiver' }),
    onReferral(racers.receiver, theirs, { type: 'accept' }),
  ]);
  judge('recallOrAccept', referral.id, ['recall', 'accept'], heard, results);
}

async function twoAccept(racers: Racers, own: OwnCase, results: RaceResults): Promise<void> {
  const referral = await offered(racers, own);
  const [first, second] = [{ ...referral }, { ...referral }];
  const heard = await Promise.all([
    onReferral(racers.receiver, first, { type: 'accept' }),
    onReferral(racers.second, second, { type: 'accept' }),
  ]);
  judge('twoAccept', referral.id, ['first', 'second'], heard, results);
}

// Where the sending wins, the withdrawal that follows takes it back: in the end nothing is left open.
async function withdrawOrSend(racers: Racers, results: RaceResults): Promise<void> {
  const own = await opened(racers.sender);
  const consentId = own.consents.get(ROUTE.service);
  const withdrawal = { type: 'withdrawConsent', consentId };
  const [withdrawn, sent] = await Promise.all([
    onCase(racers.sender, own, withdrawal, 1),
    racers.other.record({
      op: 'send',
      path: `/api/cases/${own.id}/referrals`,
      body: { to: idOfAgency(ROUTE.to), service: ROUTE.service, urgency: 'now', consentId, send: true },
      caseId: own.id,
      referralId: null,
      version: null,
    }),
  ]);
  judge('withdrawOrSend', own.id, ['withdraw', 'send'], [withdrawn, sent], results);
  if (sent?.status !== 201) return;
  const id = String(sent.body['id']);
  results.referrals.push(id);
  const later = await onCase(racers.sender, own, withdrawal);
  const left = await racers.sender.read(`/api/referrals/${id}`);
  if (later?.status !== 200 || left.body['state'] !== 'recalled') results.anomalies.push({ kind: 'packetOpen', at: `${id} after its consent was withdrawn` });
}

function judge(name: RaceName, id: string, sides: readonly [string, string], heard: readonly (Heard | null)[], results: RaceResults): void {
  if (name !== 'withdrawOrSend') results.referrals.push(id);
  const won = heard.map((one) => one !== null && one.status < 300);
  const winners = won.filter(Boolean).length;
  const winner = sides[won.indexOf(true)] ?? 'nobody';
  results.wins[name][winner] = (results.wins[name][winner] ?? 0) + 1;
  if (winners !== 1) results.anomalies.push({ kind: winners === 0 ? 'halfDone' : 'twoWinners', at: `${name} ${id}: ${heard.map((one) => one?.status).join(', ')}` });
  // The loser is told so: by its stale copy, by the chart, or by what it cannot see any more.
  const told = heard.filter((_, index) => !won[index]).every((one) => one !== null && [404, 409, 412].includes(one.status));
  if (!told) results.anomalies.push({ kind: 'halfDone', at: `${name} ${id}: the loser was told ${heard.map((one) => one?.status).join(', ')}` });
}

async function opened(teller: Teller): Promise<OwnCase> {
  for (;;) {
    const own = await openCase(teller, [ROUTE.service]);
    if (own?.consents.has(ROUTE.service)) return own;
  }
}

const PATIENCE = 60_000;

/** Sends one and waits until it stands before its receiver. */
async function offered({ sender }: Racers, own: OwnCase): Promise<OwnReferral> {
  const referral = await sendReferral(sender, own, ROUTE, { urgency: 'now', send: true });
  if (referral === null) throw new Error('a referral for a race was not sent');
  const until = Date.now() + PATIENCE;
  while (referral.state === 'queued') {
    if (Date.now() > until) throw new Error('a referral for a race was never delivered');
    await new Promise((resolve) => setTimeout(resolve, 15));
    await refresh(sender, referral);
  }
  return referral;
}
