/** What a line of the log may hold besides its event: ids, codes and counts, never a text. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** Writes one line. */
export type Log = (event: string, fields?: LogFields) => void;

/** Lines of JSON on standard output. */
export const logToStdout: Log = (event, fields = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), event, ...fields })}\n`);
};
