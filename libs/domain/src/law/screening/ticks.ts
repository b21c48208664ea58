import { EVIDENCE, INTERVIEW_EVIDENCE, type EvidenceId } from './evidence-sources.js';
import { EXPLOITATION_FORMS } from './exploitation-forms.js';
import { idsOf } from './item.js';
import { LEGAL_TEST } from './legal-test.js';
import { LOCAL_PATTERNS } from './local-patterns.js';
import { RESIDUAL_SIGNS } from './residual-grounds.js';

/** Ids of the definition and of what is often seen, by group. */
export const INDICATORS = {
  act: idsOf(LEGAL_TEST.act),
  means: idsOf(LEGAL_TEST.means),
  purpose: idsOf(LEGAL_TEST.purpose),
  pattern: idsOf(LOCAL_PATTERNS),
} as const;

/** A part of the definition of trafficking, or what is often seen around it. */
export type IndicatorGroup = keyof typeof INDICATORS;
/** Id of one indicator. */
export type IndicatorId = (typeof INDICATORS)[IndicatorGroup][number];

/** Ids of the nine sources of proof. */
export const EVIDENCE_SOURCES = idsOf(EVIDENCE);
/** Ids of the signs for when proof fails. */
export const RESIDUAL_GROUNDS = idsOf(RESIDUAL_SIGNS);
/** Ids of the forms of exploitation. */
export const FORMS = idsOf(EXPLOITATION_FORMS);

/** A tick taken apart: which sign, shown by which source, and whether that source speaks for it. */
export interface Tick {
  readonly sign: string;
  /** Null: nobody said yet which source shows it. */
  readonly source: EvidenceId | null;
  readonly speaks: 'for' | 'against';
}

const MARKS = { for: '@', against: '!' } as const;
const PARTS = /^([a-z0-9_]+)(?:([@!])([a-z0-9_]+))?$/;

/** A tick as it is sent and kept: `act_recruit`, `act_recruit@evidence_rescuing_body`, or `act_recruit!evidence_…` where that source says otherwise. */
export function tickOf(sign: string, source?: EvidenceId, speaks: Tick['speaks'] = 'for'): string {
  return source === undefined ? sign : `${sign}${MARKS[speaks]}${source}`;
}

/** Takes a tick apart; null when it has not the form of one. */
export function readTick(tick: string): Tick | null {
  const [, sign, mark, source] = PARTS.exec(tick) ?? [];
  if (sign === undefined) return null;
  return { sign, source: (source as EvidenceId | undefined) ?? null, speaks: mark === MARKS.against ? 'against' : 'for' };
}

/** Every tick that may be made of these signs: alone, and with each source for and against it. */
export const ticksOf = (signs: readonly string[]): readonly string[] =>
  signs.flatMap((sign) => [sign, ...EVIDENCE_SOURCES.flatMap((source) => [tickOf(sign, source), tickOf(sign, source, 'against')])]);

/** What a finding may name for the elements: their signs with sources, and sources alone. */
export const ELEMENT_TICKS = [...ticksOf([...INDICATORS.act, ...INDICATORS.means, ...INDICATORS.purpose]), ...EVIDENCE_SOURCES];
/** What it may name beside them: forms, patterns and residual signs with sources. */
export const SIGN_TICKS = ticksOf([...FORMS, ...INDICATORS.pattern, ...RESIDUAL_GROUNDS]);

/** Whether any of these ticks rests on what the person or the family told. */
export const citesInterview = (ticks: readonly string[]): boolean =>
  ticks.some((tick) => tick === INTERVIEW_EVIDENCE || readTick(tick)?.source === INTERVIEW_EVIDENCE);

const RESIDUAL: ReadonlySet<string> = new Set(RESIDUAL_GROUNDS);
/** The ticks of signs for when proof fails; forms and patterns only say where to look and prove nothing. */
export const residualOf = (ticks: readonly string[]): readonly string[] => ticks.filter((tick) => RESIDUAL.has(readTick(tick)?.sign ?? ''));
