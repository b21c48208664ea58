import type { ReferralPreviewView, ReferralView } from '@loive/contracts';
import type { ReferralBody } from '../api/referral-calls.js';
import type { Fault } from '../cases/forms/event-form.js';
import { requestOf } from '../referrals/request.js';
import { dayFault, formatDate, readDay } from '../shared/dates.js';

/** What the sender has typed and chosen. Nothing is chosen beforehand but the packet that the rule proposes. */
export interface SendingForm {
  service: ReferralBody['service'] | '';
  to: string;
  urgency: ReferralBody['urgency'] | '';
  /** `consent <id>` or `basis <code>`. */
  ground: string;
  /** Names of what goes along; null: what is proposed. */
  packet: readonly string[] | null;
  note: string;
  detained: boolean;
  /** As typed. */
  courtOn: string;
}

/** The form before anybody touched it. */
export const EMPTY: SendingForm = { service: '', to: '', urgency: '', ground: '', packet: null, note: '', detained: false, courtOn: '' };

/** The form of a draft; `again` takes only what is still true when another receiver is sought. */
export function formOf(view: ReferralView, again: boolean): SendingForm {
  const { grounds } = view;
  return {
    ...EMPTY,
    service: view.service as ReferralBody['service'],
    urgency: view.urgency,
    note: requestOf(view)?.text ?? '',
    packet: view.packet.map(({ name }) => name),
    to: again ? '' : view.to.id,
    ground: again || grounds === null ? '' : grounds.kind === 'consent' ? `consent ${grounds.consentId}` : `basis ${grounds.basis}`,
    detained: view.detained ?? false,
    courtOn: view.courtOn == null ? '' : formatDate(view.courtOn),
  };
}

/** Another service asks for another packet, receiver and ground; another receiver for another ground. */
export function changed(form: SendingForm, change: Partial<SendingForm>): SendingForm {
  const next = { ...form, ...change };
  if (change.service !== undefined && change.service !== form.service) return { ...next, to: '', ground: '', packet: null };
  return change.to !== undefined && change.to !== form.to ? { ...next, ground: '' } : next;
}

type Items = ReferralPreviewView['items'];

/** What may be ticked: allowed by the rule for this service and passed on by this sender. */
export const offeredItems = (items: Items): Items => items.filter(({ allowed }) => allowed);

/** What goes along: the sender's own choice among what is offered and held, else what is proposed. */
export function packetOf(chosen: readonly string[] | null, items: Items): string[] {
  return offeredItems(items)
    .filter(({ name, proposed, held }) => held && (chosen === null ? proposed : chosen.includes(name)))
    .map(({ name }) => name);
}

/** Faults that the form sees by itself. A draft may still lack its ground. */
export function sendingFaults(form: SendingForm, send: boolean): Fault[] {
  const faults: Fault[] = (['service', 'to', 'urgency'] as const).filter((path) => form[path] === '').map((path) => ({ path, code: 'required' }));
  if (send && form.ground === '') faults.push({ path: 'ground', code: 'required' });
  if (form.service === 'legal_aid' && form.courtOn.trim() !== '' && readDay(form.courtOn) === null) faults.push({ path: 'courtOn', code: dayFault(form.courtOn) });
  return faults;
}

/** The body of the request, without `send`; the form has no faults. */
export function bodyOf(form: SendingForm, items: Items, insteadOf: string | null): Omit<ReferralBody, 'send'> {
  const [kind, id = ''] = form.ground.split(' ');
  const court = readDay(form.courtOn);
  const aid = form.service === 'legal_aid';
  return {
    to: form.to,
    service: form.service as ReferralBody['service'],
    urgency: form.urgency as ReferralBody['urgency'],
    packet: packetOf(form.packet, items),
    ...(form.note.trim() === '' ? {} : { note: form.note.trim() }),
    ...(kind === 'consent' ? { consentId: id } : {}),
    ...(kind === 'basis' ? { basis: id as NonNullable<ReferralBody['basis']> } : {}),
    ...(insteadOf === null ? {} : { insteadOf }),
    ...(aid && form.detained ? { detained: true } : {}),
    ...(aid && court !== null ? { courtOn: court } : {}),
  };
}

/** Faults of the API as those of the form: a consent and a basis are one field here, an item belongs to the packet. */
export function fromApi(faults: readonly Fault[]): Fault[] {
  return faults.map(({ path, code }) => {
    if (path === 'consentId' || path === 'basis') return { path: 'ground', code };
    return path.startsWith('packet') ? { path: 'packet', code } : { path, code };
  });
}
