/** What kind of unit a commune was formed from; null: the text names none. */
export type FormerKind = 'commune' | 'ward' | 'township' | 'district' | 'area';

/** A unit of before 01/07/2025 that went into a commune: a name in a text, not a unit of the register. */
export interface FormerUnit {
  readonly kind: FormerKind | null;
  readonly vi: string;
  /** The district, where the text names it to tell two units of one name apart, such as "huyện Cao Lộc". */
  readonly district: string | null;
  /** The text says that only a part of the unit went into the commune. */
  readonly part: boolean;
}

/** A unit below the province, since 01/07/2025. `code` is the statistical code of that list. */
export interface Commune {
  readonly id: string;
  readonly code: string;
  readonly kind: 'commune' | 'ward' | 'special_zone';
  readonly vi: string;
  /** Id of its province. */
  readonly province: string;
  /** Kept as it was, with its name and kind. */
  readonly unchanged: boolean;
  /** The units that it was formed from; empty where it is unchanged, and where the source is silent. */
  readonly formedFrom: readonly FormerUnit[];
}
