import { describe, expect, it } from '@jest/globals';
import { emptyCall, readCallForm } from './call-form.js';

const NOW = Date.parse('2026-03-02T10:00:00+07:00');
const typed = { ...emptyCall(NOW), kind: 'tip' as const, told: ' Có người bị giữ. ', clock: '09:40' };

describe('the form of a call', () => {
  it('sends what was typed, without what was left empty', () => {
    expect(readCallForm(typed, NOW)).toEqual({
      body: { at: '2026-03-02T09:40:00+07:00', kind: 'tip', caller: 'unknown', language: 'vi', callBack: 'no', told: 'Có người bị giữ.' },
    });
  });

  it('names what must be looked at again', () => {
    expect(readCallForm(emptyCall(NOW), NOW)).toEqual({ faults: [{ path: 'kind', code: 'required' }] });
    expect(readCallForm({ ...typed, told: '' }, NOW)).toEqual({ faults: [{ path: 'told', code: 'required' }] });
    expect(readCallForm({ ...typed, clock: '11:00' }, NOW)).toEqual({ faults: [{ path: 'clock', code: 'inFuture' }] });
    expect(readCallForm({ ...typed, placeText: 'đâu đó' }, NOW)).toEqual({ faults: [{ path: 'placeId', code: 'badId' }] });
    expect(readCallForm({ ...typed, number: '0912345678', callBack: 'asTold' }, NOW)).toEqual({ faults: [{ path: 'safeContact', code: 'required' }] });
  });
});
