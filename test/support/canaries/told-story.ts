import type { Agent } from 'node:http';
import { COMPARTMENT_FIELDS } from '@loive/domain';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import type { Dice } from '../fuzz/dice.js';
import type { Guests } from '../fuzz/guests.js';
import { send, type Reply } from '../fuzz/send.js';
import type { Canaries } from './canary.js';

const { health, legalaid, police } = DEMO_AGENCIES;
const DAY = 24 * 3_600_000;

interface Versioned {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

/**
 * One case told from its opening to its referral, with a canary in every text on the way: what chance
 * alone would reach only after a long walk. A step that is refused is kept as refused, and the story goes on.
 */
export class ToldStory {
  #case: Versioned = { id: '', code: '', version: 0 };
  #referral: Versioned = { id: '', code: '', version: 0 };

  constructor(
    private readonly guests: Guests,
    private readonly agent: Agent,
    private readonly dice: Dice,
    private readonly canaries: Canaries,
  ) {}

  async tell(): Promise<void> {
    await this.#call();
    await this.#draft();
    await this.#open();
    await this.#event('commune', { type: 'informRights', language: 'vi', form: 'oral', note: this.#text('note') });
    await this.#event('commune', { type: 'completeReceipt', custody: 'withUs', note: this.#text('note') });
    for (const compartment of ['identity', 'contact', 'statement'] as const) await this.#sensitive('commune', compartment);
    await this.#event('commune', { type: 'notifyAuthority', agencyId: health.id, means: 'phone', note: this.#text('note') });
    await this.#event('commune', { type: 'handOver', toAgencyId: health.id, minutes: this.#text('minutes', 80) });
    await this.#event('health', { type: 'receivePerson', minutes: this.#text('minutes', 80) });
    for (const compartment of Object.keys(COMPARTMENT_FIELDS) as (keyof typeof COMPARTMENT_FIELDS)[]) await this.#sensitive('health', compartment);
    await this.#event('health', { type: 'startVerification' });
    await this.#event('health', { type: 'recordInterview', conditions: ['safePlace'], ground: this.#text('ground') });
    await this.#event('health', { type: 'recordProof', kind: 'rescuerConfirmation', number: this.#text('number', 80), issuer: this.#text('issuer', 200), date: this.#day(-20) });
    await this.#event('health', { type: 'assessNeeds', needs: ['legal_aid', 'psychological'], finding: this.#text('finding') });
    await this.#event('health', { type: 'giveConsent', purpose: 'legal_aid', receiver: 'legal_aid', giver: 'person', on: this.#day(0), note: this.#text('note') });
    await this.#refer();
    await this.#looks();
  }

  // Passed on in other words than it was told in: both must lie sealed, and so must the number.
  async #call(): Promise<void> {
    const body = {
      at: new Date(Date.now() - DAY / 24).toISOString(), kind: 'report', caller: 'family', language: 'vi', callBack: 'asTold', number: this.#text('phone', 20),
      safeContact: this.#text('safeContact'), recording: this.#text('recording', 20), told: this.#text('told'),
    };
    const reply = await this.#post('hotline', '/api/hotline/calls', '/api/hotline/calls', body);
    if (reply.status !== 201) return;
    const { id, version } = JSON.parse(reply.text) as Versioned;
    const path = `/api/hotline/calls/${id}/events`;
    await this.#post('hotline', path, '/api/hotline/calls/{id}/events', { type: 'handOn', agencyId: police.id, means: 'phone', told: this.#text('told') }, 'handOn', version);
    const [told] = (JSON.parse((await this.#get('police', '/api/hotline/told')).text) as { items?: Versioned[] }).items ?? [];
    if (told !== undefined) await this.#get('police', `/api/hotline/told/${told.id}`);
    await this.#post('hotline', path, '/api/hotline/calls/{id}/events', { type: 'showNumber', reason: 'danger' }, 'showNumber', version + 1);
  }

  async #open(): Promise<void> {
    const body = {
      channel: 'self_report', receivedAt: new Date(Date.now() - 40 * DAY).toISOString(), safety: 'unsafe', language: 'vi', alias: this.#text('alias', 60),
      age: { bornOn: '1994-05-17', certainty: 'exact' }, nationality: 'VN', indicators: ['act_transfer', 'means_deception'], wishes: this.#text('wishes'),
    };
    const reply = await this.#post('commune', '/api/cases', '/api/cases', body);
    if (reply.status === 201) this.#case = JSON.parse(reply.text) as Versioned;
  }

  // One that stays a draft: its words lie sealed until somebody goes on with them.
  async #draft(): Promise<void> {
    const words = {
      quick: false, safety: 'unsafe', language: 'vi', alias: this.#text('alias', 60), channel: 'rescued', receivedDay: '09/10/2025', receivedClock: '09:00', ageKind: 'exact',
      bornOn: this.#text('bornOn', 20), ageFrom: '', ageTo: '', nationality: 'VN', placeId: '', placeText: this.#text('placeText', 200), indicators: [this.#text('indicators', 60)],
      wishes: this.#text('wishes'),
    };
    await this.#post('border', '/api/intake/drafts', '/api/intake/drafts', { words });
  }

