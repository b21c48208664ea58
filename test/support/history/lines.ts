/** One operation of a client, as a line of a recorded history. Instants are milliseconds. */
export interface HistoryLine {
  /** Who asked; each process asks one thing at a time. */
  readonly process: string;
  /** Name of the event asked for; `read` for a look at a referral. */
  readonly op: string;
  /** Idempotency key of a recording; empty for a look. */
  readonly key: string;
  readonly caseId: string;
  /** Null for an event of the case itself, and for a sending that was never answered. */
  readonly referralId: string | null;
  /** Version that the client had seen; null where none is sent. */
  readonly version: number | null;
  readonly agencyId: string;
  readonly invokedAt: number;
  readonly returnedAt: number;
  /** `info`: no answer, or a 5xx, so it may or may not have happened. */
  readonly type: 'ok' | 'fail' | 'info';
  /** What an ok told: the referral (or the case) and where it stood. */
  readonly told: Told | null;
  /** Statuses of 5xx that came before, each followed by the same request again; left out: none. */
  readonly failures?: readonly number[];
  /** It was asked more than once, so that the answer may show the referral as it had become by then. */
  readonly again?: true;
}

/** What an answer said. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly state: string | null;
  /** A look only: packet values were there. */
  readonly packetOpen?: boolean;
}

/** One line of the file, and back. */
export const lineOf = (line: HistoryLine): string => JSON.stringify(line);

/** The lines of a history file. */
export function readHistory(text: string): HistoryLine[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as HistoryLine);
}
