import { PACKET_ITEMS, type PacketItem } from '@loive/domain';
import type { TeaserView } from '@loive/contracts';
import type { CaseRecord } from '@loive/persistence';

/** Items for which the case holds a value. */
export function heldItems({ facts, held }: CaseRecord): readonly PacketItem[] {
  return PACKET_ITEMS.filter((item) => {
    const [group = '', name = ''] = item.split('.');
    if (group !== 'case') return (held as Record<string, readonly string[] | undefined>)[group]?.includes(name) ?? false;
    return holds((facts as unknown as Record<string, unknown>)[name]);
  });
}

/** What a receiver may know before it accepts. */
export function teaserOf({ alias, facts }: Pick<CaseRecord, 'alias' | 'facts'>): TeaserView {
  return { alias, ageGroup: ageGroupOf(facts), language: facts.language };
}

function ageGroupOf({ childU16, minorU18, presumedChild }: CaseRecord['facts']): TeaserView['ageGroup'] {
  if (presumedChild) return 'presumedChild';
  if (childU16) return 'under16';
  return minorU18 ? 'under18' : 'adult';
}

function holds(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}
