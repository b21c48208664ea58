import type { RevealView } from '@loive/contracts';
import type { Compartment } from '@loive/domain';
import type { Revealed } from '@loive/persistence';
import type { AgencyOf } from '@loive/platform';

/** How long a look stays open on a screen, in milliseconds. */
const LOOK_LASTS = 60_000;

/** What a look showed, and until when a screen may show it. */
export function presentReveal(compartment: Compartment, revealed: Revealed, agencyOf: AgencyOf): RevealView {
  return {
    compartment,
    first: compartment === 'contact' ? safeContactOf(revealed) : null,
    entries: revealed.entries.map(({ agencyId, fields, ...entry }) => ({ ...entry, agency: agencyOf(agencyId), fields: { ...fields } })),
    until: new Date(Date.parse(revealed.now) + LOOK_LASTS).toISOString(),
    version: revealed.version,
  };
}

// Who calls the wrong number at the wrong hour may reach the trafficker: how to call is read before the number.
function safeContactOf({ entries }: Revealed): RevealView['first'] {
  const newest = (name: string): string | null => {
    const value = entries.find(({ fields, intact }) => intact && fields[name] !== undefined)?.fields[name];
    return typeof value === 'string' ? value : null;
  };
  return { safeContact: newest('safeContact'), safeTimes: newest('safeTimes') };
}
