import type { CaseView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { World } from './world.js';

const { health } = DEMO_AGENCIES;

/** Words of a packet that must be read by nobody before acceptance. */
export const SAID = { fullName: 'Lò-Thị-Kín-Đáo', safeContact: 'gọi-chị-Mận-sau-chín-giờ', documentsHeld: 'sổ-hộ-khẩu-cũ' };

/** A case of the health authority with a name, a contact and a wish, and the police taking part. */
export async function caseOfHealth(world: World): Promise<CaseView> {
  const opened = await world.open('commune', { wishes: 'muốn-được-luật-sư-giúp' });
  return world.play(opened, [
    ['commune', { type: 'completeReceipt', custody: 'withUs' }],
    ['commune', { type: 'recordSensitive', compartment: 'identity', fields: { fullName: SAID.fullName, documentsHeld: SAID.documentsHeld } }],
    ['commune', { type: 'notifyAuthority', agencyId: health.id, means: 'phone' }],
    ['commune', { type: 'handOver', toAgencyId: health.id, minutes: 'BB-7' }],
    ['health', { type: 'receivePerson', minutes: 'BB-7' }],
    ['health', { type: 'recordSensitive', compartment: 'contact', fields: { safeContact: SAID.safeContact } }],
  ]);
}

/** The case with the person's consent to one service, and the consent's id. */
export async function withConsent(
  world: World,
  theCase: CaseView,
  purpose = 'legal_aid',
  receiver: string = purpose,
): Promise<{ theCase: CaseView; consentId: string }> {
  const after = await world.record('health', theCase, { type: 'giveConsent', purpose, receiver, giver: 'person', on: '2025-10-10' });
  const consents = after.facts['consents'] as { id: string }[];
  return { theCase: after, consentId: consents.at(-1)?.id ?? '' };
}
