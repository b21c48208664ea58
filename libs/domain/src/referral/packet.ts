import { COMPARTMENT_FIELDS } from '../access/compartments.js';
import type { Compartment } from '../access/roles.js';

/** One thing a packet may hold: a field of a compartment, or a fact of the case. */
export type PacketItem = `${Compartment}.${string}` | `case.${string}`;

/** Facts of the case that a packet may hold; C1, spelt as in the case's facts. */
export const PACKET_FACTS = ['case.safety', 'case.riskLevel', 'case.supportKinds', 'case.nationality', 'case.choice', 'case.identification'] as const;

/** Every packet item there is. `statement.wishes` is what the person wished when the case was opened. */
export const PACKET_ITEMS: readonly PacketItem[] = [
  ...PACKET_FACTS,
  'statement.wishes',
  ...(Object.entries(COMPARTMENT_FIELDS) as [Compartment, readonly string[]][]).flatMap(([compartment, fields]) =>
    fields.map((field): PacketItem => `${compartment}.${field}`),
  ),
];
