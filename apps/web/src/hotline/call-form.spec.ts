import { describe, expect, it } from '@jest/globals';
import { EMPTY_CALL, begunCall, isBlankCall, readCallForm, typedCall } from './call-form.js';

const NOW = Date.parse('2026-03-02T10:00:00+07:00');
const typed = { ...begunCall(EMPTY_CALL, NOW), kind: 'tip' as const, told: ' Có người bị giữ. ', clock: '09:40' };

describe('the form of a call', () => {
  it('takes its time when the call begins: when N is pressed or something is typed first', () => {
    const at = (clock: string) => Date.parse(`2026-03-02T${clock}:00+07:00`);
    expect(EMPTY_CALL).toMatchObject({ day: '', clock: '' });
    const first = typedCall(EMPTY_CALL, { kind: 'silent' }, at('14:00'));
    expect(first).toMatchObject({ day: '02/03/2026', clock: '14:00' });
    expect(typedCall(first, { told: 'x' }, at('14:05')).clock).toBe('14:00');
    expect(begunCall(first, at('14:05')).clock).toBe('14:00');
    const pressed = begunCall(EMPTY_CALL, at('12:00'));
    expect(typedCall(pressed, { kind: 'tip' }, at('12:01')).clock).toBe('12:00');
    // N without a call behind it: the next N is the one that counts.
    expect(begunCall(pressed, at('14:00')).clock).toBe('14:00');
    expect(typedCall(EMPTY_CALL, { clock: '09:40' }, at('10:00'))).toMatchObject({ day: '02/03/2026', clock: '09:40' });
    expect(typedCall(typedCall(EMPTY_CALL, { told: 'x' }, at('12:00')), { told: '' }, at('12:01'))).toEqual(EMPTY_CALL);
  });

  it('holds nothing that could be lost while only the time stands in it', () => {
    expect([isBlankCall(EMPTY_CALL), isBlankCall(begunCall(EMPTY_CALL, NOW)), isBlankCall({ ...EMPTY_CALL, told: 'x' })]).toEqual([true, true, false]);
  });

  it('sends what was typed, without what was left empty', () => {
    expect(readCallForm(typed, NOW)).toEqual({
      body: { at: '2026-03-02T09:40:00+07:00', kind: 'tip', caller: 'unknown', language: 'vi', callBack: 'no', told: 'Có người bị giữ.' },
    });
  });

  it('names what must be looked at again', () => {
    expect(readCallForm(begunCall(EMPTY_CALL, NOW), NOW)).toEqual({ faults: [{ path: 'kind', code: 'required' }] });
    expect(readCallForm({ ...typed, told: '' }, NOW)).toEqual({ faults: [{ path: 'told', code: 'required' }] });
    expect(readCallForm({ ...typed, clock: '11:00' }, NOW)).toEqual({ faults: [{ path: 'clock', code: 'inFuture' }] });
    expect(readCallForm({ ...typed, day: '30/02/2026' }, NOW)).toEqual({ faults: [{ path: 'day', code: 'noSuchDay' }] });
    expect(readCallForm({ ...typed, day: 'hôm qua' }, NOW)).toEqual({ faults: [{ path: 'day', code: 'badDate' }] });
    expect(readCallForm({ ...typed, placeText: 'đâu đó' }, NOW)).toEqual({ faults: [{ path: 'placeId', code: 'badId' }] });
    expect(readCallForm({ ...typed, number: '0912345678', callBack: 'asTold' }, NOW)).toEqual({ faults: [{ path: 'safeContact', code: 'required' }] });
  });
});
