import { describe, expect, it } from '@jest/globals';
import { AGENCY_TYPES } from '../agencies/agency-types.js';
import { eventsThatMeet, milestoneMetBy, PATHWAYS, pathwayOf, stepOf } from './law-book.js';
import type { Step } from './pathway.js';
import { MILESTONES } from './milestones.js';

const steps: readonly Step[] = PATHWAYS.flatMap((pathway) => pathway.steps);

describe('the law as data', () => {
  it('gives every pathway and step one id, a step under the name of its pathway', () => {
    expect(new Set(steps.map((step) => step.id)).size).toBe(steps.length);
    expect(new Set(PATHWAYS.map((pathway) => pathway.id)).size).toBe(PATHWAYS.length);
    for (const pathway of PATHWAYS) expect(pathway.steps.every((step) => step.id.startsWith(`${pathway.id}.`))).toBe(true);
  });

  it('cites a text for every step, in words for both languages', () => {
    for (const step of steps) {
      expect(step.citation).toMatch(/art|form/);
      expect(step.title.vi.length * step.title.en.length).toBeGreaterThan(0);
      expect(step.actors.length).toBeGreaterThan(0);
    }
  });

  it('calls nothing verified that says it was not read', () => {
    const unread = steps.filter((step) => /not read|read in part|only the bill|inferred|\(old\)/.test(step.citation));
    expect(unread.length).toBeGreaterThan(5);
    expect(unread.filter((step) => step.verified)).toEqual([]);
  });

  it('gives no statutory limit to a step of the 2024 law whose limit was not read', () => {
    expect(stepOf('self_report.identify')).toMatchObject({ limit: null, verified: false });
    expect(stepOf('rescued.identify')).toMatchObject({ limit: null, verified: false });
  });

  it('leads from each step to steps and pathways that are there', () => {
    for (const step of steps) {
      if (step.replaces !== undefined) expect(stepOf(step.replaces)).not.toBeNull();
      if (step.continuesAs !== undefined) expect(pathwayOf(step.continuesAs)).not.toBeNull();
    }
  });

  it('has one pathway for a way of arrival on any day', () => {
    const channels = new Set(PATHWAYS.flatMap((pathway) => pathway.channels));
    for (const channel of channels) {
      const rows = PATHWAYS.filter((pathway) => pathway.channels.includes(channel)).toSorted((a, b) => a.from.localeCompare(b.from));
      for (const [index, row] of rows.entries()) if (index > 0) expect(row.from > (rows[index - 1]?.to ?? '9')).toBe(true);
    }
  });

  it('counts eight steps for one who comes forward, five of them verified, and six for a child, all verified', () => {
    const count = (id: string) => [pathwayOf(id)?.steps.length, pathwayOf(id)?.steps.filter((step) => step.verified).length];
    expect(count('self_report')).toEqual([8, 5]);
    expect(count('child_overlay')).toEqual([6, 6]);
  });

  it('uses types that had not ended while a pathway is in force', () => {
    for (const pathway of PATHWAYS.filter(({ to }) => to === null)) {
      for (const step of pathway.steps) for (const actor of step.actors) expect('closedOn' in AGENCY_TYPES[actor]).toBe(false);
    }
  });

  it('tells which events meet a step and what completing it by hand sets', () => {
    expect(eventsThatMeet('self_report.notify_health')).toEqual(['notifyAuthority']);
    expect(eventsThatMeet('child_overlay.record_and_inform')).toEqual([]);
    expect(milestoneMetBy('child_overlay.record_and_inform')).toBe('information_recorded');
    expect(milestoneMetBy('no.such_step')).toBeNull();
    expect(Object.keys(MILESTONES)).toContain('report_received');
  });
});
