import { describe, expect, it } from '@jest/globals';
import { ageOf, ageRules, emptyForm, faultsFromApi, faultsOf, looksLikeFullName, quickly, receivedAt, toBody, type OpeningForm, tidied } from './opening-form.js';

const now = Date.parse('2026-11-23T02:20:00Z');
const filled: OpeningForm = {
  ...emptyForm(now),
  safety: 'unsafe',
  alias: ' Em N. ',
  channel: 'self_report',
  ageKind: 'unsure',
};
const codes = (form: OpeningForm) => faultsOf(form, now).map(({ field, code }) => `${field}: ${code}`);

describe('the form that opens a case', () => {
  it('starts at the minute of Viet Nam and asks for safety first', () => {
    expect(emptyForm(now)).toMatchObject({ receivedDay: '23/11/2026', receivedClock: '09:20' });
    expect(codes(emptyForm(now))).toEqual(['safety: required', 'alias: required', 'channel: required', 'ageKind: required']);
  });

  it('is content when only what matters is known', () => {
    expect(codes(filled)).toEqual([]);
  });

  it('takes a birth date as people write it, and none of the future', () => {
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '5/9/2008' })).toEqual([]);
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '31/2/2008' })).toEqual(['bornOn: noSuchDay']);
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '2008' })).toEqual(['bornOn: badDate']);
    expect(codes({ ...filled, receivedDay: '30/02/2001' })).toEqual(['receivedDay: noSuchDay']);
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '05092008', receivedClock: '0905' })).toEqual([]);
    expect([tidied('bornOn', '05092008'), tidied('receivedClock', '905'), tidied('receivedClock', '0905'), tidied('alias', '05092008')]).toEqual(['05/09/2008', '905', '09:05', '05092008']);
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '24/11/2026' })).toEqual(['bornOn: inFuture']);
    expect(codes({ ...filled, ageKind: 'exact', bornOn: '01/01/1899' })).toEqual(['bornOn: badAge']);
  });

  it('refuses a receipt before the birth', () => {
    const born = { ...filled, ageKind: 'exact', bornOn: '23/11/2026' } as const;
    expect(codes({ ...born, receivedDay: '22/11/2026' })).toEqual(['receivedDay: beforeBirth']);
    expect(codes(born)).toEqual([]);
  });

  it('takes an estimate as one figure or a range', () => {
    expect(ageOf({ ...filled, ageKind: 'estimated', ageFrom: '17' }).estimate).toBe(17);
    expect(ageOf({ ...filled, ageKind: 'estimated', ageFrom: '15', ageTo: '19' }).estimate).toEqual([15, 19]);
    expect(codes({ ...filled, ageKind: 'estimated', ageFrom: '19', ageTo: '15' })).toEqual(['ageTo: ageOrder']);
    expect(codes({ ...filled, ageKind: 'estimated', ageFrom: '-3' })).toEqual(['ageFrom: badAge']);
  });

  it('refuses a time of receipt that is still to come', () => {
    // As the server reads it: two minutes may lie between two clocks.
    expect(codes({ ...filled, receivedClock: '09:22' })).toEqual([]);
    expect(codes({ ...filled, receivedClock: '09:23' })).toEqual(['receivedClock: inFuture']);
    expect(codes({ ...filled, receivedDay: '24/11/2026' })).toEqual(['receivedDay: inFuture']);
    expect(receivedAt({ receivedDay: '23/11/2026', receivedClock: '9h20' })).toBe('2026-11-23T09:20:00+07:00');
  });
});

describe('the rules of age while one types', () => {
  it('treats an age in doubt as a child', () => {
    expect(ageRules(filled, now)).toMatchObject({ childU16: true, minorU18: true, presumedChild: true });
    expect(ageRules({ ...filled, ageKind: 'estimated', ageFrom: '17', ageTo: '19' }, now)?.minorU18).toBe(true);
    expect(ageRules({ ...filled, ageKind: 'exact', bornOn: 'not yet typed' }, now)?.minorU18).toBe(true);
  });

  it('says nothing before an age was chosen', () => {
    expect(ageRules(emptyForm(now), now)).toBeNull();
  });

  it('knows an adult by the birth date', () => {
    expect(ageRules({ ...filled, ageKind: 'exact', bornOn: '23/11/2008' }, now)?.minorU18).toBe(false);
    expect(ageRules({ ...filled, ageKind: 'exact', bornOn: '24/11/2008' }, now)?.minorU18).toBe(true);
  });
});

describe('the request', () => {
  it('sends letters composed and leaves out what nobody said', () => {
    expect(toBody({ ...filled, alias: 'Chị Đào'.normalize('NFD') })).toEqual({
      channel: 'self_report',
      receivedAt: '2026-11-23T09:20:00+07:00',
      safety: 'unsafe',
      language: 'vi',
      alias: 'Chị Đào',
      age: { certainty: 'unsure' },
      nationality: 'VN',
      indicators: [],
    });
  });
});

describe('a quick report', () => {
  it('asks no name and guesses no nationality', () => {
    const form = quickly({ ...filled, alias: '' }, 'Tiếp nhận 09:20');
    expect(codes(form)).toEqual([]);
    expect(toBody(form)).toMatchObject({ alias: 'Tiếp nhận 09:20', nationality: 'XX', indicators: [] });
  });

  it('keeps what was told all the same', () =>
    expect(toBody(quickly({ ...filled, nationality: 'LA' }, 'x'))).toMatchObject({ alias: 'Em N.', nationality: 'LA' }));
});

describe('what the API refused', () => {
  it('finds its field on the page', () => {
    expect(faultsFromApi([{ path: 'age.bornOn', code: 'badDate' }, { path: 'alias', code: 'tooLong' }, { path: 'zzz', code: 'unknownField' }], filled)).toEqual([
      { field: 'bornOn', code: 'badDate' },
      { field: 'alias', code: 'tooLong' },
      { field: 'alias', code: 'unknownField' },
    ]);
  });
});

describe('an alias', () => {
  it('is questioned when it looks like a full name', () => {
    expect(['Nguyễn Thị Lan', 'Chị M.', 'Em N.', 'Chị Đào'].map(looksLikeFullName)).toEqual([true, false, false, false]);
  });
});
