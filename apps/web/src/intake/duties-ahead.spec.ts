import { describe, expect, it } from '@jest/globals';
import { SETTINGS_AS_SHIPPED } from '@loive/domain';
import { dutiesAhead, whyNoDuties } from './duties-ahead.js';

const agency = { id: 'commune', type: 'COMMUNE_PC' };
const opening = { channel: 'self_report', receivedAt: '2026-11-23T09:20:00+07:00', safety: 'safe', language: 'vi', age: null, agency, settings: SETTINGS_AS_SHIPPED } as const;
const steps = (of: Parameters<typeof dutiesAhead>[0]) => dutiesAhead(of).map(({ step }) => step);

describe('what the law will ask, before the case is opened', () => {
  it('shows a commune that the health authority must be told', () => {
    expect(steps(opening)).toContain('self_report.notify_health');
  });

  it('gives what is due at once the target of the house, and no time before that is known', () => {
    const due = (settings: Parameters<typeof dutiesAhead>[0]['settings']) => dutiesAhead({ ...opening, settings }).find(({ step }) => step === 'self_report.notify_health')?.dueAt;
    expect(due({ atOnce: [...SETTINGS_AS_SHIPPED.atOnce, { since: '2026-11-23T09:00:00+07:00', minutes: 45 }] })).toBe('2026-11-23T03:05:00.000Z');
    expect(due(SETTINGS_AS_SHIPPED)).toBe('2026-11-23T04:20:00.000Z');
    expect(due(null)).toBeNull();
  });

  it('puts what runs from the start before what waits', () => {
    const waits = dutiesAhead({ ...opening, age: { childU16: true, minorU18: true, presumedChild: true } }).map(({ waitsFor }) => waitsFor !== null);
    expect(waits).toEqual([...waits].sort());
    expect(waits).toContain(true);
    expect(waits).toContain(false);
  });

  it('adds the duties to a child once the age is in doubt', () => {
    const inDoubt = { childU16: true, minorU18: true, presumedChild: true };
    expect(steps(opening).some((step) => step.startsWith('child_overlay.'))).toBe(false);
    expect(steps({ ...opening, age: inDoubt }).some((step) => step.startsWith('child_overlay.'))).toBe(true);
  });

  it('says what is missing: the source, or a day of receipt that can be read', () => {
    expect(['', 'self_report'].map((channel) => whyNoDuties({ channel }))).toEqual(['intake.dutiesLead', 'intake.dutiesNoTime']);
  });
});
