import 'reflect-metadata';
import { Settings, buildOpenApi, createApi } from '@loive/platform';
import { AppModule } from './app.module.js';

/** Prints the OpenAPI document of the routes as they are written; needs neither database nor keys. */
async function print(): Promise<void> {
  const nothing = Buffer.alloc(32);
  const settings = new Settings({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: 'postgresql://nobody@127.0.0.1/none',
    poolSize: 1,
    dataDir: '.',
    demo: false,
    origin: undefined,
    secure: false,
    trustProxy: false,
    webRoot: 'none',
    logLevel: 'error',
    keys: { ticket: nothing, codes: nothing },
    keyStore: { directory: 'none', reveals: 1 },
    signIn: { failuresPerAccount: 5, failuresPerNetworkMinute: 30, sessionsPerPerson: 2 },
    passwordCost: { memoryKiB: 1024, passes: 1 },
    recallWindowSeconds: 120,
    readBudgets: { officer: 1, supervisor: 1 },
    searches: { minute: 30, day: 100 },
    draftDays: 7,
    glassTries: 10,
    rulesWatch: { everySeconds: 60, durability: true },
  });
  const app = await createApi(AppModule.forRoot({ settings, entities: [], connect: false }), settings);
  const document = `${JSON.stringify(buildOpenApi(app), null, 2)}\n`;
  // A pipe takes it in pieces: the process must not end before the last one.
  await new Promise<void>((written) => process.stdout.write(document, () => written()));
}

await print();
process.exit(0);
