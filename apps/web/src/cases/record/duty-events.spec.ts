import { describe, expect, it } from '@jest/globals';
import type { DutyView, NextStepView } from '@loive/contracts';
import { DUTY_EVENTS, deedsOn } from './duty-events.js';

const NOW = Date.parse('2025-10-09T02:00:00Z');
const agency = { id: 'commune', type: 'COMMUNE_PC', nameVi: '', nameEn: '' };
const STEPS = DUTY_EVENTS.map((type) => ({ type, allowed: true })) as unknown as readonly NextStepView[];
const duty = (change: Partial<DutyView> = {}): DutyView =>
  ({ state: 'open', owner: agency, with: [], dueAt: '2025-10-10T02:00:00Z', paused: null, extensionAsked: null, blocksClosing: false, unresolved: null, ...change }) as unknown as DutyView;
const asked = (by: string, mine: boolean) => ({ until: '2025-10-12T02:00:00Z', ground: 'complexMatter', at: '2025-10-09T01:00:00Z', agency: { ...agency, id: by }, mine });
const deeds = (on: DutyView, role: 'intake' | 'supervisor' = 'intake', steps = STEPS) => deedsOn(on, steps, { role, agency }, false, NOW);

describe('what somebody may do on a duty', () => {
  it('goes by its clock', () => {
    expect(deeds(duty())).toEqual(['pauseDuty', 'askDutyExtension', 'markDutyNotApplicable']);
    expect(deeds(duty({ paused: { since: '', ground: null } }))).toEqual(['resumeDuty', 'markDutyNotApplicable']);
    expect(deeds(duty({ dueAt: '2025-10-08T02:00:00Z' }))).toEqual(['markDutyNotApplicable']);
    expect(deeds(duty({ dueAt: null }))).toEqual(['markDutyNotApplicable']);
  });

  it('is left to a supervisor where closing waits for it', () => {
    expect(deeds(duty({ blocksClosing: true }))).toEqual(['askDutyExtension']);
    expect(deeds(duty({ blocksClosing: true }), 'supervisor')).toEqual(['pauseDuty', 'askDutyExtension', 'markDutyNotApplicable']);
  });

  it('is to agree or not where somebody else of the agency asked for a later end', () => {
    expect(deeds(duty({ extensionAsked: asked('commune', false) }))).toEqual(['confirmDutyExtension', 'refuseDutyExtension', 'pauseDuty', 'markDutyNotApplicable']);
    expect(deeds(duty({ extensionAsked: asked('commune', true) }))).toEqual(['pauseDuty', 'markDutyNotApplicable']);
    expect(deeds(duty({ extensionAsked: asked('health', false) }))).toEqual(['pauseDuty', 'markDutyNotApplicable']);
  });

  it('is nothing on what is over, of another agency, or not allowed', () => {
    expect(deeds(duty({ state: 'met' }))).toEqual([]);
    expect(deeds(duty({ owner: { ...agency, id: 'health' } }))).toEqual([]);
    expect(deeds(duty(), 'intake', [])).toEqual([]);
  });
});
