import { randomUUID } from 'node:crypto';
import { consent, open, refer, accept } from './requests.mjs';

/** Offers made beforehand for each lane and side; more come as the measured sendings are delivered. */
const AHEAD = 24;
const CASES_EACH = 4;

/**
 * Stock for the job "refer and accept": each turn sends one referral and accepts an earlier one.
 * `refill` delivers what was sent, so that the next slice has offers to accept.
 */
export async function openOffers({ senders, receivers, hand }) {
  const lanes = await Promise.all(senders.map((sender) => laneOf(sender)));
  for (let count = 0; count < AHEAD; count++)
    await Promise.all(lanes.flatMap((lane, index) => ['api', 'sql'].map(async (side) => lane[side].sent.push(await sendOne(senders[index], lane[side])))));
  await refill();

  async function refill() {
    await hand.deliverAll();
    const versions = await hand.versionsOf(lanes.flatMap((lane) => ['api', 'sql'].flatMap((side) => lane[side].cases.map(({ id }) => id))));
    for (const lane of lanes) {
      for (const part of [lane.api, lane.sql]) {
        for (const one of part.cases) one.version = versions.get(one.id);
        part.offered.push(...part.sent.splice(0).map((one) => ({ ...one, version: 2 })));
      }
    }
  }

  return {
    refill,
    /** One turn over HTTP. */
    overHttp: async (lane) => {
      const part = lanes[lane].api;
      part.sent.push(await sendOne(senders[lane], part));
      await accept(receivers[lane], take(part));
    },
    /** One turn as statements; `run` sends those of one request for a target. */
    asStatements: async (lane, run) => {
      const part = lanes[lane].sql;
      const target = part.cases[part.turn++ % part.cases.length];
      const referralId = randomUUID();
      await run('send', { id: target.id, version: target.version, referralId });
      target.version += 1;
      part.sent.push({ id: referralId, caseId: target.id });
      const offer = take(part);
      const ofCase = part.cases.find(({ id }) => id === offer.caseId);
      await run('accept', { id: ofCase.id, version: ofCase.version, referralId: offer.id });
      ofCase.version += 1;
    },
  };
}

async function laneOf(sender) {
  const part = async () => {
    const cases = [];
    while (cases.length < CASES_EACH) {
      const one = await open(sender);
      cases.push({ id: one.id, version: one.version + 1, consentId: await consent(sender, one) });
    }
    return { cases, sent: [], offered: [], turn: 0 };
  };
  return { api: await part(), sql: await part() };
}

async function sendOne(sender, part) {
  const one = part.cases[part.turn++ % part.cases.length];
  const { id } = await refer(sender, one);
  return { id, caseId: one.id };
}

function take(part) {
  const one = part.offered.shift();
  if (one === undefined) throw new Error('no offer is left to accept');
  return one;
}
