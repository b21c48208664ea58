import type { CaseEvent, OpeningPayload } from '@loive/domain';

/** An event without its time: the story says how many hours before the day of loading it happened. */
export type StoryEvent = { [T in CaseEvent['type']]: Omit<Extract<CaseEvent, { type: T }>, 'at'> }[CaseEvent['type']];

/** What is needed of a case as it stands, to name one of its duties or measures. */
export interface StorySoFar {
  /** Id of the open duty of this step. */
  readonly duty: (step: string) => string;
  /** Id of a measure of protection in this state. */
  readonly measure: (state: 'requested' | 'inForce') => string;
  /** Id of the person with this user name. */
  readonly person: (username: string) => string;
  /** A day so many days after the day of loading. */
  readonly day: (days: number) => string;
}

/** One step of a story: who, how many hours ago, what. */
export type StoryStep = readonly [username: string, hoursAgo: number, event: StoryEvent | ((so: StorySoFar) => StoryEvent)];

/** A fictional case and how it went. */
export interface Story {
  readonly name: string;
  readonly by: string;
  readonly hoursAgo: number;
  readonly opening: Omit<OpeningPayload, 'receivedAt'>;
  readonly steps: readonly StoryStep[];
}
