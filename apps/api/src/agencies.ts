import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { addFirstAdministrators } from '@loive/accounts';
import { FIRST_PASSWORD_DAYS } from '@loive/contracts';
import { dayInVietnam, type ImportFault } from '@loive/domain';
import { AgencyImport, withOwner, type ImportOutcome } from '@loive/persistence';
import { readPasswordCost } from '@loive/platform';
import type { DataSource } from 'typeorm';
import { ownerUrl } from './owner-url.js';
import { faultWords, refuseTable } from './table-faults.js';

const USAGE = `npm run agencies -- import <table.csv>   id,type,name_vi,name_en,province,commune,valid_from,valid_to
npm run agencies -- successions <table.csv>   predecessor,successor,kind,from,citation,verified
   a predecessor that still stands ends on the day before
npm run agencies -- ends <table.csv>   agency,last_day,citation,verified   for those that nobody took over from
npm run agencies -- administrators <table.csv>   agency,name,username
   the first two of an agency that has none; prints their first passwords, this once`;

/** Writes a table into the register of agencies: all of it or nothing. */
async function look([command, file, ...rest]: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  if (file === undefined || rest.length > 0) throw new Error(USAGE);
  const work = workOf(command, env);
  const text = readFileSync(file, 'utf8');
  const { faults, lines } = await withOwner(ownerUrl(env), (db) => work(db, text));
  if (faults.length > 0) return refuseTable(faults.map(faultWords));
  process.stdout.write(`${lines.join('\n')}\n`);
}

interface Done {
  readonly faults: readonly ImportFault[];
  /** What is printed when there are none. */
  readonly lines: readonly string[];
}

function workOf(command: string | undefined, env: NodeJS.ProcessEnv): (db: DataSource, text: string) => Promise<Done> {
  switch (command) {
    case 'import':
      return async (db, text) => told(await new AgencyImport(db).add(text), 'agencies added');
    case 'successions':
      return async (db, text) => told(await new AgencyImport(db).addSuccessions(text), 'successions added');
    case 'ends':
      return async (db, text) => told(await new AgencyImport(db).addEnds(text), 'ends added');
    case 'administrators':
      return (db, text) => administrators(db, text, env);
    default:
      throw new Error(USAGE);
  }
}

const told = ({ added, ended, faults }: ImportOutcome, what: string): Done => ({
  faults, lines: [ended > 0 ? `${added} ${what}, ${ended} agencies ended` : `${added} ${what}`],
});

async function administrators(db: DataSource, text: string, env: NodeJS.ProcessEnv): Promise<Done> {
  const { made, faults } = await addFirstAdministrators(db, text, { cost: readPasswordCost(env), today: dayInVietnam(new Date().toISOString()) });
  const lines = made.map(({ agency, username, password }) => `${agency}  ${username}  ${password}`);
  return { faults, lines: [...lines, `${made.length} accounts added: each password opens nothing but its own replacement, within ${FIRST_PASSWORD_DAYS} days`] };
}

look(process.argv.slice(2), process.env).catch((failure: unknown) => {
  process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
  process.exitCode = 1;
});
