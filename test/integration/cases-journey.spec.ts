import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseView, DutyView, ParticipantView } from '@loive/contracts';
import { DEMO_AGENCIES } from '@loive/demo/cast';
import { THURSDAY, World } from '../support/world.js';

const { commune, health, police, auditor } = DEMO_AGENCIES;
const DAY = 86_400_000;

let world: World;
let last: CaseView;
const on = (date: string, time = '09:00'): string => `2025-10-${date}T${time}:00+07:00`;
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

beforeAll(async () => {
  world = await World.make();
}, 60_000);
afterAll(() => world?.close());

function duty(of: CaseView, step: string): DutyView {
  const found = of.duties.find((candidate) => candidate.step === step);
  if (found === undefined) throw new Error(`no duty ${step}; there are ${of.duties.map((one) => one.step).join(', ')}`);
  return found;
}

function tie(of: CaseView, agency: { id: string }): ParticipantView {
  const found = of.participants.find((participant) => participant.agency.id === agency.id);
  if (found === undefined) throw new Error(`${agency.id} takes no part`);
  return found;
}

const measure = (of: CaseView, state: string): string =>
  (of.facts['measures'] as { id: string; state: string }[]).find((one) => one.state === state)?.id ?? 'none';

// One case goes the whole way, so each test stands on the ones before it.
describe('a person comes forward at a commune on a Thursday morning', () => {
  it('is received by the commune, which must then tell the health authority at once', async () => {
    last = await world.open('commune');
    expect(last).toMatchObject({ version: 1, phase: 'receipt', status: 'open', alias: 'Chị Hoa Ban', basis: 'owner' });
    // Who comes forward at the commune is there: the clock runs from the report, not from the paper.
    expect(last.duties.map(({ step }) => step).sort()).toEqual(['self_report.give_initial_support', 'self_report.notify_health']);
    expect(last.code).toMatch(/^LV-\d{4}-\d{5,}$/);
    last = await world.record('commune', last, { type: 'completeReceipt', custody: 'withUs', at: THURSDAY });
    expect(last.stage.receipt).toBe('received');
    expect(duty(last, 'self_report.notify_health')).toMatchObject({
      state: 'open',
      owner: { id: commune.id },
      openedAt: '2025-10-09T02:00:00.000Z',
      dueAt: '2025-10-09T04:00:00.000Z',
      operationalTarget: true,
      verified: true,
      blocksClosing: true,
      citation: expect.stringContaining('53/2024/QH15 art. 27(1)'),
    });
  });

  it('is nobody else’s to see before the notice', async () => {
    for (const username of ['health', 'police', 'border', 'commune.khanhhoa', 'statistician', 'admin', 'operator']) {
      expect((await (await world.as(username)).get(`/api/cases/${last.id}`)).status).toBe(404);
    }
    expect((await (await world.as('health')).get('/api/cases')).body['items']).toEqual([]);
  });

  it('opens the duties of health and police with the notice: three calendar days from Thursday end on Sunday', async () => {
    last = await world.record('commune', last, { type: 'notifyAuthority', agencyId: health.id, means: 'phone', at: THURSDAY });
    expect(duty(last, 'self_report.notify_health')).toMatchObject({ state: 'met', metAt: '2025-10-09T02:00:00.000Z' });
    expect(duty(last, 'self_report.receive_person')).toMatchObject({ state: 'open', owner: { id: health.id }, operationalTarget: true });
    expect(duty(last, 'self_report.verify_initial')).toMatchObject({
      state: 'open',
      owner: { id: health.id, type: 'PROV_HEALTH' },
      with: [{ id: police.id }],
      openedAt: '2025-10-09T02:00:00.000Z',
      dueAt: '2025-10-12T02:00:00.000Z',
      operationalTarget: false,
      verified: true,
      citation: expect.stringContaining('art. 27(2)'),
    });
    expect(tie(last, commune)).toMatchObject({ basis: 'owner', until: null });
    expect(tie(last, health).until).toBeNull();
    expect(tie(last, police)).toMatchObject({ basis: 'duty', until: null });
  });

  it('stands on the worklist of health and police with the next duty', async () => {
    for (const username of ['health', 'police']) {
      const { body } = await (await world.as(username)).get('/api/cases?due=overdue');
      expect(body['items']).toMatchObject([{ id: last.id, nextDuty: { step: 'self_report.receive_person', dueAt: '2025-10-09T04:00:00.000Z' } }]);
    }
  });

  it('gets first support before anybody asks who is a victim', async () => {
    last = await world.play(last, [
      ['commune', { type: 'informRights', language: 'vi', form: 'oral', at: on('09', '09:20') }],
      ['commune', { type: 'recordChoice', participates: 'yes', at: on('09', '09:30') }],
      ['commune', { type: 'startInitialSupport', kinds: ['essential_needs'], at: on('09', '09:40') }],
    ]);
    expect(last.stage).toMatchObject({ support: 'initial', identification: 'reported' });
  });

  it('goes over to the health authority, which verifies with the police within the limit', async () => {
    last = await world.play(last, [
      ['commune', { type: 'handOver', toAgencyId: health.id, minutes: 'BB-12', at: on('09', '10:00') }],
      ['health', { type: 'receivePerson', minutes: 'BB-12', at: on('09', '10:30') }],
    ]);
    expect(duty(last, 'self_report.receive_person')).toMatchObject({ state: 'met', metAt: '2025-10-09T03:30:00.000Z' });
    expect(last.owner.id).toBe(health.id);
    expect(tie(last, commune).basis).toBe('handedOver');
    last = await world.play(last, [
      ['health', { type: 'startVerification', at: on('10') }],
      ['police', { type: 'recordInterview', conditions: ['languageUnderstood', 'safePlace', 'mayStopAnyTime'], at: on('10', '10:00') }],
      ['health', { type: 'recordFinding', elements: ['act_transfer', 'means_deception', 'evidence_rescuing_body'], conclusion: 'signs', at: on('11') }],
    ]);
    expect(last.stage.verification).toBe('verified');
    expect(duty(last, 'self_report.verify_initial')).toMatchObject({ state: 'met', metAt: '2025-10-11T02:00:00.000Z' });
  });

  it('leaves the police thirty days after their last duty, until the next one asks for them', async () => {
    expect(Date.parse(tie(last, police).until ?? '') - Date.parse(last.updatedAt)).toBe(30 * DAY);
    last = await world.record('health', last, { type: 'requestIdentification', at: on('11', '10:00') });
    expect(duty(last, 'self_report.identify')).toMatchObject({ state: 'open', owner: { id: police.id }, verified: false, blocksClosing: false });
    expect(tie(last, police)).toMatchObject({ basis: 'duty', until: null });
  });

  it('is protected meanwhile', async () => {
    last = await world.play(last, [
      ['police', { type: 'assessRisk', level: 'high', reviewOn: today, at: on('11', '11:00') }],
      ['health', { type: 'requestProtection', measures: ['refuge'], at: on('11', '11:10') }],
    ]);
    last = await world.record('police.head', last, { type: 'orderProtection', measureId: measure(last, 'requested'), order: 'QĐ-31', at: on('11', '15:00') });
    expect(last.stage).toMatchObject({ protection: 'inForce', identification: 'underIdentification' });
  });

  it('is recognised by two people: an officer proposes, and only somebody else decides', async () => {
    last = await world.record('police.head', last, {
      type: 'proposeIdentification',
      result: 'victim',
      grounds: ['evidence_statement_of_person_or_relative'],
      authority: police.id,
      at: on('13'),
    });
    const alone = await world.tryRecord('police.head', last, { type: 'decideIdentification', approve: true, number: '7/XN' });
    expect(alone.body).toMatchObject({ status: 409, code: 'blocked', blockers: [{ code: 'anotherPerson' }] });
    // Nobody else in the demo set may decide for the police, so a deputy joins.
    await world.hire('police.deputy', 'police.head');
    last = await world.record('police.deputy', last, { type: 'decideIdentification', approve: false, reason: 'Cán bộ phải đề nghị.', at: on('13', '10:00') });
    expect(last.stage.identification).toBe('underIdentification');
    last = await world.play(last, [
      ['police', { type: 'proposeIdentification', result: 'victim', grounds: ['evidence_rescuing_body'], authority: police.id, at: on('13', '11:00') }],
      ['police.head', { type: 'decideIdentification', approve: true, number: '7/XN', at: on('14') }],
    ]);
    expect(last.stage.identification).toBe('victim');
    expect(duty(last, 'self_report.identify').state).toBe('met');
    expect(last.facts['identifiedOn']).toBe('2025-10-14');
    expect(Date.parse(tie(last, police).until ?? '') - Date.parse(last.updatedAt)).toBe(30 * DAY);
  });

  it('is supported to the end and goes home', async () => {
    last = await world.play(last, [
      ['health', { type: 'assessNeeds', needs: ['psychological'], at: on('15') }],
      ['health.head', { type: 'approvePlan', kinds: ['psychological'], at: on('15', '10:00') }],
      ['health', { type: 'recordDelivery', kind: 'psychological', at: on('20') }],
      ['health', { type: 'planReintegration', at: on('21') }],
      ['health', { type: 'completeSupport', at: on('28') }],
      ['commune', { type: 'recordFollowUp', outcome: 'reached', at: on('29') }],
      ['commune', { type: 'completeReintegration', at: on('30') }],
    ]);
    expect(last.stage).toMatchObject({ support: 'completed', reintegration: 'completed' });
  });

  it('cannot be closed while a measure is in force; the answer says who can end it', async () => {
    const closing = { type: 'close', outcome: 'reintegrated', reason: 'Đã ổn định.' };
    const refused = await world.tryRecord('health.head', last, closing);
    expect(refused.body).toMatchObject({ status: 409, code: 'blocked' });
    const blocker = refused.body['blockers'].find(({ code }: { code: string }) => code === 'noMeasureInForce');
    expect(blocker.who).toContainEqual({ role: 'supervisor', agencyTypes: expect.arrayContaining(['PROV_POLICE']) });
    last = await world.record('police.head', last, { type: 'endProtection', measureId: measure(last, 'inForce'), reason: 'riskGone', at: on('30', '10:00') });
    last = await world.record('health.head', last, closing);
    expect(last).toMatchObject({ status: 'closed', stage: { file: 'closed' } });
    expect(await world.page('health.head', last.id)).toEqual(last);
    expect(duty(last, 'self_report.send_home_or_place').state).toBe('ended');
    expect(last.duties.filter(({ state }) => state === 'open')).toEqual([]);
  });

  it('stays whole for the auditor: every event linked, none said by name', async () => {
    const reader = await world.as('auditor');
    const seen = await world.page('auditor', last.id);
    expect(seen).toMatchObject({ alias: null, facts: {}, compartments: [], assignee: null, basis: 'oversight', status: 'closed' });
    expect(tie(last, auditor).basis).toBe('oversight');
    const { body } = await reader.get(`/api/cases/${last.id}/timeline`);
    const items = body['items'] as Record<string, unknown>[];
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: last.version }, (_, index) => index + 1));
    expect(items.map(({ prev }) => prev).slice(1)).toEqual(items.map(({ hash }) => hash).slice(0, -1));
    for (const item of items) expect(item).toMatchObject({ person: null, record: null, commits: { record: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    const verified = await reader.get(`/api/cases/${last.id}/timeline/verify`);
    expect(verified.body).toEqual({ ok: true, events: last.version, head: items.at(-1)?.['hash'] });
    expect((await reader.get('/api/cases')).body['items']).toMatchObject([{ id: last.id, alias: null, status: 'closed' }]);
    const meddling = await world.tryRecord('auditor', last, { type: 'reopen', reason: 'Xem lại.' });
    expect(meddling.body).toMatchObject({ status: 403, code: 'notYours' });
  });
});

