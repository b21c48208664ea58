import { DEMO_AGENCIES, DEMO_PEOPLE, type DemoAgencyName } from '@loive/demo/cast';

/** Who opens cases and sends, in turn. */
export const SENDERS = ['commune', 'police', 'health'] as const;

/** Who receives, in turn. */
export const RECEIVERS = ['legalaid', 'shelter', 'shelter2'] as const;
export type ReceiverName = (typeof RECEIVERS)[number];

/** What is asked of whom. */
export const ROUTES: readonly { readonly service: string; readonly to: ReceiverName }[] = [
  { service: 'legal_aid', to: 'legalaid' },
  { service: 'legal_advice', to: 'legalaid' },
  { service: 'shelter', to: 'shelter' },
  { service: 'shelter', to: 'shelter2' },
  { service: 'psychological', to: 'shelter2' },
];

/** Services that each case has a consent for. */
export const SERVICES = [...new Set(ROUTES.map(({ service }) => service))];

/** Id of somebody's agency. */
export function agencyIdOf(username: string): string {
  const person = DEMO_PEOPLE.find((one) => one.username === username);
  if (person === undefined) throw new Error(`nobody is called ${username}`);
  return DEMO_AGENCIES[person.agency].id;
}

/** Id of an agency of the demo set. */
export const idOfAgency = (name: DemoAgencyName): string => DEMO_AGENCIES[name].id;

/** A person who just came forward; invented, and the same each time. */
export function opening(): Record<string, unknown> {
  return {
    channel: 'self_report',
    receivedAt: new Date(Date.now() - 120_000).toISOString(),
    safety: 'unsafe',
    language: 'vi',
    alias: 'Chị Thử',
    age: { estimate: 30, certainty: 'estimated' },
    nationality: 'VN',
    indicators: ['act_transfer', 'means_deception'],
    wishes: 'Muốn về nhà.',
  };
}
