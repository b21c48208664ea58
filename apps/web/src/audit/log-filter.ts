import { DUTY_EVENTS } from '../cases/record/duty-events.js';
import type { AgencyView, DutyRungView, ReadView, TimelineEventView } from '@loive/contracts';
import { dayInVietnam, GLASS_EVENT_TYPES, type CaseEventType } from '@loive/domain';

/** Filters of a log; days are `YYYY-MM-DD`, both ends included. They live in the address. */
export interface LogFilter {
  don_vi?: string;
  loai?: string;
  tu?: string;
  den?: string;
  /** Looks are shown too. */
  xem?: true;
  /** Number of the chosen entry. */
  muc?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const day = (value: unknown): string | undefined => (typeof value === 'string' && DAY.test(value) ? value : undefined);

/** Reads the filters of an address; whatever is not one is left out. */
export function readLogFilter(search: Record<string, unknown>): LogFilter {
  const item = Number(search['muc']);
  const filter = { don_vi: text(search['don_vi']), loai: text(search['loai']), tu: day(search['tu']), den: day(search['den']) };
  const known = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as LogFilter;
  return { ...known, ...(search['xem'] === true ? { xem: true } : {}), ...(Number.isInteger(item) && item > 0 ? { muc: item } : {}) };
}

/** Whether an entry passes the filters; its day is the one on which the server recorded it, in Viet Nam. */
export function passes(event: TimelineEventView, filter: LogFilter): boolean {
  const on = dayInVietnam(event.recordedAt);
  return (
    (filter.don_vi === undefined || event.agency.id === filter.don_vi) &&
    (filter.loai === undefined || event.type === filter.loai) &&
    (filter.tu === undefined || on >= filter.tu) &&
    (filter.den === undefined || on <= filter.den)
  );
}

/** Whether a look passes the filters; a filter for one kind of event leaves looks out. */
export function passesRead({ at, agency }: Pick<ReadView, 'at' | 'agency'>, filter: LogFilter): boolean {
  return passesRung({ at, agencies: [agency] }, filter);
}

/** Whether what was told of a silent duty passes the filters: by where it was told; a filter for one kind of event leaves it out. */
export function passesRung({ at, agencies }: Pick<DutyRungView, 'at' | 'agencies'>, filter: LogFilter): boolean {
  const on = dayInVietnam(at);
  return (
    filter.loai === undefined &&
    (filter.don_vi === undefined || agencies.some(({ id }) => id === filter.don_vi)) &&
    (filter.tu === undefined || on >= filter.tu) &&
    (filter.den === undefined || on <= filter.den)
  );
}

/** Agencies and kinds of events that a log holds, each once, in the order they first came. */
export function whatIsIn(events: readonly TimelineEventView[]): { agencies: AgencyView[]; types: string[] } {
  const agencies = new Map(events.map(({ agency }) => [agency.id, agency]));
  return { agencies: [...agencies.values()], types: [...new Set(events.map(({ type }) => type))] };
}

/** A hash short enough to compare by eye: `5ac3…90be`. */
export const shortHash = (hash: string): string => (hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash);

/** What kind of happening an entry is, for the tag beside it. */
export type LogKind = 'stage' | 'duty' | 'look' | 'person' | 'referral' | 'file' | 'glass';

const LOOKS: readonly string[] = ['reveal'];
const DUTIES: readonly string[] = DUTY_EVENTS;
const PERSON: readonly string[] = ['handOver', 'receivePerson', 'recordChoice', 'informRights', 'recordInterview', 'assessAge', 'appointGuardian', 'giveConsent', 'withdrawConsent', 'recordSensitive'];

/** The kind of an entry by its type; `moves`: it moves a stage of the case. */
export function kindOf(type: string, moves: boolean): LogKind {
  if (LOOKS.includes(type)) return 'look';
  if (GLASS_EVENT_TYPES.includes(type as CaseEventType)) return 'glass';
  if (DUTIES.includes(type)) return 'duty';
  if (type.startsWith('referral.')) return 'referral';
  if (moves) return 'stage';
  return PERSON.includes(type) ? 'person' : 'file';
}
