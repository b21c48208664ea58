import { describe, expect, it } from '@jest/globals';
import { checkLaw, LAW_TABLES } from './check.js';
import type { LawTables } from './check/law-tables.js';
import { LAW_BOOK, lawBook } from './book/law-book.js';
import type { Pathway, Step } from './book/pathway.js';
import { RESPONSIBILITIES } from './agencies/responsibilities.js';

const withBook = (change: (pathway: Pathway) => Pathway): LawTables => ({ ...LAW_TABLES, book: lawBook(LAW_BOOK.pathways.map(change)) });
const withPathway = (id: string, more: object) => withBook((pathway) => (pathway.id === id ? { ...pathway, ...more } : pathway));
const withStep = (id: string, more: object) => withBook((pathway) => ({ ...pathway, steps: pathway.steps.map((step): Step => (step.id === id ? { ...step, ...more } : step)) }));
const [FIRST, SECOND, LAST] = RESPONSIBILITIES.notifiedByCommune;
const withRows = (...notifiedByCommune: readonly object[]) => ({ ...LAW_TABLES, responsibilities: { ...RESPONSIBILITIES, notifiedByCommune } as LawTables['responsibilities'] });
const NOTIFY = 'self_report.notify_health';
const CONFIRMATION_2024 = 'victim_confirmation_2024';
const withDocument = (id: string, more: object) => ({ ...LAW_TABLES, documents: LAW_TABLES.documents.map((one) => (one.id === id ? { ...one, ...more } : one)) });

