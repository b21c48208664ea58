import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The connection of the database's owner; our own database's is where the API's is, with the password that is kept beside it. */
export function ownerUrl(env: NodeJS.ProcessEnv): string {
  if (env['DATABASE_URL']) return env['DATABASE_URL'];
  const keys = resolve(env['KEYS_DIR'] || join(env['DATA_DIR'] || '.data', 'keys'));
  const [apiUrl, password] = [join(keys, 'api-database-url'), join(keys, 'postgres-password')];
  if (!existsSync(apiUrl) || !existsSync(password)) throw new Error('DATABASE_URL is not set: it names the database as its owner');
  const url = new URL(readFileSync(apiUrl, 'utf8').trim());
  url.username = 'loive_owner';
  url.password = readFileSync(password, 'utf8').trim();
  return url.toString();
}
