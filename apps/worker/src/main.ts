import 'reflect-metadata';
import { Mailer } from '@loive/notices';
import { AgencyRegister, AssignmentRecorder, FileKeyStore, Recorder, SuccessionRecorder, sweepPackets, tidyPackets } from '@loive/persistence';
import { SettingError } from '@loive/platform';
import { QueueStartError, logToStdout, startQueue } from '@loive/queue';
import { workerDatabase } from './database.js';
import { draftSweep } from './draft-sweep.js';
import { processorsOf } from './processors.js';
import { RulesGate } from './rules-gate.js';
import { readWorkerSettings } from './settings.js';
import { sweeping } from './sweeping.js';

/** Longest wait for messages that are being carried out when the process is told to stop, in milliseconds. */
const STOP_WITHIN = 8_000;

async function start(): Promise<void> {
  const settings = readWorkerSettings(process.env);
  const db = workerDatabase(settings, logToStdout);
  await db.initialize().catch((error: unknown) => {
    throw new SettingError(`the database of WORKER_DATABASE_URL does not answer (${explain(error)})`);
  });
  const { keys, recallWindowSeconds } = settings;
  const register = new AgencyRegister(db);
  const recorder = new Recorder(db, register, keys, { recallWindowSeconds });
  const assignments = new AssignmentRecorder(db, register, keys);
  const successions = new SuccessionRecorder(db, register, keys);
  const mailer = settings.mail && new Mailer({ ...settings.mail, origin: settings.origin });
  const rules = new RulesGate(db, settings.rulesEverySeconds, logToStdout);
  await rules.start();
  const keyStore = new FileKeyStore(settings.keyStore);
  const drafts = draftSweep({ db, keyStore, rules, draftDays: settings.draftDays, log: logToStdout });
  const packets = sweeping({ rules, log: logToStdout }, 'packetsSwept', () => sweepPackets(db, keys.ticket, keyStore));
  const queue = await startQueue({
    db,
    databaseUrl: settings.databaseUrl,
    redisUrl: settings.redisUrl,
    ticketKey: keys.ticket,
    processors: processorsOf({ db, recorder, assignments, successions, mailer, keyStore, tidyPackets: (caseId) => tidyPackets(db, keys.ticket, keyStore, caseId), rules }),
    fault: () => rules.fault,
    timings: { quiet: settings.quietMs },
    giveUp: (why) => {
      process.stderr.write(`The worker gives up and is to be started again: ${why}\n`);
      process.exit(1);
    },
  });
  drafts.start(true);
  packets.start(true);
  const stop = async (): Promise<void> => {
    rules.stop();
    await Promise.all([drafts.stop(), packets.stop(), queue.stop()]);
    await mailer?.close();
    await db.destroy();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(1), STOP_WITHIN).unref();
      stop().catch(() => process.exit(1));
    });
  }
  process.send?.({ ready: true, backend: queue.backend });
}

// A database's own message may quote a row; of anything unexpected only class and code are told.
function explain(error: unknown): string {
  if (error instanceof SettingError || error instanceof QueueStartError) return error.message;
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  return `${error.name}${code}`;
}

// Unheard, an error is printed with its message and its details, which may quote a row.
for (const unheard of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(unheard, (error: unknown) => {
    logToStdout(unheard, { failure: explain(error) });
    process.exit(1);
  });
}

start().catch((error: unknown) => {
  process.stderr.write(`The worker cannot start: ${explain(error)}\n`);
  process.exit(1);
});
