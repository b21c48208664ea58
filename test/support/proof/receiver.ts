import { onReferral, type OwnReferral } from './sender.js';
import type { Teller } from './teller.js';
import type { ReceiverName } from './cast.js';

/** Works through the inbox as its people would, until told to stop; by chance, and by seed. */
export async function receiveUntil(stop: { readonly now: boolean }, teller: Teller, name: ReceiverName): Promise<void> {
  while (!stop.now) {
    if (!(await workOnce(teller, name))) await pause(40);
  }
}

// Takes one tab of the inbox and steps on with a few of what stands there; false when nothing did.
async function workOnce(teller: Teller, name: ReceiverName): Promise<boolean> {
  const { chance } = teller.options;
  const tab = chance() < 0.35 ? 'running' : 'waiting';
  const page = await teller.read(`/api/referrals?box=in&state=${tab}&limit=50`);
  const items = (page.body['items'] ?? []) as Record<string, unknown>[];
  if (page.status !== 200 || items.length === 0) return false;
  for (let count = 0; count < 4; count += 1) {
    const item = items[Math.floor(chance() * items.length)] as Record<string, unknown>;
    const referral: OwnReferral = { id: String(item['id']), caseId: '', version: Number(item['version']), state: String(item['state']) };
    await step(teller, referral, name);
  }
  return true;
}

async function step(teller: Teller, referral: OwnReferral, name: ReceiverName): Promise<void> {
  const { chance } = teller.options;
  if (chance() < 0.15) await teller.look(referral.id, referral.caseId);
  const body = referral.state === 'offered' ? answerOf(name, chance()) : workOf(referral.state, name, chance());
  await onReferral(teller, referral, body);
}

type Body = Record<string, unknown> & { type: string };

function answerOf(name: ReceiverName, roll: number): Body {
  if (roll < 0.62) return { type: 'accept' };
  if (roll < 0.82) return { type: 'decline', reason: name === 'legalaid' ? 'anotherProviderHasIt' : 'noCapacity', text: 'Hiện đã có nơi nhận.' };
  return { type: 'ask', text: 'Cần biết thêm giờ có thể liên lạc.' };
}

function workOf(state: string, name: ReceiverName, roll: number): Body {
  const reason = name === 'legalaid' ? 'personDied' : 'personUnreachable';
  if (state === 'accepted') {
    if (roll < 0.75) return { type: 'start' };
    if (roll < 0.9) return { type: 'handBack', reason, text: 'Không thể tiếp tục.' };
    return { type: 'ask', text: 'Có cần phiên dịch không?' };
  }
  if (roll < 0.7) return { type: 'complete', outcome: 'provided' };
  if (roll < 0.85) return { type: 'fail', reason, text: 'Không gặp được.' };
  return { type: 'handBack', reason, text: 'Xin chuyển lại.' };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
