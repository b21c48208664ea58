import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { millisOf } from '../calendar/calendar-date.js';
import type { LawFacts } from '../book/conditions.js';
import { dutyChanges, type DutyChanges, type DutyOnFile, type LawQuestion } from './duty-changes.js';
import { SETTINGS_AS_SHIPPED } from './duty-clock.js';
import { stepOf } from '../book/law-book.js';
import { MILESTONES } from '../book/milestones.js';
import type { Occurrence } from './moments.js';
import type { RegisteredAgency } from '../agencies/register-index.js';
import { EXAMPLE_REGISTER } from '../testing/example-register.js';

const REPORTED_AT = '2025-07-10T09:00:00+07:00';
const happened = (name: string, at: string, agencyId: string): Occurrence => ({ name, at, agencyId });

describe('whatever happens on a case', () => {
  const register: readonly RegisteredAgency[] = [...EXAMPLE_REGISTER, { id: 'legal-aid', type: 'LEGAL_AID_CENTRE', province: 'vn-lang-son', commune: null, validFrom: '2025-07-01', validTo: null }];
  const all = Object.keys(MILESTONES).filter((name) => name !== 'report_received');
  const ofReferrals = all.filter((name) => name.startsWith('legal_aid_'));
  const names = [...all, ...ofReferrals, ...ofReferrals];
  const question = (channel: string, occurrences: readonly Occurrence[], conditions: LawFacts['conditions'], existing: readonly DutyOnFile[]): LawQuestion => ({
    facts: { channel, receivedAt: REPORTED_AT, conditions },
    occurrences,
    register,
    existing,
    settings: SETTINGS_AS_SHIPPED,
  });
  const histories = fc.record({
    channel: fc.constantFrom('self_report', 'self_returned', 'handed_back', 'rescued', 'criminal_proceedings', 'hotline_111', 'returned_via_mission'),
    opener: fc.constantFrom('border', 'commune', 'health', 'hotline', 'embassy'),
    events: fc.array(
      fc.record({
        name: fc.constantFrom(...names),
        agencyId: fc.constantFrom('border', 'commune', 'health', 'police', 'legal-aid'),
        referralId: fc.constantFrom(undefined, 'r1', 'r2'),
        hours: fc.integer({ min: 0, max: 400 }),
        child: fc.option(fc.boolean(), { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
  });

  it('a second asking changes nothing, no step is open twice, options never open, only verified duties block, nothing is due before its moment', () => {
    fc.assert(
      fc.property(histories, ({ channel, opener, events }) => {
        const start = millisOf(REPORTED_AT);
        let rows: DutyOnFile[] = [];
        let occurrences: Occurrence[] = [happened('report_received', REPORTED_AT, opener)];
        let conditions: LawFacts['conditions'] = { support_needed: true, is_child_u16: true };
        let count = 0;
        for (const event of [null, ...events]) {
          if (event) {
            const { referralId } = event;
            const occurrence = happened(event.name, new Date(start + event.hours * 3_600_000).toISOString(), event.agencyId);
            occurrences = [...occurrences, referralId === undefined ? occurrence : { ...occurrence, referralId }];
            if (event.child !== undefined) conditions = { ...conditions, is_child_u16: event.child };
          }
          const changes = dutyChanges(question(channel, occurrences, conditions, rows));
          for (const duty of changes.open) {
            expect(stepOf(duty.step)?.kind).not.toBe('option');
            expect(duty.blocksClosing && !duty.verified).toBe(false);
            if (duty.dueAt !== null) expect(millisOf(duty.dueAt)).toBeGreaterThan(millisOf(duty.anchorAt ?? ''));
          }
          rows = applied(rows, changes, () => `d${(count += 1)}`);
          // Of a way that runs beside itself, each referral has a duty of its own.
          const open = rows.filter((row) => row.state === 'open').map((row) => (row.step.startsWith('legal_aid.') ? `${row.step} ${row.referralId}` : row.step));
          expect(new Set(open).size).toBe(open.length);
          expect(dutyChanges(question(channel, occurrences, conditions, rows))).toEqual({ open: [], meet: [], end: [], reclock: [] });
        }
      }),
    );
  });
});

function applied(rows: readonly DutyOnFile[], changes: DutyChanges, nextId: () => string): DutyOnFile[] {
  const kept = rows.map((row): DutyOnFile => {
    const ended = changes.end.find(({ id }) => id === row.id);
    const moved = changes.reclock.find(({ id }) => id === row.id);
    if (changes.meet.some(({ id }) => id === row.id)) return { ...row, state: 'met' };
    if (ended) return { ...row, state: 'ended' };
    return moved ? { ...row, anchorAt: moved.anchorAt } : row;
  });
  return [...kept, ...changes.open.map((duty): DutyOnFile => ({ id: nextId(), step: duty.step, referralId: duty.referralId, state: duty.metAt === null ? 'open' : 'met', anchorAt: duty.anchorAt, ownerAgencyId: duty.ownerAgencyId }))];
}
