import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnPasswordBody, SessionView } from '@loive/contracts';
import { packedRulesFor } from '@loive/domain';
import type { Role } from '@loive/domain';
import { withActor } from '@loive/persistence';
import { ProblemError, Settings, hashPassword } from '@loive/platform';
import type { Session } from '@loive/platform';
import { faultOfPassword } from './own-password.js';
import { PasswordGate } from './password-gate.js';
import { Sessions } from './sessions.js';
import { SignInFailures } from './sign-in-failures.js';

interface AccountRow {
  person_id: string;
  username: string;
  password_hash: string;
  name: string;
  role: Role;
  agency_id: string;
  type: string;
  name_vi: string;
  name_en: string;
  /** Somebody keeps this account out, or it has no role yet. */
  paused: boolean;
  password_due: boolean;
}

/** What a person who wants in presents. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
  readonly address: string;
  /** The token of a session that this browser already has: it ends. */
  readonly presented: string | undefined;
}

const FIND_ACCOUNT = `
  SELECT a.person_id, a.username, a.password_hash, p.name, r.role, g.id AS agency_id, g.type, g.name_vi, g.name_en,
         r.role IS NULL OR p.paused_at IS NOT NULL OR app.is_paused(p.id) AS paused,
         a.first_password_until IS NOT NULL AS password_due
  FROM accounts a
  JOIN people p ON p.id = a.person_id AND p.active
  JOIN agencies g ON g.id = p.agency_id
  CROSS JOIN app.role_of(p.id) AS r(role)
  WHERE a.username = $1 AND (a.first_password_until IS NULL OR a.first_password_until > now())`;

/** Signs people in: the same answer, in the same time, for a wrong name and a wrong password. */
@Injectable()
export class SignInService {
  private readonly gate = new PasswordGate();
  private nobody: Promise<string> | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly failures: SignInFailures,
    private readonly sessions: Sessions,
    private readonly settings: Settings,
  ) {}

  /** The session and its token; throws `signInFailed` or `throttled`. */
  async signIn({ username, password, address, presented }: Credentials): Promise<{ token: string; view: SessionView }> {
    const name = username.trim().toLowerCase();
    const counters = this.failures.countersOf(name, address);
    await this.failures.refuseIfTooMany(counters);
    const account = await this.gate.pass(async (fits) => {
      // Once more inside: while this try waited, others may have failed.
      await this.failures.refuseIfTooMany(counters);
      const found = await this.findAccount(name);
      const right = await fits(found?.password_hash ?? (await this.hashOfNobody()), password);
      // Who knows the password may know why it opens nothing; to anybody else the answer is the usual one.
      if (found && right && found.paused) throw new ProblemError('accountPaused');
      if (found && right) return found;
      await this.failures.count(counters);
      throw new ProblemError('signInFailed');
    });
    const { token, csrf } = await this.sessions.begin(account.person_id, presented);
    return { token, view: viewOf(account, csrf) };
  }

  /**
   * Takes the password of the session's own person again, as carefully as at sign-in, and gives the
   * session another token. Throws `wrongPassword`, `throttled` or `noSession`.
   */
  async stepUp(session: Session, password: string, address: string): Promise<{ token: string; view: SessionView }> {
    await this.takeAgain(session, password, address);
    const { token, csrf } = await this.sessions.stepUp(session.tokenHash);
    return { token, view: sessionView({ ...session, csrf }) };
  }

  /**
   * Replaces the password of the session's own person: the other sessions end, this one gets another token.
   * Throws `invalid`, `wrongPassword`, `throttled` or `noSession`.
   */
  async setPassword(session: Session, { password, newPassword }: OwnPasswordBody, address: string): Promise<{ token: string; view: SessionView }> {
    const fault = faultOfPassword(newPassword, { old: password, username: session.user.username, role: session.actor.role });
    if (fault !== null) throw new ProblemError('invalid', { fields: [{ path: 'newPassword', code: fault }] });
    const before = await this.takeAgain(session, password, address);
    const hash = await this.gate.pass(() => hashPassword(newPassword, this.settings.passwordCost));
    const { token, csrf } = await withActor(this.db, this.settings.keys.ticket, session.actor, { purpose: 'administer' }, async (tx) => {
      // Of two at once the second finds another password than the one it was given.
      const [changed] = await tx.query<unknown[]>(
        'UPDATE accounts SET password_hash = $2, first_password_until = NULL WHERE person_id = $1 AND password_hash = $3 RETURNING 1',
        [session.user.id, hash, before],
      );
      if (changed?.length !== 1) throw new ProblemError('wrongPassword');
      await tx.query('DELETE FROM sessions WHERE person_id = $1 AND token_hash <> $2', [session.user.id, session.tokenHash]);
      return this.sessions.stepUp(session.tokenHash, tx as Pick<DataSource, 'query'>);
    });
    return { token, view: sessionView({ ...session, csrf, passwordDue: false }) };
  }

  /** The hash that the password of the session's own person fits; throws `wrongPassword` or `throttled`. */
  private async takeAgain(session: Session, password: string, address: string): Promise<string> {
    const counters = this.failures.countersOf(session.user.username, address);
    await this.failures.refuseIfTooMany(counters);
    return this.gate.pass(async (fits) => {
      await this.failures.refuseIfTooMany(counters);
      const found = await this.findAccount(session.user.username);
      const hash = found?.person_id === session.user.id ? found.password_hash : await this.hashOfNobody();
      if (await fits(hash, password)) return hash;
      await this.failures.count(counters);
      throw new ProblemError('wrongPassword');
    });
  }

  private async findAccount(username: string): Promise<AccountRow | undefined> {
    const rows: AccountRow[] = await this.db.query(FIND_ACCOUNT, [username]);
    return rows[0];
  }

  private hashOfNobody(): Promise<string> {
    return (this.nobody ??= hashPassword('nobody signs in with this', this.settings.passwordCost));
  }
}

function viewOf(row: AccountRow, csrf: string): SessionView {
  const actor = { personId: row.person_id, agencyId: row.agency_id, agencyType: row.type, role: row.role };
  return {
    user: { id: row.person_id, username: row.username, name: row.name },
    agency: { id: row.agency_id, type: row.type, nameVi: row.name_vi, nameEn: row.name_en },
    role: row.role,
    rules: packedRulesFor(actor),
    csrf,
    passwordDue: row.password_due,
  };
}

/** What the page is told about the session it has. */
export function sessionView(session: Session): SessionView {
  return {
    user: session.user,
    agency: session.agency,
    role: session.actor.role,
    rules: packedRulesFor(session.actor),
    csrf: session.csrf,
    passwordDue: session.passwordDue,
  };
}
