import { describe, expect, it } from '@jest/globals';
import { participationAfter, type Participation } from './participation.js';

const NOW = '2026-11-20T02:00:00.000Z';
const COMMUNE: Participation = { agencyId: 'commune', basis: 'owner', since: NOW, until: null };
const base = { before: [COMMUNE], effects: [], duties: [], oversight: [], now: NOW };

describe('who takes part in a case', () => {
  it('lets the agency in whose duty has opened, from that moment and without end while it runs', () => {
    const rows = participationAfter({
      ...base,
      duties: [{ pathway: 'self_report', ownerAgencyId: 'health', withAgencyIds: ['police'], state: 'open' }],
    });
    expect(rows.map((row) => [row.agencyId, row.basis, row.until])).toEqual([
      ['commune', 'owner', null],
      ['health', 'duty', null],
      ['police', 'duty', null],
    ]);
  });

  it('ends a duty access 30 days after the last duty of the agency ended', () => {
    const before: Participation[] = [COMMUNE, { agencyId: 'health', basis: 'duty', since: NOW, until: null }];
    const duties = [{ pathway: 'self_report', ownerAgencyId: 'health', withAgencyIds: [], state: 'met' as const }];
    expect(participationAfter({ ...base, before, duties })[1]?.until).toBe('2026-12-20T02:00:00.000Z');
  });

  it('does not move that end when more events follow, and takes it back when a duty opens again', () => {
    const until = '2026-12-01T00:00:00.000Z';
    const before: Participation[] = [{ agencyId: 'health', basis: 'duty', since: NOW, until }];
    const met = { pathway: 'self_report', ownerAgencyId: 'health', withAgencyIds: [], state: 'met' as const };
    expect(participationAfter({ ...base, before, duties: [met] })[0]?.until).toBe(until);
    expect(participationAfter({ ...base, before, duties: [met, { ...met, state: 'open' }] })[0]?.until).toBeNull();
  });

  it('lets a statutory duty take the place of the notice that brought it about', () => {
    const before: Participation[] = [COMMUNE, { agencyId: 'health', basis: 'notified', since: NOW, until: null }];
    const duties = [{ pathway: 'self_report', ownerAgencyId: 'health', withAgencyIds: [], state: 'open' as const }];
    expect(participationAfter({ ...base, before, duties })[1]).toMatchObject({ agencyId: 'health', basis: 'duty', until: null });
  });

  it('keeps the reason of an owner whose own duties end', () => {
    const duties = [{ pathway: 'self_report', ownerAgencyId: 'commune', withAgencyIds: [], state: 'met' as const }];
    expect(participationAfter({ ...base, duties })[0]).toEqual(COMMUNE);
  });

  it('keeps an overseeing body overseeing, whatever others draw it into', () => {
    const effects = [
      { name: 'addParticipant', agencyId: 'body', basis: 'notified' },
      { name: 'transferOwner', agencyId: 'body' },
    ] as const;
    const duties = [{ pathway: 'self_report', ownerAgencyId: 'body', withAgencyIds: [], state: 'open' as const }];
    const rows = participationAfter({ ...base, effects, duties, oversight: ['body'] });
    expect(rows.find((row) => row.agencyId === 'body')).toMatchObject({ basis: 'oversight', until: null });
  });

  it('hands ownership over without shutting the former owner out', () => {
    const rows = participationAfter({ ...base, effects: [{ name: 'transferOwner', agencyId: 'police' }] });
    expect(rows.map((row) => [row.agencyId, row.basis])).toEqual([['commune', 'handedOver'], ['police', 'owner']]);
  });

  it('lets no centre in whose duty came with a referral, nor keeps one in by it', () => {
    const duty = { pathway: 'legal_aid', ownerAgencyId: 'centre', withAgencyIds: [], state: 'open' as const };
    expect(participationAfter({ ...base, duties: [duty] })).toEqual([COMMUNE]);
    const before: Participation[] = [COMMUNE, { agencyId: 'police', basis: 'duty', since: NOW, until: null }];
    expect(participationAfter({ ...base, before, duties: [{ ...duty, ownerAgencyId: 'police' }] })[1]?.until).toBe('2026-12-20T02:00:00.000Z');
  });
});

describe('a file that closes', () => {
  const row = (agencyId: string, basis: Participation['basis'], until: string | null = null): Participation => ({ agencyId, basis, since: NOW, until });
  const closing = { effects: [{ name: 'endGrants', afterDays: 30 }] } as const;
  const reopening = { effects: [{ name: 'restoreGrants' }] } as const;
  const untils = (rows: readonly Participation[]) => Object.fromEntries(rows.map(({ agencyId, until }) => [agencyId, until]));

  it('ends the access of all but owner and oversight after 30 days, in the same step', () => {
    const before = [COMMUNE, row('police', 'notified'), row('border', 'handedOver'), row('health', 'duty'), row('inspectors', 'oversight')];
    const rows = participationAfter({ ...base, before, ...closing, oversight: ['inspectors'] });
    const bound = '2026-12-20T02:00:00.000Z';
    expect(untils(rows)).toEqual({ commune: null, police: bound, border: bound, health: bound, inspectors: null });
  });

  it('lengthens no access that ends sooner or has ended', () => {
    const before = [COMMUNE, row('health', 'duty', '2026-11-25T00:00:00.000Z'), row('police', 'notified', '2026-11-01T00:00:00.000Z')];
    expect(participationAfter({ ...base, before, ...closing })).toEqual(before);
  });

  it('gives the access back when it opens again in time, and not what had ended', () => {
    const before = [COMMUNE, row('police', 'notified', '2026-12-01T00:00:00.000Z'), row('border', 'handedOver', '2026-11-20T02:00:00.000Z')];
    expect(untils(participationAfter({ ...base, before, ...reopening }))).toEqual({ commune: null, police: null, border: '2026-11-20T02:00:00.000Z' });
  });

  it('lets rows by duty follow their duties when it opens again', () => {
    const until = '2026-12-01T00:00:00.000Z';
    const before = [COMMUNE, row('health', 'duty', until), row('police', 'duty', until)];
    const duties = [{ pathway: 'self_report', ownerAgencyId: 'health', withAgencyIds: [], state: 'open' as const }];
    expect(untils(participationAfter({ ...base, before, duties, ...reopening }))).toEqual({ commune: null, health: null, police: until });
  });
});
