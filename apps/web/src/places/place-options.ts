import type { FoundPlaceView, PlaceRefView, SuccessorView } from '@loive/contracts';

/** A place that may be chosen for the day. */
export interface PlaceOption {
  readonly id: string;
  readonly name: string;
  /** Name of its province; null: it is one. */
  readonly province: string | null;
  readonly part: SuccessorView['part'];
  /** The province of a unit whose commune nobody can tell. */
  readonly alone: boolean;
  /** First day, where it is known. */
  readonly from: string | null;
}

/** Options under what they are to the words: nothing said, or the old or later unit that the words name. */
export interface PlaceGroup {
  readonly key: string;
  readonly about: null | { readonly kind: 'former' | 'ended' | 'notYet'; readonly name: string; readonly province: string; readonly day: string };
  readonly options: readonly PlaceOption[];
}

/** What a search found, as groups to choose from. A place that did not stand on the day is named and cannot be chosen. */
export function groupsOf(items: readonly FoundPlaceView[]): readonly PlaceGroup[] {
  const there = items.filter((item) => item.there && item.id !== null).map(
    ({ id, name, province, from }): PlaceOption => ({ id: id ?? '', name, province: province?.name ?? null, part: 'whole', alone: false, from }),
  );
  const others = items.filter((item) => !item.there).map(groupOf);
  return [...(there.length > 0 ? [{ key: 'there', about: null, options: there }] : []), ...others];
}

function groupOf(item: FoundPlaceView, at: number): PlaceGroup {
  const { id, name, province, from, to, on, became } = item;
  const about = { name, province: province?.name ?? '', day: '' };
  const key = `${id ?? name}-${at}`;
  if (from !== null && on < from) {
    return { key, about: { kind: 'notYet', ...about, day: from }, options: earlier(item) };
  }
  const options = became.filter((next) => next.there).map(
    (next): PlaceOption => ({ id: next.id, name: next.name, province: next.province?.name ?? null, part: next.part, alone: false, from: next.from }),
  );
  if (id !== null) return { key, about: { kind: 'ended', ...about, day: to ?? '' }, options };
  return { key, about: { kind: 'former', ...about }, options: [...options, ...(province?.there === true ? [aloneOf(province)] : [])] };
}

function earlier({ province, cameFrom }: FoundPlaceView): readonly PlaceOption[] {
  if (province !== null) return province.there ? [aloneOf(province)] : [];
  return cameFrom.flatMap(({ id, name, part }) => (id === null ? [] : [{ id, name, province: null, part, alone: false, from: null }]));
}

function aloneOf({ id, name }: PlaceRefView): PlaceOption {
  return { id, name, province: null, part: 'whole', alone: true, from: null };
}

/** How a chosen place is written in the field. */
export function writtenAs({ name, province }: Pick<PlaceOption, 'name' | 'province'>): string {
  return province === null ? name : `${name}, ${province}`;
}
