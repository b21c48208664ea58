import { describe, expect, it } from '@jest/globals';
import { EVENT_FIELDS } from '@loive/domain';
import { bodyOf, faultsOf, isAsked } from './event-form.js';

describe('the form of an event', () => {
  it('asks a reason only to send a proposal back, and a number only to approve it', () => {
    expect(isAsked('decideIdentification', 'reason', { approve: 'approve' })).toBe(false);
    expect(isAsked('decideIdentification', 'reason', { approve: 'sendBack' })).toBe(true);
    expect(isAsked('decideIdentification', 'number', {})).toBe(false);
    expect(isAsked('correctFact', 'value', { field: 'proof' })).toBe(false);
    expect(isAsked('informRights', 'language', {})).toBe(true);
    expect(['receivedAt', 'safety'].map((field) => isAsked('correctFact', 'placeId', { field }))).toEqual([true, false]);
    expect(bodyOf('correctFact', EVENT_FIELDS.correctFact, { field: 'safety', value: 'safe', placeId: 'vn-kon-tum', reason: 'other' }, null, '')).not.toHaveProperty('placeId');
  });

  it('asks for every field that the event must carry', () => {
    expect(faultsOf('notifyAuthority', EVENT_FIELDS.notifyAuthority, {}, null)).toEqual([
      { path: 'agencyId', code: 'required' },
      { path: 'means', code: 'required' },
    ]);
    expect(faultsOf('startInitialSupport', EVENT_FIELDS.startInitialSupport, { kinds: [] }, null)).toEqual([
      { path: 'kinds', code: 'tooFew' },
    ]);
  });

  it('lets a conversation be recorded that kept no condition, and sends the empty list', () => {
    expect(faultsOf('recordInterview', EVENT_FIELDS.recordInterview, {}, null)).toEqual([]);
    expect(bodyOf('recordInterview', EVENT_FIELDS.recordInterview, {}, null, '')).toEqual({
      type: 'recordInterview',
      conditions: [],
    });
  });

  it('reads days as people write them and sends them as the API takes them', () => {
    const typed = { level: 'high', reviewOn: '5/12/2026' };
    expect(faultsOf('assessRisk', EVENT_FIELDS.assessRisk, typed, null)).toEqual([]);
    expect(bodyOf('assessRisk', EVENT_FIELDS.assessRisk, typed, { day: '23/11/2026', clock: '9:20' }, ' ')).toEqual({
      type: 'assessRisk',
      level: 'high',
      reviewOn: '2026-12-05',
      at: '2026-11-23T09:20:00+07:00',
    });
  });

  it('finds a day that is none and a time that is none', () => {
    const typed = { level: 'high', reviewOn: '31/02/2026' };
    expect(faultsOf('assessRisk', EVENT_FIELDS.assessRisk, typed, { day: '23/11/2026', clock: '25:00' })).toEqual([
      { path: 'reviewOn', code: 'noSuchDay' },
      { path: 'at', code: 'badInstant' },
    ]);
    expect(faultsOf('assessRisk', EVENT_FIELDS.assessRisk, { ...typed, reviewOn: '05/12/2026' }, { day: '30/02/2026', clock: '09:00' })).toEqual([{ path: 'at', code: 'noSuchDay' }]);
  });

  it.each([
    ['2026-02-28T09:00:00+07:00', []],
    ['30/02/2026 09:00', [{ path: 'value', code: 'noSuchDay' }]],
    ['28/02/2026 9', [{ path: 'value', code: 'badInstant' }]],
    ['mai ', [{ path: 'value', code: 'badInstant' }]],
  ])('reads a corrected time of receipt, %s', (value, found) => {
    expect(faultsOf('correctFact', EVENT_FIELDS.correctFact, { field: 'receivedAt', value, reason: 'wrongEntry' }, null)).toEqual(found);
  });

  it('wants a reason when a proposal goes back, and sends none when it is approved', () => {
    const fields = EVENT_FIELDS.decideIdentification;
    expect(faultsOf('decideIdentification', fields, { approve: 'sendBack' }, null)).toEqual([{ path: 'reason', code: 'required' }]);
    expect(faultsOf('decideIdentification', fields, {}, null)).toEqual([{ path: 'approve', code: 'required' }]);
    expect(bodyOf('decideIdentification', fields, { approve: 'approve', reason: 'x', number: '12/XN' }, null, '')).toEqual({
      type: 'decideIdentification',
      approve: true,
      number: '12/XN',
    });
  });

  it('leaves the time out while it was not changed: the server says when now is', () => {
    expect(bodyOf('requestIdentification', {}, {}, null, 'nhớ gọi lại')).toEqual({
      type: 'requestIdentification',
      note: 'nhớ gọi lại',
    });
  });

  it('sends the masked details that were filled, with days as the API takes them', () => {
    const fields = EVENT_FIELDS.recordSensitive;
    const typed = { compartment: 'identity', fields: { fullName: ' Nguyễn Thị Mai ', bornOn: '5/3/2004', otherNames: ' ' } };
    expect(faultsOf('recordSensitive', fields, typed, null)).toEqual([]);
    expect(bodyOf('recordSensitive', fields, typed, null, '')).toEqual({
      type: 'recordSensitive',
      compartment: 'identity',
      fields: { fullName: 'Nguyễn Thị Mai', bornOn: '2004-03-05' },
    });
  });

  it('finds a birth date that is no day, and a form of masked details with nothing in it', () => {
    const fields = EVENT_FIELDS.recordSensitive;
    expect(faultsOf('recordSensitive', fields, { compartment: 'identity', fields: { bornOn: '31/02/2004' } }, null)).toEqual([
      { path: 'fields.bornOn', code: 'noSuchDay' },
    ]);
    expect(faultsOf('recordSensitive', fields, { compartment: 'identity', fields: {} }, null)).toEqual([{ path: 'fields', code: 'required' }]);
  });
});
