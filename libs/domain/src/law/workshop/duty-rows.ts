import { AGENCY_TYPES, type AgencyType } from '../agencies/agency-types.js';
import { BEGINNING_FACTS, BEGINNINGS, type Beginning } from '../beginnings/beginnings.js';
import { EXTENSION_GROUNDS, PAUSE_GROUNDS, type ClockGround } from '../duties/clock-grounds.js';
import { CONDITIONS } from '../book/conditions.js';
import { DOCUMENTS } from '../book/documents.js';
import { GAPS } from '../book/gaps.js';
import { LAW_BOOK, type PathwayId } from '../book/law-book.js';
import { MILESTONES, type MilestoneId } from '../book/milestones.js';
import type { Moment, Pathway, Step } from '../book/pathway.js';
import { RESPONSIBILITIES, type Responsibility, type ResponsibilityId } from '../agencies/responsibilities.js';
import { limitWords } from './limit-words.js';
import { RESPONSIBILITY_NAMES } from './names.js';
import { joined, said, type Said, type WorkshopRow, type Words } from './row.js';

const typesIn = (types: readonly AgencyType[]): Words | null => joined(types.map((type) => AGENCY_TYPES[type]));

/** Every pathway: which ways of arrival follow it, and when. */
export const pathwayRows = (): readonly WorkshopRow[] =>
  LAW_BOOK.pathways.map((pathway) => ({
    id: pathway.id,
    ...pathway.title,
    channels: pathway.channels,
    said: [
      ...said('when', pathway.when === undefined ? null : CONDITIONS[pathway.when]),
      ...beginningOf(pathway.id as PathwayId),
      ...said('parts', { vi: `${String(pathway.steps.length)} bước`, en: `${String(pathway.steps.length)} steps` }),
    ],
    citation: [...new Set(pathway.steps.map(({ citation }) => citation))].join('; '),
    from: pathway.from,
    to: pathway.to,
    verified: pathway.steps.every(({ verified }) => verified),
  }));

function beginningOf(id: PathwayId): readonly Said[] {
  const beginning = BEGINNINGS[id];
  return [...said('begins', begunBy(beginning)), ...said('needs', joined(beginning.needs.map((fact) => BEGINNING_FACTS[fact])))];
}

function begunBy(beginning: Beginning): Words {
  switch (beginning.by) {
    case 'opening':
      return { vi: 'Mở hồ sơ', en: 'Opening a case' };
    case 'referral':
      return { vi: 'Chuyển tuyến đến trợ giúp pháp lý', en: 'A referral to legal aid' };
    case 'event':
      return begunByEvent(beginning);
    case 'nothing':
      return beginning.reason;
  }
}

function begunByEvent({ says: { moment, step } }: Extract<Beginning, { by: 'event' }>): Words {
  if (moment !== undefined) return MILESTONES[moment as MilestoneId];
  return step === undefined ? MILESTONES.application_filed : (LAW_BOOK.steps.get(step)?.title ?? { vi: step, en: step });
}

/** Every step of every pathway: who, when, by when. */
export const stepRows = (): readonly WorkshopRow[] => LAW_BOOK.pathways.flatMap((pathway) => pathway.steps.map((step) => stepRow(pathway, step)));

function stepRow(pathway: Pathway, step: Step): WorkshopRow {
  return {
    id: step.id,
    ...step.title,
    said: [
      ...said('pathway', pathway.title),
      ...said('kind', STEP_KINDS[step.kind]),
      ...said('who', whoActs(step)),
      ...said('when', step.when === undefined ? null : CONDITIONS[step.when]),
      ...said('clock', step.anchor === undefined ? momentIn(step.opensOn) : MILESTONES[step.anchor]),
      ...said('limit', limitWords(step.limit)),
      ...said('met', momentIn(step.metBy)),
      ...said('documents', joined(step.documents.flatMap((name) => documentNamed(name, step.to ?? pathway.to)))),
    ],
    citation: step.citation,
    from: step.from ?? pathway.from,
    to: step.to ?? pathway.to,
    verified: step.verified,
  };
}

