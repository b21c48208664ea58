import { describe, expect, it } from '@jest/globals';
import { callBlockers, callEventFaults, callFaults, callStateOf, receiverTypesFor, type CallAsItStands } from './call.js';
import { CALL_KINDS } from './codes.js';
import { mayLogCalls, overseesCalls, receivesCalls } from './who.js';

const NOW = '2026-03-02T10:00:00+07:00';
const CALL = { at: '2026-03-02T09:40:00+07:00', kind: 'tip', caller: 'witness', language: 'vi', callBack: 'no', told: 'Một nhóm người bị giữ ở quán.' };
const POST = { id: '00000000-0000-4000-8000-000000000003', type: 'BORDER_POST', validFrom: '2025-07-01', validTo: null };
const stands = (rest: Partial<CallAsItStands> = {}): CallAsItStands => ({ kind: 'tip', callBack: 'no', hasNumber: true, handedOn: false, isCase: false, ...rest });
const handOn = { type: 'handOn', agencyId: POST.id, means: 'phone', told: 'x' } as const;

describe('a call', () => {
  it('may be told without a number, and takes no unknown field', () => {
    expect(callFaults(CALL, NOW)).toEqual([]);
    expect(callFaults({ ...CALL, name: 'An' }, NOW)).toEqual([{ path: 'name', code: 'unknownField' }]);
    expect(callFaults({ ...CALL, number: '111' }, NOW)).toEqual([]);
    expect(callFaults({ ...CALL, number: '12' }, NOW)).toEqual([{ path: 'number', code: 'badNumber' }]);
  });

  it('waits to be passed on when it is a report or a tip, until somebody has it or it is a case', () => {
    const states = CALL_KINDS.map((kind) => [kind, callStateOf({ kind, handedOn: false, isCase: false })]);
    expect(states.filter(([, state]) => state === 'toHandOn').map(([kind]) => kind)).toEqual(['report', 'tip']);
    expect(callStateOf({ kind: 'tip', handedOn: true, isCase: false })).toBe('handedOn');
    expect(callStateOf({ kind: 'tip', handedOn: true, isCase: true })).toBe('caseOpened');
  });

  it('goes to police, border guard, coast guard or commune; counselling also to those who help; nuisance to nobody', () => {
    expect(receiverTypesFor('report')).toEqual(expect.arrayContaining(['PROV_POLICE', 'MPS_CRIMINAL', 'BORDER_POST', 'COAST_GUARD', 'COMMUNE_PC']));
    expect(receiverTypesFor('report')).not.toContain('LEGAL_AID_CENTRE');
    expect(receiverTypesFor('counselling')).toEqual(expect.arrayContaining(['PROV_HEALTH', 'VICTIM_FACILITY', 'LEGAL_AID_CENTRE']));
    expect([receiverTypesFor('spam'), receiverTypesFor('wrongNumber')]).toEqual([[], []]);
  });

  it('is passed on to an agency that exists that day, and of a type that takes it', () => {
    expect(callEventFaults(handOn, stands(), POST, NOW)).toEqual([]);
    expect(callEventFaults(handOn, stands(), { ...POST, validTo: '2026-03-01' }, NOW)).toEqual([{ path: 'agencyId', code: 'agencyEnded' }]);
    expect(callEventFaults(handOn, stands(), { ...POST, validFrom: '2099-01-01' }, NOW)).toEqual([{ path: 'agencyId', code: 'agencyNotYet' }]);
    expect(callEventFaults(handOn, stands(), null, NOW)).toEqual([{ path: 'agencyId', code: 'unknownAgency' }]);
    expect(callEventFaults(handOn, stands(), { ...POST, type: 'PROV_HEALTH' }, NOW)).toEqual([{ path: 'agencyId', code: 'notAReceiver' }]);
    expect(callEventFaults({ ...handOn, told: '' }, stands(), POST, NOW)).toEqual([{ path: 'told', code: 'empty' }]);
    expect(callEventFaults({ type: 'close' }, stands(), null, NOW)).toEqual([{ path: 'type', code: 'unknownEvent' }]);
    expect(callEventFaults({ type: 'classify', kind: 'tip' }, stands(), null, NOW)).toEqual([{ path: 'kind', code: 'unchanged' }]);
  });

  it.each([
    [{ type: 'classify', kind: 'spam' }, stands({ handedOn: true }), ['callPassedOn']],
    [{ type: 'classify', kind: 'report' }, stands({ handedOn: true }), []],
    [handOn, stands({ kind: 'spam' }), ['nothingToHandOn']],
    [{ type: 'openCase', caseId: POST.id }, stands({ isCase: true }), ['callIsACase']],
    [{ type: 'openCase', caseId: POST.id }, stands({ kind: 'wrongNumber' }), ['nothingToHandOn']],
    [{ type: 'showNumber', reason: 'callBack' }, stands(), ['callBackRefused']],
    [{ type: 'showNumber', reason: 'danger' }, stands(), []],
    [{ type: 'showNumber', reason: 'danger' }, stands({ hasNumber: false }), ['noNumber']],
  ] as const)('takes or refuses %j', (event, call, codes) => {
    expect(callBlockers(event, call).map(({ code }) => code)).toEqual(codes);
  });
});

describe('who has to do with calls', () => {
  it('is the hotline itself, oversight, and whoever may be told', () => {
    expect(mayLogCalls({ role: 'intake', agencyType: 'HOTLINE_111' })).toBe(true);
    expect(mayLogCalls({ role: 'supervisor', agencyType: 'HOTLINE_111' })).toBe(true);
    expect(mayLogCalls({ role: 'agencyAdmin', agencyType: 'HOTLINE_111' })).toBe(false);
    expect(mayLogCalls({ role: 'intake', agencyType: 'COMMUNE_PC' })).toBe(false);
    expect(overseesCalls({ role: 'auditor', agencyType: 'AUDITOR' })).toBe(true);
    expect(receivesCalls({ role: 'police', agencyType: 'PROV_POLICE' })).toBe(true);
    expect(receivesCalls({ role: 'intake', agencyType: 'HOTLINE_111' })).toBe(false);
    expect(receivesCalls({ role: 'statistician', agencyType: 'STEERING_138' })).toBe(false);
  });
});
