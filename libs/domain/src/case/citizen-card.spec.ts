import { describe, expect, it } from '@jest/globals';
import { readCitizenCard } from './citizen-card.js';

const TODAY = '2026-11-23';
const WHOLE = '020199000123|081234567|Hoàng Thị Mẫu|09052004|Nữ|Thôn Mẫu, Xã Mẫu, Lạng Sơn|10072021';
const CARD = { idNumber: '020199000123', fullName: 'Hoàng Thị Mẫu', bornOn: '2004-05-09', sex: 'Nữ', homeAddress: 'Thôn Mẫu, Xã Mẫu, Lạng Sơn' };
/** The text with one part put in another's place, counted from 0. */
const withPart = (at: number, part: string) => WHOLE.split('|').map((old, index) => (index === at ? part : old)).join('|');

describe('the code of a citizen card', () => {
  it.each([
    ['with seven parts', WHOLE],
    ['without an older number', withPart(1, '')],
    ['of the first print, without the day of issue', WHOLE.split('|').slice(0, 6).join('|')],
    ['of the newest print, with relatives behind', `${WHOLE}||Hoàng Văn Mẫu|Lý Thị Mẫu|`],
    ['with its letters taken apart', WHOLE.normalize('NFD')],
    ['as a scanner ends it', `\uFEFF${WHOLE}\r\n`],
    ['with spaces around its parts', WHOLE.replaceAll('|', ' | ')],
  ])('is read %s', (_, text) => expect(readCitizenCard(text, TODAY)).toEqual({ ok: true, card: CARD }));

  it('keeps nothing of relatives, of the older number and of the day of issue', () => {
    const told = JSON.stringify(readCitizenCard(`${WHOLE}||Hoàng Văn Mẫu|Lý Thị Mẫu|`, TODAY));
    for (const left of ['Văn', 'Lý', '081234567', '2021']) expect(told).not.toContain(left);
  });

  it.each([
    ['empty', ''],
    ['empty', ' \n'],
    ['notACard', 'https://example.test/?a=1'],
    ['notACard', WHOLE.split('|').slice(0, 5).join('|')],
    ['notACard', `${WHOLE}${'|x'.repeat(600)}`],
    ['brokenLetters', withPart(2, 'Ho?ng Th? M?u')],
    ['brokenLetters', withPart(5, 'Th\uFFFDn Mẫu')],
    ['badNumber', withPart(0, '020199')],
    ['badNumber', withPart(0, 'O20199000123')],
    ['badName', withPart(2, '')],
    ['badName', withPart(2, 'Mẫu 2')],
    ['badName', withPart(2, '<b>')],
    ['badBirthDate', withPart(3, '31022004')],
    ['badBirthDate', withPart(3, '2004-05-09')],
    ['badBirthDate', withPart(3, '09051804')],
    ['bornInFuture', withPart(3, '24112026')],
    ['badSex', withPart(4, '')],
    ['badSex', withPart(4, 'F')],
    ['noAddress', withPart(5, ' ')],
  ])('is refused: %s', (fault, text) => expect(readCitizenCard(text, TODAY)).toEqual({ ok: false, fault }));

  it('is taken from somebody born today', () => expect(readCitizenCard(withPart(3, '23112026'), TODAY)).toMatchObject({ ok: true }));
});
