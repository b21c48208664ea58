import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Launched, ask, copyLauncher, eventually, launch, temporaryFolder } from '../support/postgres.js';

jest.setTimeout(60_000);

const NOBODY = { uid: 65534, gid: 65534 };
const asRoot = process.getuid?.() === 0;
const ifRoot = asRoot ? it : it.skip;

describe('the embedded database', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let dataDir: string;
  const launched: Launched[] = [];

  const start = async (...args: Parameters<typeof launch>): Promise<Launched> => {
    const one = await launch(...args);
    launched.push(one);
    return one;
  };
  const serverPid = (one: Launched): number =>
    Number(readFileSync(join(one.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

  beforeEach(() => {
    folder = temporaryFolder();
    dataDir = join(folder.path, 'data');
  });

  afterEach(async () => {
    await Promise.all(launched.splice(0).map((one) => one.stop()));
    folder.remove();
  });

  it('starts with page checksums, listens here only, and keeps its data over a restart', async () => {
    const first = await start(dataDir);
    expect(await ask(first.url, 'show data_checksums')).toBe('on');
    expect(await ask(first.url, 'show listen_addresses')).toBe('127.0.0.1');
    expect(await ask(first.url, `select lower('NGUYỄN Đ')`)).toBe('nguyễn đ');
    await ask(first.url, 'create table kept as select 41 + 1 as answer');
    await first.stop();
    const second = await start(dataDir);
    expect(await ask(second.url, 'select answer from kept')).toBe(42);
  });

  it('keeps the password where only this account reads it', async () => {
    const one = await start(dataDir);
    const file = join(dataDir, 'keys', 'postgres-password');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
    expect(new URL(one.url).password).toBe(readFileSync(file, 'utf8').trim());
  });

  it('lets nobody in with a wrong password or without one', async () => {
    const one = await start(dataDir);
    const wrong = new URL(one.url);
    wrong.password = 'not-the-password';
    await expect(ask(wrong.toString(), 'select 1')).rejects.toThrow(/password authentication failed/);
    wrong.password = '';
    await expect(ask(wrong.toString(), 'select 1')).rejects.toThrow(/password/);
  });

  it('comes back on the same address after its server is killed, with what was committed', async () => {
    const one = await start(dataDir);
    await ask(one.url, 'create table kept as select 1 as answer');
    const before = serverPid(one);
    process.kill(before, 'SIGKILL');
    expect(await eventually(() => ask(one.url, 'select answer from kept'))).toBe(1);
    expect(serverPid(one)).not.toBe(before);
    expect(one.said()).toMatch(/starting it again/);
  });

  it('stops its server when the launcher itself is killed', async () => {
    const one = await start(dataDir);
    await one.stop('SIGKILL');
    await eventually(async () => expect(existsSync(join(one.cluster, 'postmaster.pid'))).toBe(false));
    await expect(ask(one.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('starts over a pid file whose number another program bears now', async () => {
    const one = await start(dataDir);
    const pidFile = join(one.cluster, 'postmaster.pid');
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
    await one.stop();
    const stranger = spawn('sleep', ['60']);
    writeFileSync(pidFile, [stranger.pid, ...rest].join('\n'), { mode: 0o600 });
    const again = await start(dataDir);
    expect(await ask(again.url, 'select 1')).toBe(1);
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('refuses a second launcher on the same data in one line, and leaves the first alone', async () => {
    const one = await start(dataDir);
    await expect(launch(dataDir)).rejects.toThrow(/^Another Lối Về \(process \d+\) is running on [^\n]*DATA_DIR[^\n]*$/);
    expect(await ask(one.url, 'select 1')).toBe(1);
  });

  it('says in one line what to do where no binary fits the platform', async () => {
    await expect(launch(dataDir, { env: { POSTGRES_PLATFORM: 'sunos' } })).rejects.toThrow(
      /^No PostgreSQL fits sunos-[^\n]*DATABASE_URL[^\n]*$/,
    );
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('names the account problem when the password file is lost, rather than making a new database', async () => {
    const one = await start(dataDir);
    await one.stop();
    rmSync(join(dataDir, 'keys', 'postgres-password'));
    await expect(launch(dataDir)).rejects.toThrow(/^[^\n]*postgres-password is missing[^\n]*$/);
  });

  ifRoot('started by root, runs as an account without rights', async () => {
    const one = await start(dataDir);
    expect(statSync(one.cluster).uid).not.toBe(0);
    expect(statSync(`/proc/${serverPid(one)}`).uid).toBe(statSync(one.cluster).uid);
  });

  ifRoot('started by an ordinary person, runs as that person', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o777);
    const one = await start(dataDir, NOBODY);
    expect(await ask(one.url, 'select 1')).toBe(1);
    expect(statSync(`/proc/${serverPid(one)}`).uid).toBe(NOBODY.uid);
  });

  ifRoot('started by root where an ordinary person had made it, keeps that account', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o777);
    const first = await start(dataDir, NOBODY);
    await first.stop();
    const second = await start(dataDir);
    expect(statSync(`/proc/${serverPid(second)}`).uid).toBe(NOBODY.uid);
  });

  ifRoot('works when the data and the programs lie where its account cannot go', async () => {
    chmodSync(folder.path, 0o700);
    const one = await start(dataDir);
    expect(one.cluster.startsWith(dataDir)).toBe(false);
    expect(await ask(one.url, 'select 1')).toBe(1);
    expect(one.said()).toContain(one.cluster.replace(/\/postgres$/, ''));
    await ask(one.url, 'create table kept as select 1 as answer');
    await one.stop();
    expect(await ask((await start(dataDir)).url, 'select answer from kept')).toBe(1);
    await launched.pop()?.stop();
    rmSync(dataDir, { recursive: true });
    const anew = await start(dataDir);
    expect(await ask(anew.url, "select to_regclass('kept')")).toBeNull();
    expect(anew.said()).toMatch(/set aside/);
    await anew.stop();
    rmSync(join(one.cluster, '..'), { recursive: true });
  });

  ifRoot('works from a clone in a private home whose install scripts were blocked', async () => {
    const clone = join(folder.path, 'clone');
    const native = copyLauncher(clone);
    rmSync(join(native, 'lib', 'libpq.so.5'));
    chmodSync(folder.path, 0o700);
    const one = await start(join(clone, '.data'), { cwd: clone });
    expect(await ask(one.url, 'select 1')).toBe(1);
    await one.stop();
    const copy = /Copying PostgreSQL to (\S+),/.exec(one.said())?.[1] ?? '';
    expect(statSync(copy).mode & 0o022).toBe(0);
    rmSync(copy, { recursive: true });
    rmSync(join(one.cluster, '..'), { recursive: true });
  });
});
