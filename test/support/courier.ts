import { join } from 'node:path';
import { handOn, succeed } from '@loive/accounts';
import { destroyKeys } from '@loive/cases';
import { SYSTEM_ACTOR } from '@loive/domain';
import { AgencyEntity, AgencyRegister, AssignmentRecorder, FileKeyStore, Recorder, SuccessionRecorder, tidyPackets, withActor } from '@loive/persistence';
import { readKey } from '@loive/platform';
import { NotifyProcessor } from '@loive/notices';
import { deliveryContext, type AsSystem, type OutboxMessage, type Outcome, type Processor } from '@loive/queue';
import { referralProcessors } from '@loive/referrals';
import { DataSource } from 'typeorm';
import type { TestDatabase } from './database.js';

interface Stored extends Omit<OutboxMessage, 'notBefore'> {
  notBefore: Date;
}

/**
 * Carries messages out of the outbox one by one, when a test says so: the product's processors as the
 * worker's role, without a queue in between and without waiting for a message's time.
 */
export class Courier {
  private constructor(
    private readonly db: DataSource,
    private readonly key: Buffer,
    private readonly processors: readonly Processor[],
  ) {}

  static async open(database: TestDatabase): Promise<Courier> {
    const keys = join(database.dataDir, 'keys');
    const [ticket, codes] = [readKey(join(keys, 'ticket.key')), readKey(join(keys, 'codes.key'))];
    const db = new DataSource({
      type: 'postgres',
      url: database.workerUrl,
      entities: [AgencyEntity],
      synchronize: false,
      installExtensions: false,
      poolSize: 2,
    });
    await db.initialize();
    const [register, kept] = [new AgencyRegister(db), { ticket, codes }];
    const store = new FileKeyStore(join(database.dataDir, 'key-store'));
    return new Courier(db, ticket, [...referralProcessors(new Recorder(db, register, kept)), new NotifyProcessor({ mail: false }), handOn(new AssignmentRecorder(db, register, kept)), succeed(new SuccessionRecorder(db, register, kept)), destroyKeys(store, (caseId) => tidyPackets(db, ticket, store, caseId))]);
  }

  /** Carries out every undelivered message of an effect about a referral, a duty, an agency or somebody; how each ended, oldest first. */
  async carry(effect: string, about: string): Promise<Outcome[]> {
    const messages = await this.waiting(effect, about);
    const outcomes: Outcome[] = [];
    for (const message of messages) outcomes.push(await this.again(message));
    return outcomes;
  }

  /** Messages of an effect about a referral, a duty, an agency or somebody that nobody has carried out. */
  async waiting(effect: string, about: string): Promise<OutboxMessage[]> {
    const rows: Stored[] = await this.db.query(
      `SELECT id, effect, case_id AS "caseId", seq, ids, not_before AS "notBefore" FROM outbox
       WHERE delivered_at IS NULL AND effect = $1 AND $2 IN (ids ->> 'referralId', ids ->> 'dutyId', ids ->> 'personId', ids ->> 'agencyId') ORDER BY created_at, not_before`,
      [effect, about],
    );
    return rows.map((row) => ({ ...row, notBefore: row.notBefore.toISOString() }));
  }

  /** Carries out one message, also one that was carried out before. */
  again(message: OutboxMessage): Promise<Outcome> {
    const processor = this.processors.find(({ effect }) => effect === message.effect);
    if (processor === undefined) throw new Error(`nobody carries ${message.effect}`);
    return processor.run(message, deliveryContext(this.asSystem, message));
  }

  close(): Promise<void> {
    return this.db.destroy();
  }

  private readonly asSystem: AsSystem = (work) => withActor(this.db, this.key, SYSTEM_ACTOR, { purpose: 'deliver' }, work);
}
