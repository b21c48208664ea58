import type { Actor, CountedAtPlace } from '@loive/domain';
import type { DataSource } from 'typeorm';
import type { TicketKey } from '../ticket.js';
import { readAs } from '../with-actor.js';

/**
 * Cases counted by province and half of a month, of the days (YYYY-MM-DD) from `from` to `to`; nothing for anybody but a
 * statistician. The counts are raw: they go through the domain's tables before anybody sees them. One statement, written
 * down as a look.
 */
export function readCountedPlaces(db: DataSource, key: TicketKey, actor: Actor, days: { readonly from: string; readonly to: string }): Promise<CountedAtPlace[]> {
  return readAs(
    db,
    key,
    actor,
    { purpose: 'administer' },
    `SELECT c.place, to_char(c.since, 'YYYY-MM-DD') AS since, c.opened, c.identified FROM app.counted_places($1[1]::date, $1[2]::date) c`,
    [days.from, days.to],
  );
}
