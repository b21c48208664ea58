import type { EffectName } from '../effects.js';
import type { CaseEventType } from './case.js';
import type { GuardName } from './guards.js';
import type { Region, StateOf } from './stage.js';

/**
 * Events of the chart: those of the wire, and where the next state depends on the payload, one kind each
 * (`decideIdentification.approve`), since guards never read a payload.
 */
export const EVENT_KINDS = {
  recordFinding: ['plain', 'citingInterview'],
  decideIdentification: ['approve', 'sendBack'],
  assessAge: ['keep', 'lift'],
  appointGuardian: ['family', 'other'],
  assessRisk: ['low', 'raised'],
  correctFact: ['field', 'proof'],
  recordSensitive: ['personal', 'work'],
  merge: ['propose', 'confirm'],
  seal: ['propose', 'confirm'],
  unseal: ['propose', 'confirm'],
  erase: ['propose', 'confirm'],
  admitByCourtOrder: ['propose', 'confirm'],
  breakGlass: ['alone', 'second'],
  close: ['reintegrated', 'notVictim', 'otherwise'],
} as const satisfies Partial<Record<CaseEventType, readonly string[]>>;

type Kinded = keyof typeof EVENT_KINDS;
/** Name of an event in the chart. */
export type ChartEventType =
  | Exclude<CaseEventType, Kinded>
  | { [T in Kinded]: `${T}.${(typeof EVENT_KINDS)[T][number]}` }[Kinded];

/** One way out of a state. Without a target the state stays and only facts change. */
export interface Move<R extends Region = Region> {
  readonly target?: StateOf<R>;
  /** All must hold; the builder adds `fileOpen` outside the file's own region. */
  readonly guards?: readonly GuardName[];
  readonly effects?: readonly EffectName[];
}

/** The ways out of one state by event; of several, the first whose guards hold is taken. */
export type Moves<R extends Region = Region> = Readonly<Partial<Record<ChartEventType, Move<R> | readonly Move<R>[]>>>;

/** One region: its moves by state. */
export type RegionChart<R extends Region = Region> = { readonly [S in StateOf<R>]: Moves<R> };

/** The whole chart as data; the machine, the diagrams and the blockers are made from it. */
export type CaseChart = { readonly [R in Region]: RegionChart<R> };

/** The wire event that a chart event belongs to. */
export function wireTypeOf(type: ChartEventType): CaseEventType {
  return type.split('.')[0] as CaseEventType;
}

/** The chart events of one wire event. */
export function chartTypesOf(type: CaseEventType): readonly ChartEventType[] {
  const kinds: readonly string[] | undefined = (EVENT_KINDS as Partial<Record<CaseEventType, readonly string[]>>)[type];
  return kinds === undefined ? [type as ChartEventType] : kinds.map((kind) => `${type}.${kind}` as ChartEventType);
}
