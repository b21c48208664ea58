import { describe, expect, it } from '@jest/globals';
import { dutyChanges } from '../duties/duty-changes.js';
import { SETTINGS_AS_SHIPPED } from '../duties/duty-clock.js';
import { indexOf, type RegisteredAgency } from './register-index.js';
import { responsibleAgency } from './responsible-agency.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';
import { heirOf, withSuccessions } from './handed-on.js';
import type { Succession } from './successions.js';

const health = EXAMPLE_REGISTER.find(({ id }) => id === 'health') as RegisteredAgency;
const step = (predecessor: string, successor: string, from: string, kind: Succession['kind'] = 'merger'): Succession => ({ predecessor, successor, kind, from, citation: 'invented', verified: false });
const heir = (id: string, commune: string | null, from = '2026-02-01', more: Partial<RegisteredAgency> = {}): RegisteredAgency => ({ ...health, id, commune, validFrom: from, ...more });
const ended = EXAMPLE_REGISTER.map((agency) => (agency === health ? { ...agency, validTo: '2026-01-31' } : agency));
const of = (heirs: readonly RegisteredAgency[], steps: readonly Succession[]) => withSuccessions([...ended, ...heirs], steps);
const asked = (register: readonly RegisteredAgency[], commune: string | null, more: { on?: string; holders?: readonly string[] } = {}) => {
  const found = heirOf('health', { on: '2026-02-01', seat: { province: 'vn-lang-son', commune }, ...more }, indexOf(register));
  return found === null ? null : found.found === 'one' ? found.heir.agencyId : found.heirs.map(({ agencyId }) => agencyId);
};

describe('who stands for an agency that has ended', () => {
  const split = of([heir('north', 'vn-commune-06184'), heir('south', 'vn-commune-05977')], [step('health', 'north', '2026-02-01', 'split'), step('health', 'south', '2026-02-01', 'split')]);

  it('is nobody before the day, and its only successor from then on, through a chain of several', () => {
    const chain = of([heir('new', null, '2026-02-01', { validTo: '2026-05-31' }), heir('newest', null, '2026-06-01')], [step('health', 'new', '2026-02-01'), step('new', 'newest', '2026-06-01', 'renaming')]);
    expect([asked(chain, null, { on: '2026-01-31' }), asked(chain, null), asked(chain, null, { on: '2026-06-01' })]).toEqual([null, 'new', 'newest']);
  });

  it('is after a split the one of the commune, or of those that work on the case the only one, and else left to a person', () => {
    expect(asked(split, 'vn-commune-06184')).toBe('north');
    expect(asked(split, 'vn-commune-00001')).toEqual(['north', 'south']);
    expect(asked(split, null, { holders: ['police', 'south'] })).toBe('south');
  });

  it('is after a split over two provinces the one of the province', () => {
    const wide = of([heir('here', null), heir('there', null, '2026-02-01', { province: 'vn-khanh-hoa-2025' })], [step('health', 'here', '2026-02-01', 'split'), step('health', 'there', '2026-02-01', 'split')]);
    expect(asked(wide, 'vn-commune-00001')).toBe('here');
  });

  it('is nobody where the successor has ended too and nothing is known of it', () => {
    expect(asked(of([heir('new', null, '2026-02-01', { validTo: '2026-03-31' })], [step('health', 'new', '2026-02-01')]), null, { on: '2026-04-01' })).toBeNull();
  });
});

describe('a duty that the law gives to an agency that has ended', () => {
  const register = of([heir('new', null)], [step('health', 'new', '2026-02-01')]);
  const owner = (on: string, today = on, holderId: string | null = null) =>
    responsibleAgency({ actors: ['PROV_HEALTH'], holderId, seat: { province: 'vn-lang-son', commune: null }, on, today }, register).agencyId;

  it('goes to its successor from that day, whether its moment came before or after', () => {
    expect([owner('2026-01-31'), owner('2026-01-31', '2026-02-01'), owner('2026-02-01'), owner('2026-03-01', '2026-03-01', 'health')]).toEqual(['health', 'new', 'new', 'new']);
  });

  it('opens for the successor though the moment that it hangs on came before the day', () => {
    const occurrences = [
      { name: 'report_received', at: '2026-01-20T02:00:00.000Z', agencyId: 'border' },
      { name: 'person_at_commune', at: '2026-01-20T04:00:00.000Z', agencyId: 'commune' },
      { name: 'authority_notified', at: '2026-01-20T05:00:00.000Z', agencyId: 'health' },
    ];
    const facts = { channel: 'self_report', receivedAt: '2026-01-20T02:00:00.000Z', conditions: {} };
    const owners = (today: string) => [...new Set(dutyChanges({ facts, occurrences, register, today, existing: [], settings: SETTINGS_AS_SHIPPED }).open.map(({ ownerAgencyId }) => ownerAgencyId))].filter((id) => id !== 'border' && id !== 'commune');
    expect([owners('2026-01-31'), owners('2026-02-01')]).toEqual([['health'], ['new']]);
  });
});