const STEP_KINDS: Readonly<Record<Step['kind'], Words>> = {
  duty: { vi: 'Phải làm', en: 'Must be done' },
  option: { vi: 'Được làm', en: 'May be done' },
  record: { vi: 'Giấy tờ; chỉ nhắc', en: 'Papers; reminds only' },
};

function whoActs({ actors, jointly }: Step): Words | null {
  const names = typesIn(actors);
  return names === null || jointly === undefined ? names : { vi: `${names.vi} (phối hợp)`, en: `${names.en} (jointly)` };
}

const momentIn = (moment: Moment | null): Words | null => (moment === null ? null : MILESTONES[moment.milestone]);

/** The form of that name that is there on the last day of the step; working papers have no form. */
function documentNamed(name: string, last: string | null): readonly Words[] {
  const versions = DOCUMENTS.filter(({ id, names }) => id === name || names?.includes(name) === true);
  return versions.filter(({ to }) => (last === null ? to === null : to === null || to >= last)).slice(0, 1);
}

/** Which kind of agency answers for which duty, period after period. */
export const responsibilityRows = (): readonly WorkshopRow[] =>
  Object.entries(RESPONSIBILITIES).flatMap(([duty, rows]: [string, readonly Responsibility[]]) =>
    rows.map((row) => ({
      id: `${duty} ${row.from}`,
      ...RESPONSIBILITY_NAMES[duty as ResponsibilityId],
      said: [
        ...said('who', row.type === null ? NOBODY_NAMED : AGENCY_TYPES[row.type]),
        ...said('also', typesIn(row.also ?? [])),
        ...said('reason', row.reason ?? null),
        ...said('candidates', typesIn(row.candidates ?? [])),
      ],
      citation: row.citation,
      from: row.from,
      to: row.to,
      verified: row.verified,
    })),
  );

const NOBODY_NAMED: Words = { vi: 'Chưa xác định; người có thẩm quyền phải chọn', en: 'Not settled; a person must choose' };

/** Days on which a way of arrival had no pathway that could be read, and why. */
export const gapRows = (): readonly WorkshopRow[] =>
  GAPS.map(({ channel, from, to, vi, en }) => ({
    id: `${channel} ${from}`,
    vi,
    en,
    channels: [channel],
    said: said('note', UNREAD),
    citation: null,
    from,
    to,
    verified: false,
  }));

const UNREAD: Words = { vi: 'Không có quy trình; hệ thống không mở nhiệm vụ nào, người phụ trách tự theo dõi', en: 'No pathway: the system opens no duty, and whoever is in charge keeps track' };

/** Grounds on which a clock stands still or is given a later end: rules of the house. */
export const groundRows = (): readonly WorkshopRow[] => [...groundsOf('pause', PAUSE_GROUNDS, PAUSES), ...groundsOf('extend', EXTENSION_GROUNDS, EXTENDS)];

const PAUSES: Words = { vi: 'Đồng hồ dừng cho đến khi có người cho chạy tiếp', en: 'The clock stands still until somebody resumes it' };
const EXTENDS: Words = { vi: 'Hạn mới, hai người cùng quyết định', en: 'A later limit, decided by two people' };

const groundsOf = (of: string, grounds: Readonly<Record<string, ClockGround>>, does: Words): readonly WorkshopRow[] =>
  Object.entries(grounds).map(([code, { vi, en, citation, verified }]) => ({
    id: `${of} ${code}`,
    vi,
    en,
    said: [...said('kind', does), ...said('note', citation === null ? OF_THE_HOUSE : null)],
    citation,
    from: null,
    to: null,
    verified,
  }));

const OF_THE_HOUSE: Words = { vi: 'Quy ước của hệ thống; chưa thấy văn bản nào nêu', en: 'A rule of the house; no text was found that names it' };
