import 'reflect-metadata';
import { AgencyEntity } from '@loive/persistence';
import { SettingError, createApi, readSettings } from '@loive/platform';
import { AppModule } from './app.module.js';

/** Longest wait for requests that are still running when the process is told to stop, in milliseconds. */
const STOP_WITHIN = 8_000;

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApi(AppModule.forRoot({ settings, entities: [AgencyEntity] }), settings);
  await app.listen({ host: settings.host, port: settings.port });
  const address = await app.getUrl();
  process.stdout.write(`${JSON.stringify({ event: 'listening', address })}\n`);
  process.send?.({ listening: address });
}

function explain(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${process.env['PORT'] ?? 3000} is taken: set PORT to another one`;
  if (code === 'EACCES') return `port ${process.env['PORT'] ?? 3000} may not be used by this user: set PORT above 1024`;
  return error instanceof Error ? error.message : String(error);
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  // The framework stops in order by itself; this ends a stop that hangs.
  process.once(signal, () => setTimeout(() => process.exit(1), STOP_WITHIN).unref());
}

start().catch((error: unknown) => {
  process.stderr.write(`The API cannot start: ${explain(error)}\n`);
  process.exit(1);
});
