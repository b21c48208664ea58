import type { DataSource } from 'typeorm';
import { DEMO_AGENCIES, DEMO_PROVIDERS } from './agencies.js';
import { DEMO_PEOPLE } from './people.js';

/** Says of the demo's agencies what they take and where they are told of news, as their owner; safe to repeat. */
export async function loadReceivers(owner: DataSource): Promise<void> {
  const settings = DEMO_PROVIDERS.map(({ agency, accepting, capacity }) => ({ id: DEMO_AGENCIES[agency].id, accepting, capacity }));
  await owner.query(
    `INSERT INTO provider_settings (agency_id, accepting, capacity)
     SELECT id, accepting, capacity FROM jsonb_to_recordset($1) AS p(id uuid, accepting boolean, capacity text)
     ON CONFLICT (agency_id) DO NOTHING`,
    [JSON.stringify(settings)],
  );
  const staffed = [...new Set(DEMO_PEOPLE.map(({ agency }) => agency))];
  // A name that no mail server will ever find (RFC 2606).
  const addresses = staffed.map((agency) => ({ id: DEMO_AGENCIES[agency].id, address: `${agency.toLowerCase()}@example.invalid` }));
  await owner.query(
    `INSERT INTO mail_addresses (agency_id, address)
     SELECT id, address FROM jsonb_to_recordset($1) AS m(id uuid, address text) ON CONFLICT (agency_id) DO NOTHING`,
    [JSON.stringify(addresses)],
  );
}
