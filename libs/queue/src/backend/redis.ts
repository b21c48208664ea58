import { Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { failureCode } from '../failure-code.js';
import { QueueStartError } from '../routes.js';
import type { QueueTimings } from '../timings.js';
import type { BackendReports, JobData, QueueBackend } from './backend.js';
import { consumerOf, errorsOf, producerOf, workerOptions } from './bullmq.js';

const LEAST_VERSION = [6, 2] as const;

/**
 * The queue in a Redis of the operator's. `house` keeps the jobs of two databases that share one
 * Redis apart. Throws {@link QueueStartError} when it is away, too old, or may drop jobs.
 */
export async function redisBackend(
  redisUrl: string,
  house: string,
  timings: QueueTimings,
  { log, giveUp }: BackendReports,
): Promise<QueueBackend> {
  await check(redisUrl);
  const prefix = `loive-${house}`;
  const retryStrategy = (tries: number): number => Math.min(1_000, 50 * 2 ** Math.min(tries, 5));
  const clients = new Set<Redis>();
  const client = (options: RedisOptions): Redis => {
    const made = new Redis(redisUrl, { retryStrategy, connectTimeout: 3_000, ...options });
    clients.add(made);
    made.on('error', () => undefined);
    made.once('end', () => clients.delete(made));
    return made;
  };
  const asking = client({ enableOfflineQueue: false, maxRetriesPerRequest: 1, commandTimeout: 2_000 });
  return {
    name: 'redis',
    producer: (name) => {
      const connection = client({ enableOfflineQueue: false, maxRetriesPerRequest: 1 });
      const failed = errorsOf(name, log, giveUp);
      const producer = producerOf(() => new Queue<JobData>(name, { connection, prefix }).on('error', failed));
      return {
        ...producer,
        close: async () => {
          await producer.close();
          connection.disconnect();
        },
      };
    },
    consumer: (name, work) => {
      const connection = client({ maxRetriesPerRequest: null });
      const failed = errorsOf(name, log, giveUp);
      const make = () => new Worker<JobData>(name, work, { connection, prefix, ...workerOptions(timings) }).on('error', failed);
      const consumer = consumerOf(make, failed);
      return {
        close: async (force) => {
          await consumer.close(force);
          connection.disconnect();
        },
      };
    },
    isReachable: () => asking.ping().then(() => true, () => false),
    close: () => {
      for (const one of clients) one.disconnect();
      return Promise.resolve();
    },
  };
}

async function check(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: 3_000,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
  });
  let told: unknown;
  redis.on('error', (error) => (told = error));
  try {
    const text = await redis.connect().then(() => redis.info());
    const valueOf = (name: string): string => new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(text)?.[1] ?? '';
    const version = valueOf('redis_version');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1]))
      throw new QueueStartError(`Redis ${LEAST_VERSION.join('.')} or later is needed; the one of REDIS_URL is ${version}`);
    const policy = valueOf('maxmemory_policy');
    if (policy !== 'noeviction')
      throw new QueueStartError(`The Redis of REDIS_URL may drop jobs (maxmemory-policy ${policy}): set it to noeviction`);
  } catch (error) {
    if (error instanceof QueueStartError) throw error;
    // The address holds a password, so it is not repeated.
    throw new QueueStartError(`The Redis of REDIS_URL does not answer (${failureCode(told ?? error)})`);
  } finally {
    redis.disconnect();
  }
}
