import { describe, expect, it } from '@jest/globals';
import { participationAfter, type Participation } from './participation.js';

const NOW = '2026-11-20T02:00:00.000Z';
const COMMUNE: Participation = { agencyId: 'commune', basis: 'owner', since: NOW, until: null };
const base = { before: [COMMUNE], effects: [], duties: [], oversight: [], now: NOW };

describe('who takes part in a case', () => {
  it('lets the agency in whose duty has opened, from that moment and without end while it runs', () => {
    const rows = participationAfter({
      ...base,
      duties: [{ ownerAgencyId: 'health', withAgencyIds: ['police'], state: 'open' }],
    });
    expect(rows.map((row) => [row.agencyId, row.basis, row.until])).toEqual([
      ['commune', 'owner', null],
      ['health', 'duty', null],
      ['police', 'duty', null],
    ]);
  });

  it('ends a duty access 30 days after the last duty of the agency ended', () => {
    const before: Participation[] = [COMMUNE, { agencyId: 'health', basis: 'duty', since: NOW, until: null }];
    const duties = [{ ownerAgencyId: 'health', withAgencyIds: [], state: 'met' as const }];
    expect(participationAfter({ ...base, before, duties })[1]?.until).toBe('2026-12-20T02:00:00.000Z');
  });

  it('does not move that end when more events follow, and takes it back when a duty opens again', () => {
    const until = '2026-12-01T00:00:00.000Z';
    const before: Participation[] = [{ agencyId: 'health', basis: 'duty', since: NOW, until }];
    const met = { ownerAgencyId: 'health', withAgencyIds: [], state: 'met' as const };
    expect(participationAfter({ ...base, before, duties: [met] })[0]?.until).toBe(until);
    expect(participationAfter({ ...base, before, duties: [met, { ...met, state: 'open' }] })[0]?.until).toBeNull();
  });

  it('lets a statutory duty take the place of the notice that brought it about', () => {
    const before: Participation[] = [COMMUNE, { agencyId: 'health', basis: 'notified', since: NOW, until: null }];
    const duties = [{ ownerAgencyId: 'health', withAgencyIds: [], state: 'open' as const }];
    expect(participationAfter({ ...base, before, duties })[1]).toMatchObject({ agencyId: 'health', basis: 'duty', until: null });
  });

  it('keeps the reason of an owner whose own duties end', () => {
    const duties = [{ ownerAgencyId: 'commune', withAgencyIds: [], state: 'met' as const }];
    expect(participationAfter({ ...base, duties })[0]).toEqual(COMMUNE);
  });

  it('keeps an overseeing body overseeing, whatever others draw it into', () => {
    const effects = [
      { name: 'addParticipant', agencyId: 'body', basis: 'notified' },
      { name: 'transferOwner', agencyId: 'body' },
    ] as const;
    const duties = [{ ownerAgencyId: 'body', withAgencyIds: [], state: 'open' as const }];
    const rows = participationAfter({ ...base, effects, duties, oversight: ['body'] });
    expect(rows.find((row) => row.agencyId === 'body')).toMatchObject({ basis: 'oversight', until: null });
  });

  it('hands ownership over without shutting the former owner out', () => {
    const rows = participationAfter({ ...base, effects: [{ name: 'transferOwner', agencyId: 'police' }] });
    expect(rows.map((row) => [row.agencyId, row.basis])).toEqual([['commune', 'handedOver'], ['police', 'owner']]);
  });
});
