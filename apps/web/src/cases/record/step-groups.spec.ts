import { describe, expect, it } from '@jest/globals';
import type { DutyView, NextStepView } from '@loive/contracts';
import { deedsOn } from './duty-events.js';
import { allowedGroups, blockedSteps, groupOf, orderDuties, stepFor } from './step-groups.js';

const agency = (id: string) => ({ id, type: 'PROV_HEALTH', nameVi: id, nameEn: id });
const readerOf = (id: string) => ({ role: 'intake', agency: agency(id) }) as const;
const duty = (step: string, over: Partial<DutyView> = {}): DutyView => ({
  id: step,
  caseId: 'c',
  pathway: 'self_report',
  step,
  kind: 'duty',
  state: 'open',
  ownerType: 'PROV_HEALTH',
  owner: agency('health'),
  unresolved: null,
  ownerTypes: ['COMMUNE_PC'],
  with: [agency('police')],
  openedAt: '2026-11-20T02:00:00Z',
  dueAt: null,
  operationalTarget: false,
  lawDueAt: null,
  paused: null,
  extensionAsked: null,
  metAt: null,
  citation: '',
  verified: true,
  blocksClosing: true,
  metBy: [],
  ...over,
});
const allowed = (type: string): NextStepView => ({ type, allowed: true, blockers: [] });
const blocked = (type: string, ...codes: string[]): NextStepView => ({
  type,
  allowed: false,
  blockers: codes.map((code) => ({ code, who: [] })),
});

describe('a duty that no text gives to anybody', () => {
  const nobodys = duty('x', { owner: null, with: [], unresolved: 'noTextNamesOwner', metBy: [] });
  const steps = [allowed('completeDuty'), allowed('nameDutyOwner')];

  it('is completed by who leads the case, and named for somebody by whoever may', () => {
    expect(stepFor(nobodys, steps, 'commune', true)?.type).toBe('completeDuty');
    expect(stepFor(nobodys, steps, 'health')).toBeNull();
    expect(deedsOn(nobodys, steps, readerOf('commune'), true)).toEqual(['nameDutyOwner']);
    expect(deedsOn(nobodys, [], readerOf('commune'), true)).toEqual([]);
    expect(deedsOn({ ...nobodys, unresolved: null }, steps, readerOf('commune'), true)).toEqual([]);
    expect(deedsOn({ ...nobodys, state: 'met' }, steps, readerOf('commune'), true)).toEqual([]);
  });
});

describe('the list of next steps', () => {
  it('puts the step that meets the nearest duty of my agency first', () => {
    const duties = [
      duty('later', { metBy: ['recordFinding'], dueAt: '2026-11-25T00:00:00Z' }),
      duty('sooner', { metBy: ['receivePerson'], dueAt: '2026-11-23T00:00:00Z' }),
    ];
    const groups = allowedGroups([allowed('informRights'), allowed('recordFinding'), allowed('receivePerson')], duties, 'police');
    expect(groups.map(({ group, steps }) => [group, steps.map(({ step }) => step.type)])).toEqual([
      ['urgent', ['receivePerson', 'recordFinding']],
      ['person', ['informRights']],
    ]);
  });

  it('does not press a step because of a duty that is another agency’s', () => {
    const groups = allowedGroups([allowed('recordFinding')], [duty('x', { metBy: ['recordFinding'] })], 'commune');
    expect(groups.map(({ group }) => group)).toEqual(['verification']);
  });

  it('offers nothing that the API did not allow', () => {
    expect(allowedGroups([blocked('close', 'statusDecided')], [], 'health')).toEqual([]);
  });

  it('keeps steps of another position apart from those that wait for a condition', () => {
    const { near, far } = blockedSteps([blocked('close', 'statusDecided'), blocked('reopen', 'notYet')]);
    expect(near.map(({ type }) => type)).toEqual(['close']);
    expect(far.map(({ type }) => type)).toEqual(['reopen']);
  });

  it('does not list what lies behind: nothing and nobody brings it back', () => {
    const { near, far } = blockedSteps([blocked('completeReceipt', 'past'), blocked('recordFinding', 'past', 'received')]);
    expect([...near, ...far].map(({ type }) => type)).toEqual(['recordFinding']);
  });

  it('puts every step it does not know under the file, so that none is lost', () => {
    expect(groupOf('somethingNew')).toBe('file');
  });
});

describe('the duties of a case', () => {
  it('gives the action that meets an open duty of my agency', () => {
    const steps = [allowed('completeDuty'), allowed('recordFinding')];
    expect(stepFor(duty('d', { metBy: ['recordFinding'] }), steps, 'police')?.type).toBe('recordFinding');
    expect(stepFor(duty('d'), steps, 'health')?.type).toBe('completeDuty');
  });

  it('gives no action for a duty of another agency, a finished one, or one whose step is blocked', () => {
    const steps = [allowed('completeDuty'), blocked('recordFinding', 'received')];
    expect(stepFor(duty('d', { metBy: ['recordFinding'] }), steps, 'health')).toBeNull();
    expect(stepFor(duty('d', { state: 'met' }), steps, 'health')).toBeNull();
    expect(stepFor(duty('d'), steps, 'commune')).toBeNull();
  });

  it('lists open duties by deadline, those without one last, and finished ones below', () => {
    const { open, past } = orderDuties([
      duty('none'),
      duty('done', { state: 'met', metAt: '2026-11-20T03:00:00Z' }),
      duty('late', { dueAt: '2026-11-21T00:00:00Z' }),
    ]);
    expect(open.map(({ step }) => step)).toEqual(['late', 'none']);
    expect(past.map(({ step }) => step)).toEqual(['done']);
  });
});