describe('a person of unsure age', () => {
  it('is treated as a child from the first minute, until a document shows otherwise', async () => {
    let child = await world.open('commune', { alias: 'Em N.', age: { certainty: 'unsure' } });
    expect(child.facts).toMatchObject({ presumedChild: true, childU16: true });
    expect(duty(child, 'child_overlay.record_and_inform')).toMatchObject({ owner: { id: commune.id }, dueAt: '2025-10-09T04:00:00.000Z', operationalTarget: true });
    expect(duty(child, 'child_overlay.act_in_emergency')).toMatchObject({ dueAt: '2025-10-09T14:00:00.000Z', operationalTarget: false });
    for (const one of child.duties.filter(({ pathway }) => pathway === 'child_overlay')) expect(one).toMatchObject({ state: 'open', verified: true, citation: expect.stringContaining('Decree 56/2017/NĐ-CP art') });
    child = await world.play(child, [
      ['commune', { type: 'assessRisk', level: 'medium', reviewOn: today, at: on('09', '10:00') }],
      ['commune', { type: 'notifyAuthority', agencyId: health.id, means: 'phone', at: on('09', '10:10') }],
    ]);
    expect(duty(child, 'child_overlay.assess_initial_risk').state).toBe('met');
    // Thursday 09/10/2025 and five working days: Friday, then Monday to Thursday, to the end of the 16th.
    expect(duty(child, 'child_overlay.assess_and_draft_plan')).toMatchObject({ state: 'open', dueAt: '2025-10-16T17:00:00.000Z' });
    const guessed = await world.tryRecord('health', child, { type: 'assessAge', result: 'adult', method: 'interview' });
    expect(guessed.body).toMatchObject({ status: 409, blockers: [{ code: 'ageDocument' }] });
    child = await world.record('health', child, { type: 'assessAge', result: 'adult', method: 'document', document: '079-12' });
    expect(child.facts).toMatchObject({ presumedChild: false, minorU18: false });
    expect(child.duties.filter(({ pathway, state }) => pathway === 'child_overlay' && state === 'open')).toEqual([]);
    expect(JSON.stringify(child)).not.toContain('079-12');
  });
});