  // Field by field, so that one value that a rule refuses does not keep the others out.
  async #sensitive(username: string, compartment: keyof typeof COMPARTMENT_FIELDS): Promise<void> {
    const names: readonly string[] = COMPARTMENT_FIELDS[compartment];
    const [first = '', second = ''] = [this.dice.pick(names), this.dice.pick(names)].map(String);
    for (const name of new Set([...(compartment === 'identity' ? ['idNumber', 'fullName'] : compartment === 'contact' ? ['phone', 'safeContact'] : []), first, second]))
      if (name !== 'bornOn') await this.#event(username, { type: 'recordSensitive', compartment, fields: { [name]: this.#text(name, 200) } });
  }

  async #refer(): Promise<void> {
    const page = await this.#get('health', `/api/cases/${this.#case.id}`);
    const { facts } = JSON.parse(page.text || '{}') as { facts?: { consents?: { id: string }[] } };
    const consentId = facts?.consents?.at(-1)?.id ?? '';
    const body = { send: true, to: legalaid.id, service: 'legal_aid', urgency: 'now', consentId, note: this.#text('note') };
    const reply = await this.#post('health', `/api/cases/${this.#case.id}/referrals`, '/api/cases/{id}/referrals', body);
    if (reply.status !== 201) return;
    this.#referral = JSON.parse(reply.text) as Versioned;
    await this.#step('health', { type: 'answer', text: this.#text('text') });
    await this.#arrived();
    await this.#step('legalaid', { type: 'ask', text: this.#text('text') });
    await this.#step('health', { type: 'answer', text: this.#text('text') });
    await this.#step('legalaid', { type: 'accept' });
    await this.#step('legalaid', { type: 'start' });
    await this.#step('legalaid', { type: 'handBack', reason: 'other', text: this.#text('text') });
  }

  async #looks(): Promise<void> {
    for (const compartment of ['identity', 'contact', 'plan'])
      await this.#post('health', `/api/cases/${this.#case.id}/reveals`, '/api/cases/{id}/reveals', { compartment, reason: 'other', text: this.#text('text', 300) }, compartment);
    const glass = { case: this.#case.code, compartments: ['identity'], reason: 'danger', text: this.#text('text', 300) };
    await this.#post('police', '/api/break-glass', '/api/break-glass', glass);
    for (const field of ['q', 'phone']) {
      const text = this.canaries.make(field, 60);
      const reply = await this.#get('health', `/api/cases?q=${encodeURIComponent(text)}`);
      this.canaries.settle('GET /api/cases', '', reply.status < 300, text);
    }
  }

  // The worker offers it; until then the receiver sees nothing.
  async #arrived(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const { status, text } = await this.#get('legalaid', `/api/referrals/${this.#referral.id}`);
      if (status === 200) {
        this.#referral = JSON.parse(text) as Versioned;
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  async #event(username: string, body: { readonly type: string } & Readonly<Record<string, unknown>>): Promise<void> {
    const reply = await this.#post(username, `/api/cases/${this.#case.id}/events`, '/api/cases/{id}/events', body, body.type, this.#case.version);
    if (reply.status === 200) this.#case = JSON.parse(reply.text) as Versioned;
  }

  async #step(username: string, body: { readonly type: string } & Readonly<Record<string, unknown>>): Promise<void> {
    const reply = await this.#post(username, `/api/referrals/${this.#referral.id}/events`, '/api/referrals/{id}/events', body, body.type, this.#referral.version);
    if (reply.status === 200) this.#referral = JSON.parse(reply.text) as Versioned;
  }

  async #post(username: string, path: string, route: string, body: unknown, type = '', version = 0): Promise<Reply> {
    const { cookie, csrf } = await this.guests.get(username);
    const payload = JSON.stringify(body);
    const origin = this.guests.house.address;
    const headers = {
      host: new URL(origin).host, origin, cookie, 'x-csrf-token': csrf, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(payload)),
      'idempotency-key': this.dice.uuid(), 'if-match': `"${version}"`,
    };
    const reply = await send(this.agent, this.guests.port, { method: 'POST', path, headers, payload });
    this.canaries.settle(`POST ${route}`, type, reply.status < 300, payload);
    return reply;
  }

  async #get(username: string, path: string): Promise<Reply> {
    const { cookie } = await this.guests.get(username);
    return send(this.agent, this.guests.port, { method: 'GET', path, headers: { host: `127.0.0.1:${this.guests.port}`, cookie }, payload: null });
  }

  #text(field: string, longest = 300): string {
    return this.canaries.make(field, longest);
  }

  #day(days: number): string {
    return new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  }
}
