import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDocument } from 'yaml';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  secrets?: string[];
  networks?: string[];
  ports?: string[];
  depends_on?: Record<string, { condition: string }>;
  profiles?: string[];
  read_only?: boolean;
  healthcheck?: object;
}

interface Compose {
  services: Record<string, Service>;
  networks: object;
  volumes: object;
  secrets: Record<string, { file: string }>;
}

const document = parseDocument(readFileSync('docker/compose.yaml', 'utf8'), { merge: true, strict: true });
const compose = document.toJS() as Compose;
const services = Object.entries(compose.services);

describe('the compose file of a deployment', () => {
  it('is YAML without errors or doubled keys', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
  });

  it.each(services)('declares every network, volume, secret and service that %s uses', (_, service) => {
    const named = (volume: string): boolean => !/^[./]/.test(volume);
    const volumes = (service.volumes ?? []).map((v) => v.split(':')[0] ?? '').filter(named);
    expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(volumes));
    expect(Object.keys(compose.networks)).toEqual(expect.arrayContaining(service.networks ?? []));
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining(service.secrets ?? []));
    expect(Object.keys(compose.services)).toEqual(expect.arrayContaining(Object.keys(service.depends_on ?? {})));
  });

  it('waits for the database to be healthy, then for its setup to end, before API and worker start', () => {
    expect(compose.services['postgres']?.healthcheck).toBeDefined();
    expect(compose.services['setup']?.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const name of ['api', 'worker'])
      expect(compose.services[name]?.depends_on?.['setup']).toEqual({ condition: 'service_completed_successfully' });
  });

  it('needs no Redis, and lets the one that is asked for drop no job', () => {
    expect(compose.services['redis']?.profiles).toEqual(['redis']);
    expect(compose.services['redis']?.command?.join(' ')).toContain('--maxmemory-policy noeviction');
    expect(compose.services['worker']?.depends_on).not.toHaveProperty('redis');
    expect(compose.services['worker']?.environment?.['REDIS_URL']).toBe('${REDIS_URL:-}');
  });

  it('opens nothing but the API on this machine itself, unless the proxy is asked for', () => {
    const open = services.filter(([, service]) => service.ports && !service.profiles);
    expect(open.map(([name]) => name)).toEqual(['api']);
    expect(open.flatMap(([, service]) => service.ports)).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('gives the owner of the database to the setup alone, and no secret as plain text', () => {
    expect(services.filter(([, s]) => s.secrets?.includes('owner-database-url')).map(([name]) => name)).toEqual(['setup']);
    const plain = services.flatMap(([, s]) => Object.keys(s.environment ?? {})).filter((name) => /PASSWORD$|URL$/.test(name));
    // These come from whoever runs it; each may be given as NAME_FILE instead.
    expect(plain.filter((name) => !['DEMO_PASSWORD', 'REDIS_URL', 'MAIL_URL'].includes(name))).toEqual([]);
  });

  it.each([
    ['api', 'libs/platform/src/settings.ts'],
    ['worker', 'apps/worker/src/settings.ts'],
    ['setup', 'apps/api/src/setup.ts'],
  ])('passes the %s every setting of the README that it reads', (name, source) => {
    const inTable = readFileSync('README.md', 'utf8').split('\n').flatMap((line) => /^\| `[A-Z_]+`.*? \|/.exec(line)?.[0].match(/[A-Z_]{3,}/g) ?? []);
    const read: readonly string[] = readFileSync(source, 'utf8').match(/(?<=')[A-Z][A-Z_]{2,}(?=')/g) ?? [];
    // What the image sets stands for every service; a file may stand for a value.
    const image = /^ENV (.*)$/m.exec(readFileSync('docker/Dockerfile', 'utf8'))?.[1] ?? '';
    const given = [...Object.keys(compose.services[name]?.environment ?? {}).map((key) => key.replace(/_FILE$/, '')), ...image.split(' ').map((pair) => pair.split('=')[0] ?? '')];
    expect(inTable.length).toBeGreaterThan(15);
    expect(inTable.filter((setting) => read.includes(setting) && !given.includes(setting))).toEqual([]);
  });

  it('keeps the API, the worker and their setup on a file system that cannot be written', () => {
    for (const name of ['api', 'worker', 'setup']) expect([name, compose.services[name]?.read_only]).toEqual([name, true]);
  });
});

const KNOWN = new Set('FROM RUN CMD LABEL EXPOSE ENV COPY ENTRYPOINT USER WORKDIR ARG HEALTHCHECK'.split(' '));

describe('the Dockerfile', () => {
  const text = readFileSync('docker/Dockerfile', 'utf8').replace(/^#.*\n/gm, '').replace(/\\\n/g, ' ');
  const lines = text.split('\n').filter((line) => line.trim());
  const steps = lines.map((line) => ({ word: line.split(/\s/)[0] ?? '', rest: line.replace(/^\S+\s+/, '') }));
  const last = (word: string): string | undefined => steps.findLast((step) => step.word === word)?.rest;

  it('uses only instructions that exist, and begins with FROM', () => {
    expect(steps.filter(({ word }) => !KNOWN.has(word))).toEqual([]);
    expect(steps[0]?.word).toBe('FROM');
  });

  it('copies only from the repository or from a stage of its own', () => {
    const stages = steps.filter(({ word }) => word === 'FROM').map(({ rest }) => / AS (\S+)/.exec(rest)?.[1]);
    for (const { rest } of steps.filter(({ word }) => word === 'COPY')) {
      const from = /--from=(\S+)/.exec(rest)?.[1];
      const sources = rest.split(/\s+/).filter((part) => !part.startsWith('--')).slice(0, -1);
      if (from) expect(stages).toContain(from);
      else for (const source of sources) expect([source, existsSync(source)]).toEqual([source, true]);
    }
  });

  it('ends as an account without rights, with a health check and commands in exec form', () => {
    expect(last('USER')).toBe('node');
    expect(last('HEALTHCHECK')).toMatch(/\/api\/health\/ready/);
    const forms = ['CMD', 'ENTRYPOINT'].map((word) => JSON.parse(last(word) ?? '') as unknown);
    expect(forms.every(Array.isArray)).toBe(true);
  });
});

describe('the scripts of a deployment', () => {
  it.each(['docker/entrypoint.sh', 'docker/make-secrets.sh', '.ci/run'])('%s is executable and parses', (script) => {
    const shell = readFileSync(script, 'utf8').includes('bash') ? 'bash' : 'sh';
    expect(spawnSync(shell, ['-n', script]).status).toBe(0);
    expect(statSync(script).mode & 0o100).toBe(0o100);
  });

  it('turns a secret file into the setting, and stops when it cannot be read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loive-entrypoint-'));
    const file = join(folder, 'url');
    writeFileSync(file, 'postgresql://from-file');
    const run = (path: string) =>
      spawnSync('docker/entrypoint.sh', ['sh', '-c', 'echo "$DATABASE_URL ${DATABASE_URL_FILE:-unset}"'], {
        env: { PATH: process.env['PATH'], DATABASE_URL_FILE: path },
        encoding: 'utf8',
      });
    expect(run(file).stdout).toBe('postgresql://from-file unset\n');
    expect(run(join(folder, 'missing')).status).toBe(1);
    rmSync(folder, { recursive: true });
  });
});
