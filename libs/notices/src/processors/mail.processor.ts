import type { DeliveryContext, OutboxMessage, Outcome, Processor } from '@loive/queue';
import type { DataSource } from 'typeorm';
import type { Mailer } from '../mail/mailer.js';

/**
 * Sends the letter. Nothing outside can be part of a transaction, so it is sent first and written down
 * then: a worker that dies in between sends it again, under the same Message-ID.
 */
export class MailProcessor implements Processor {
  readonly effect = 'mail';

  constructor(
    private readonly db: DataSource,
    private readonly mailer: Mailer | undefined,
  ) {}

  async run({ id, ids }: OutboxMessage, context: DeliveryContext): Promise<Outcome> {
    const address = await this.#addressOf(ids.agencyId);
    // Mail was switched off, or the agency took its address back.
    if (this.mailer === undefined || address === undefined) return 'moot';
    if ((await this.mailer.send(address, id)) === 'away') return { later: 'mailAway' };
    return context.once('mail', () => Promise.resolve());
  }

  async #addressOf(agencyId: string | undefined): Promise<string | undefined> {
    if (agencyId === undefined) return undefined;
    const rows: { address: string }[] = await this.db.query('SELECT address FROM mail_addresses WHERE agency_id = $1', [agencyId]);
    return rows[0]?.address;
  }
}