describe('the tables of the law', () => {
  it('are sound', () => {
    expect(checkLaw()).toEqual([]);
  });

  it.each<[string, LawTables, string, string]>([
    ['a step that stands twice', withStep(NOTIFY, { id: 'self_report.identify' }), 'uniqueId', 'self_report.identify'],
    ['a pathway that stands twice', withPathway('hotline_111', { id: 'rescued' }), 'uniqueId', 'rescued'],
    ['a step under another name', withStep(NOTIFY, { id: 'rescued.notify_health' }), 'uniqueId', 'rescued.notify_health'],
    ['a step without English words', withStep(NOTIFY, { title: { vi: 'Thông báo', en: ' ' } }), 'words', NOTIFY],
    ['a pathway without Vietnamese words', withPathway('rescued', { title: { vi: '', en: 'Rescued' } }), 'words', 'rescued'],
    ['a way of arrival that no case has', withPathway('hotline_111', { channels: ['hotline_111', 'hotline_113'] }), 'channel', 'hotline_111'],
    ['a milestone that is not there', withStep(NOTIFY, { opensOn: { milestone: 'told' } }), 'milestone', NOTIFY],
    ['an end by a milestone that is not there', withPathway('legal_aid', { endsWith: [{ milestone: 'over', ground: 'refused' }] }), 'milestone', 'legal_aid'],
    ['a condition that is not there', withStep(NOTIFY, { when: 'full_moon' }), 'condition', NOTIFY],
    ['an overlay on a condition that is not there', withPathway('child_overlay', { when: 'full_moon' }), 'condition', 'child_overlay'],
    ['a type that is not there', withStep(NOTIFY, { nextActors: ['DISTRICT_HEALTH'] }), 'agencyType', NOTIFY],
    ['nobody who acts', withStep(NOTIFY, { actors: [] }), 'agencyType', NOTIFY],
    ['a step of another pathway replaced', withStep('legal_aid.inform_centre_detained', { replaces: NOTIFY }), 'replaces', 'legal_aid.inform_centre_detained'],
    ['an option that waits for a duty', withStep('criminal_proceedings.extend_once_more', { after: 'criminal_proceedings.decide' }), 'after', 'criminal_proceedings.extend_once_more'],
    ['a choice of one', withStep('crime_fund_support.vet', { chosen: true }), 'chosen', 'crime_fund_support.vet'],
    ['an option replaced', withStep('criminal_proceedings.extend_once_more', { replaces: 'criminal_proceedings.decide_complex' }), 'replaces', 'criminal_proceedings.extend_once_more'],
    ['an extension to no limit', withStep('criminal_proceedings.decide_complex', { limit: null }), 'replaces', 'criminal_proceedings.decide_complex'],
    ['a way on that leads nowhere', withStep('self_returned.receive', { continuesAs: 'self_report_2011' }), 'continuesAs', 'self_returned.receive'],
    ['a duty without rows', withStep(NOTIFY, { responsibility: 'moon' }), 'responsibility', NOTIFY],
    ['half a day', withStep(NOTIFY, { limit: { kind: 'within', amount: 0.5, unit: 'calendar_days' } }), 'limit', NOTIFY],
    ['a clock that runs back from nothing', withStep(NOTIFY, { limit: { kind: 'within', amount: -3, unit: 'calendar_days' } }), 'limit', NOTIFY],
    ['a limit that nothing meets', withStep(NOTIFY, { metBy: null }), 'limit', NOTIFY],
    ['a joint duty of one', withStep('self_report.verify_initial', { actors: ['PROV_HEALTH'] }), 'jointly', 'self_report.verify_initial'],
    ['a day that does not exist', withPathway('rescued', { from: '2025-06-31' }), 'dates', 'rescued'],
    ['an end before the beginning', withPathway('hotline_111', { to: '2025-06-01' }), 'dates', 'hotline_111'],
    ['a step older than its pathway', withStep(NOTIFY, { from: '2025-06-30' }), 'dates', NOTIFY],
    ['two versions on one day', withPathway('self_report_old', { to: '2025-07-01' }), 'noOverlap', 'self_report'],
    ['two versions without an end', withPathway('rescued_old', { to: null }), 'noOverlap', 'rescued'],
    ['a day between two versions', withPathway('rescued_old', { to: '2025-06-29' }), 'noGap', 'rescued'],
    ['a way of arrival that ends', withPathway('handed_back', { to: '2026-12-31' }), 'noGap', 'handed_back'],
    ['a gap whose reason is gone', { ...LAW_TABLES, gaps: LAW_TABLES.gaps.slice(1) }, 'noGap', 'abroad_identification'],
    ['a gap that says no reason', { ...LAW_TABLES, gaps: LAW_TABLES.gaps.map((gap) => ({ ...gap, en: '' })) }, 'noGap', 'gap of handed_back'],
    ['a month without a row of the duty', withRows(FIRST, { ...SECOND, from: '2025-04-01' }, LAST), 'noGap', 'notifiedByCommune'],
    ['two rows of a duty on one day', withRows({ ...FIRST, to: '2025-03-01' }, SECOND, LAST), 'noOverlap', 'notifiedByCommune'],
    ['a duty that begins in 2013', withRows({ ...FIRST, from: '2013-01-01' }, SECOND, LAST), 'noGap', 'notifiedByCommune'],
    ['a duty that ends', withRows(FIRST, SECOND, { ...LAST, to: '2026-12-31' }), 'noGap', 'notifiedByCommune'],
    ['nobody named and no reason', withRows(FIRST, { ...SECOND, reason: undefined }, LAST), 'owner', 'notifiedByCommune from 2025-03-01'],
    ['nobody named and called verified', withRows(FIRST, { ...SECOND, verified: true }, LAST), 'verified', 'notifiedByCommune from 2025-03-01'],
    ['an owner that had ended', withRows(FIRST, SECOND, { ...LAST, type: 'DISTRICT_LABOUR' }), 'owner', 'notifiedByCommune from 2025-07-01'],
    ['a step of a type that ended, without rows that follow', withStep('self_report_old.identify', { responsibility: undefined }), 'owner', 'self_report_old.identify'],
    ['a document that is not there', withStep(NOTIFY, { documents: ['letter_of_thanks'] }), 'document', NOTIFY],
    ['a document that had ended', withStep(NOTIFY, { documents: ['application_annex_16'] }), 'document', NOTIFY],
    ['a document without its next version', { ...LAW_TABLES, documents: LAW_TABLES.documents.filter(({ id }) => id !== CONFIRMATION_2024) }, 'document', 'self_report.identify'],
    ['a citation of a text without dates', withStep(NOTIFY, { citation: 'Law 1/1999/QH10 art. 1' }), 'citation', NOTIFY],
    ['a text that was none yet', withStep('self_report_old.identify', { citation: 'Law 53/2024/QH15 art. 27' }), 'citation', 'self_report_old.identify'],
    ['a text that had ended', withStep(NOTIFY, { citation: 'Law 66/2011/QH12 art. 24(1)' }), 'citation', NOTIFY],
    ['a step younger than the text of its pathway', withStep('rescued_old.identify', { from: undefined }), 'citation', 'rescued_old.identify'],
    ['an unread text called verified', withStep('rescued.hand_over', { verified: true }), 'verified', 'rescued.hand_over'],
    ['a row of a duty that rests on nothing', withRows({ ...FIRST, citation: 'press: said so' }, SECOND, LAST), 'verified', 'notifiedByCommune from 2012-01-01'],
    ['a text that stands twice', { ...LAW_TABLES, instruments: [...LAW_TABLES.instruments, ...LAW_TABLES.instruments.slice(0, 1)] }, 'instrument', 'Law 53/2024/QH15'],
    ['a text whose mark is part of another', { ...LAW_TABLES, instruments: LAW_TABLES.instruments.map((one) => (one.mark.startsWith('Law 86') ? { ...one, mark: 'Law 53' } : one)) }, 'instrument', 'Law 53'],
    ['a day off that stands twice', { ...LAW_TABLES, days: [...LAW_TABLES.days, ...LAW_TABLES.days.slice(0, 1)] }, 'noOverlap', '2012-01-02'],
    ['an expected day off called certain', { ...LAW_TABLES, days: LAW_TABLES.days.map((day) => ({ ...day, verified: true })) }, 'verified', '2027-05-03'],
    ['a document that two versions prove on one day', withDocument(CONFIRMATION_2024, { from: '2024-09-01' }), 'document', 'self_report_old.identify'],
    ['two months without a document', withDocument(CONFIRMATION_2024, { from: '2025-09-01' }), 'document', 'self_report.identify'],
    ['a month without a proof for legal aid', { ...LAW_TABLES, proofs: LAW_TABLES.proofs.map((proof) => (proof.to === null ? { ...proof, from: '2025-08-01' } : proof)) }, 'noGap', 'legal aid proofs'],
    ['a lunar new year of four days', { ...LAW_TABLES, days: LAW_TABLES.days.filter(({ on }) => on !== '2026-02-18') }, 'tet', '2026-02-17'],
    ['another type that had ended', withRows(FIRST, SECOND, { ...LAST, also: ['DISTRICT_POLICE'] }), 'owner', 'notifiedByCommune from 2025-07-01'],
    ['a type that ended on no day', { ...LAW_TABLES, types: { ...LAW_TABLES.types, DISTRICT_POLICE: { ...LAW_TABLES.types['DISTRICT_POLICE']!, closedOn: '2025-02-31' } } }, 'dates', 'DISTRICT_POLICE'],
  ])('turn red for %s', (_, tables, rule, row) => {
    expect(checkLaw(tables)).toContainEqual({ rule, row, words: expect.stringMatching(/\S/) });
  });
});
