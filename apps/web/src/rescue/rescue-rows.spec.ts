import { describe, expect, it } from '@jest/globals';
import { emptyRow, eventBody, eventFaults, readAge, rowsBody, rowsFaults, rowsFaultsFromApi, rowsFor, type SharedForm } from './rescue-rows.js';

const NOW = Date.parse('2026-11-22T10:00:00+07:00');
const SHARED: SharedForm = { day: '22/11/2026', clock: '09:30', safety: 'safe', language: 'vi', nationality: 'VN', together: true };
const rows = [{ ...emptyRow(0), alias: ' Chị A. ', age: '30-35' }, emptyRow(1), { ...emptyRow(2), language: 'km', safety: 'unsafe' as const }];

describe('quick rows', () => {
  it.each([
    ['', { certainty: 'unsure' }],
    ['17', { estimate: 17, certainty: 'estimated' }],
    ['15 - 18', { estimate: [15, 18], certainty: 'estimated' }],
    ['05/09/2008', { bornOn: '2008-09-05', certainty: 'exact' }],
    ['18-15', null],
    ['130', null],
    ['chừng 20', null],
  ])('read the age %p', (typed, age) => {
    expect(readAge(typed)).toEqual(age);
  });

  it('send what stands in a row and leave the rest to what is shared; blank rows are passed over', () => {
    expect(rowsBody(SHARED, rows, (number) => `Người ${String(number)}`)).toEqual({
      shared: { receivedAt: '2026-11-22T09:30:00+07:00', safety: 'safe', language: 'vi', nationality: 'VN', indicators: ['residual_found_with_victim'] },
      rows: [
        { key: rows[0]?.once, alias: 'Chị A.', age: { estimate: [30, 35], certainty: 'estimated' } },
        { key: rows[2]?.once, alias: 'Người 3', age: { certainty: 'unsure' }, safety: 'unsafe', language: 'km' },
      ],
    });
  });

  it('keep their keys when they, their group or another row are corrected, and have no two alike', () => {
    const keysOf = (sent: typeof rows, shared = SHARED) => rowsBody(shared, sent, String).rows.map(({ key }) => key);
    const corrected = rows.map((row) => ({ ...row, alias: `${row.alias} B` }));
    expect(keysOf(corrected.slice(1), { ...SHARED, language: 'km' })).toEqual([rows[1]?.once, rows[2]?.once]);
    expect(new Set(rowsFor(60).map(({ once }) => once)).size).toBe(60);
  });

  it('tell what is wrong where it stands', () => {
    expect(rowsFaults(SHARED, rows, NOW)).toEqual([]);
    expect(rowsFaults({ ...SHARED, clock: '12:00' }, [emptyRow(4)], NOW)).toEqual([
      { id: 'chung-clock', field: 'receivedClock', code: 'inFuture' },
      { id: 'nguoi-4-alias', field: 'alias', code: 'noRows' },
    ]);
    expect(rowsFaults(SHARED, [{ ...emptyRow(7), age: 'x' }], NOW)).toEqual([{ id: 'nguoi-7-age', field: 'age', code: 'badAge', row: 1 }]);
    expect(rowsFaults({ ...SHARED, day: '30/02/2026' }, [{ ...emptyRow(7), age: '31/4/2008' }], NOW).map(({ field, code }) => `${field} ${code}`)).toEqual(['receivedDay noSuchDay', 'age noSuchDay']);
    // The second row sent is the third of the form.
    expect(rowsFaultsFromApi([{ path: 'rows.1.language', code: 'badLanguage' }, { path: 'shared.receivedAt', code: 'beforeRescue' }], rows)).toEqual([
      { id: 'nguoi-2-language', field: 'language', code: 'badLanguage', row: 3 },
      { id: 'chung-day', field: 'receivedDay', code: 'beforeRescue' },
    ]);
  });

  it('are as many as people without a case, at least one and never more than one request opens', () => {
    expect([rowsFor(3).length, rowsFor(0).length, rowsFor(400).length]).toEqual([3, 1, 60]);
  });
});

describe('the event', () => {
  const form = { day: '22/11/2026', clock: '05:10', placeId: 'vn-lang-son', placeText: 'Tỉnh Lạng Sơn', agencyId: 'a', people: '4' };

  it('is sent as it was typed, once it holds together', () => {
    expect(eventFaults(form, NOW)).toEqual([]);
    expect(eventBody(form)).toEqual({ at: '2026-11-22T05:10:00+07:00', placeId: 'vn-lang-son', agencyId: 'a', people: 4 });
    expect(eventFaults({ ...form, day: '31/02/2026', placeId: '', agencyId: '', people: '1' }, NOW).map(({ field, code }) => `${field} ${code}`)).toEqual([
      'day noSuchDay', 'place unknownPlace', 'agency required', 'people badCount',
    ]);
  });
});
