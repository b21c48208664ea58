/** A ground on which somebody may touch the clock of a duty. `citation` null: a rule of the house, no text of law. */
export interface ClockGround {
  readonly vi: string;
  readonly en: string;
  readonly citation: string | null;
  readonly verified: boolean;
}

const ofTheHouse = (vi: string, en: string): ClockGround => ({ vi, en, citation: null, verified: false });

/** Grounds on which a clock stands still until it is resumed. */
export const PAUSE_GROUNDS = {
  personMissing: ofTheHouse('Chưa tìm được người', 'The person cannot be found'),
  personUnwell: ofTheHouse('Người chưa đủ sức khoẻ', 'The person is not well enough'),
  personAsksForTime: ofTheHouse('Người đề nghị tạm nghỉ', 'The person asks for time'),
  awaitingAnswer: ofTheHouse('Chờ cơ quan khác trả lời', 'Another body has yet to answer'),
  forceMajeure: ofTheHouse('Thiên tai, dịch bệnh, bất khả kháng', 'Disaster, epidemic, force majeure'),
} as const satisfies Readonly<Record<string, ClockGround>>;

/** Grounds on which a limit is given a later end, by two people. */
export const EXTENSION_GROUNDS = {
  complexMatter: ofTheHouse('Vụ việc phức tạp', 'The matter is complex'),
  awaitingAnswer: ofTheHouse('Chờ cơ quan khác trả lời', 'Another body has yet to answer'),
  personNotReady: ofTheHouse('Người chưa sẵn sàng', 'The person is not ready'),
  forceMajeure: ofTheHouse('Thiên tai, dịch bệnh, bất khả kháng', 'Disaster, epidemic, force majeure'),
} as const satisfies Readonly<Record<string, ClockGround>>;

export type PauseGround = keyof typeof PAUSE_GROUNDS;
export type ExtensionGround = keyof typeof EXTENSION_GROUNDS;

/** Grounds on which a duty is set aside; with `other` the reason is written out. */
export const NOT_APPLICABLE_GROUNDS = ['conditionFalse', 'doneByOther', 'personDeclined', 'personLeft', 'personDied', 'other'] as const;

const codesOf = <K extends string>(table: Readonly<Record<K, ClockGround>>): readonly [K, ...K[]] => Object.keys(table) as [K, ...K[]];
export const PAUSE_CODES = codesOf(PAUSE_GROUNDS);
export const EXTENSION_CODES = codesOf(EXTENSION_GROUNDS);
