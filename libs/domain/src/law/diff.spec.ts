import { describe, expect, it } from '@jest/globals';
import { amendedBook } from './book/amend.js';
import { dutiesUnder, dutyDifferences, sharedDifferences, type LawOn } from './diff.js';
import { SETTINGS_AS_SHIPPED } from './duties/duty-clock.js';
import { LAW_BOOK } from './book/law-book.js';
import { within } from './book/pathway.js';
import { EXAMPLE_CASES } from './testing/example-cases.js';
import { BOUNDARY_DAYS, generatedCases } from './testing/generated-cases.js';
import { EXAMPLE_REGISTER } from './testing/example-register.js';

const KEPT: LawOn = { book: LAW_BOOK };
const differences = (after: LawOn, before = KEPT) => dutyDifferences(EXAMPLE_CASES, EXAMPLE_REGISTER, before, after, SETTINGS_AS_SHIPPED);

describe('what another law or day would change', () => {
  it('is nothing for the same law on the same days', () => {
    expect(differences(KEPT)).toEqual([]);
    for (const example of EXAMPLE_CASES) expect(dutiesUnder(example, EXAMPLE_REGISTER, KEPT, SETTINGS_AS_SHIPPED).length).toBeGreaterThan(0);
  });

  it('is the limit that an amendment gives, on the cases that it reaches', () => {
    const book = amendedBook(LAW_BOOK, [{ pathway: 'self_report', becomes: 'self_report_2027', from: '2027-03-01', steps: { identify: { limit: within(30, 'calendar_days') } }, citation: 'Law 99/2026/QH16 art. 1 (invented)', verified: true }]);
    const found = differences({ book, on: '2027-03-01' }, { book: LAW_BOOK, on: '2027-03-01' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'self-report', gone: [], added: [], changed: [{ was: { step: 'self_report.identify', limit: 'none', verified: false }, is: { step: 'self_report_2027.identify', limit: '30 calendar_days', due: '2027-04-04 09:00', verified: true } }] });
    expect(differences({ book, on: '2027-01-10' }, { book: LAW_BOOK, on: '2027-01-10' })).toEqual([]);
  });

  it('is the whole way where the case falls under the old law', () => {
    const [report] = differences({ ...KEPT, on: '2025-02-10' });
    expect(report?.gone.map(({ step }) => step)).toContain('self_report.verify_initial');
    expect(report?.added.map(({ step }) => step)).toContain('self_report_old.establish_initial_information');
    expect(report?.changed.map(({ was, is }) => [was.step, was.limit, is.step, is.limit, is.owner])).toContainEqual(['self_report.identify', 'none', 'self_report_old.identify', '20 calendar_days', 'DISTRICT_POLICE (beforeRegister)']);
  });

  it('is refused for a day that does not exist', () => {
    expect(() => differences({ ...KEPT, on: '2025-02-29' })).toThrow(RangeError);
  });
});

describe('the generated cases', () => {
  const all = generatedCases();

  it('are every way with every age, nationality and boundary day, and no foreigner who is a citizen', () => {
    expect(all).toHaveLength((10 * 3 - 1) * 4 * BOUNDARY_DAYS.length);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(generatedCases().map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('ask for every duty of a case that begins with its way of arrival, under the law of each day', () => {
    // Whom most conditions hold for.
    const widest = all.filter(({ of }) => of.age === 'under 16' && of.nationality === 'unclear');
    const found = new Set(widest.flatMap((example) => dutiesUnder(example, EXAMPLE_REGISTER, KEPT, SETTINGS_AS_SHIPPED).map(({ step }) => step)));
    const never = LAW_BOOK.pathways
      .filter(({ ofProvider, throughReferral, channels }) => ofProvider !== true && throughReferral !== true && channels.length > 0)
      .flatMap(({ steps }) => steps)
      .filter(({ kind, opensOn, id }) => kind !== 'option' && opensOn !== null && !found.has(id));
    // That one is not for the commune police, which receives the report here.
    expect(never.map(({ id }) => id)).toEqual(['criminal_proceedings.transfer_by_other_body']);
  });

  it('tell one difference once, with the cases that have it', () => {
    const book = amendedBook(LAW_BOOK, [{ pathway: 'self_report', becomes: 'self_report_2027', from: '2027-03-01', steps: { identify: { limit: within(30, 'calendar_days') } }, citation: 'Law 99/2026/QH16 art. 1 (invented)', verified: true }]);
    const cases = generatedCases(['2026-04-30', '2027-03-01']);
    const shared = sharedDifferences(dutyDifferences(cases, EXAMPLE_REGISTER, KEPT, { book }, SETTINGS_AS_SHIPPED));
    expect(shared.map(({ ids, changed }) => [ids.length, changed.some(({ is }) => is.step === 'self_report_2027.identify')])).toEqual([[24, true]]);
    expect(shared.flatMap(({ ids }) => ids).every((id) => id.endsWith('2027-03-01'))).toBe(true);
  });
});
