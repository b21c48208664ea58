import type { Role } from '@loive/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who works in an agency. */
@Entity({ name: 'people' })
export class PersonEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'agency_id' }) agencyId: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @Column('boolean') active: boolean;
}

/** What a person signs in with. */
@Entity({ name: 'accounts' })
export class AccountEntity {
  @PrimaryColumn('uuid', { name: 'person_id' }) personId: string;
  @Column('text') username: string;
  /** argon2id, PHC string. */
  @Column('text', { name: 'password_hash' }) passwordHash: string;
}

/** A signed-in browser; only the hash of its token is kept. */
@Entity({ name: 'sessions' })
export class SessionEntity {
  @PrimaryColumn('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') csrf: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
}
