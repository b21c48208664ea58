import { Injectable } from '@nestjs/common';
import { FIRST_PASSWORD_DAYS } from '@loive/contracts';
import type { ExpiringGrantView, NewPersonBody, NewPersonView, Page, PeopleView, PersonActView, PersonEventBody, PersonView } from '@loive/contracts';
import { OFFICES, type Actor, type Office } from '@loive/domain';
import { ProblemError, Settings, hashPassword } from '@loive/platform';
import { DataSource, QueryFailedError } from 'typeorm';
import { act } from './acts.js';
import { recordOn } from './events.js';
import { firstPassword } from './first-password.js';
import { presentPerson } from './present-person.js';
import { readActs, readExpiring, readPeople, type PersonRow } from './read-people.js';
import { rolesOfAgency } from './roles-of-agency.js';
import { sameId } from './same-id.js';

/** People of an administrator's own agency: who they are, which roles they have, who agreed to that. Never a case. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  /** Everybody of the agency, those who left last. */
  async list(actor: Actor): Promise<PeopleView> {
    const rows = await readPeople(this.db, this.settings.keys.ticket, actor, null);
    return { items: rows.map((row) => presentPerson(row, actor.personId)), next: null, roles: rolesOfAgency(actor.agencyType), vacant: vacantOffices(rows, actor) };
  }

  /** Roles that end within 30 days. */
  async expiring(actor: Actor): Promise<Page<ExpiringGrantView>> {
    return { items: await readExpiring(this.db, this.settings.keys.ticket, actor), next: null };
  }

  /** What was done to people, the latest first. */
  async acts(actor: Actor): Promise<Page<PersonActView>> {
    return { items: await readActs(this.db, this.settings.keys.ticket, actor), next: null };
  }

  /** Takes somebody in, without a role: what they may do two administrators agree on afterwards. */
  async create(actor: Actor, key: string, { name, username }: NewPersonBody): Promise<NewPersonView> {
    const { keys, passwordCost } = this.settings;
    const password = firstPassword(keys.codes, actor.personId, key);
    const hash = await hashPassword(password, passwordCost);
    // The same request makes the same person, so that a repeated one finds them.
    const personId = sameId('person', actor.personId, key);
    await act(this.db, keys, actor, 'agencyAdmin', { key, body: { route: 'create', name, username } }, async (tx) => {
      await tx.query('INSERT INTO people (id, agency_id, name) VALUES ($1, $2, $3)', [personId, actor.agencyId, name]);
      await tx.query(
        `INSERT INTO accounts (person_id, username, password_hash, first_password_until) VALUES ($1, $2, $3, now() + interval '${FIRST_PASSWORD_DAYS} days')`,
        [personId, username, hash],
      );
      return { act: 'create', personId };
    }).catch((failure: unknown) => {
      throw isTaken(failure) ? new ProblemError('invalid', { fields: [{ path: 'username', code: 'taken' }] }) : failure;
    });
    return { person: await this.#one(actor, personId), password };
  }

  /** Records an event about somebody; answers how they stand now. */
  async record(actor: Actor, personId: string, key: string, event: PersonEventBody): Promise<PersonView> {
    await act(this.db, this.settings.keys, actor, 'agencyAdmin', { key, body: { route: 'events', personId, ...event } }, (tx) =>
      recordOn(tx, actor, personId, event),
    );
    return this.#one(actor, personId);
  }

  async #one(actor: Actor, personId: string): Promise<PersonView> {
    const [row] = await readPeople(this.db, this.settings.keys.ticket, actor, personId);
    if (row === undefined) throw new ProblemError('notFound');
    return presentPerson(row, actor.personId);
  }
}

// As the ladder finds them: somebody who is kept out can be told nothing.
function vacantOffices(rows: readonly PersonRow[], { agencyType }: Actor): Office[] {
  if (!rolesOfAgency(agencyType).includes('supervisor')) return [];
  const held = rows.filter(({ active, paused, reviewed }) => active && !paused && !reviewed).map(({ office }) => office);
  return OFFICES.filter((office) => !held.includes(office));
}

function isTaken(failure: unknown): boolean {
  if (!(failure instanceof QueryFailedError)) return false;
  const reason: { code?: unknown; constraint?: unknown } = failure.driverError;
  return reason.code === '23505' && reason.constraint === 'accounts_username_key';
}
