import { DISCLOSURE_BASES } from '../../referral/disclosure.js';
import { AGENCY_TYPES, type AgencyLevel, type AgencyTypeRow } from '../agencies/agency-types.js';
import { LEGAL_AID_PROOFS } from '../people/legal-aid.js';
import { TOLD_RIGHTS } from '../rights-sheets/rights-information.js';
import { firstDayOf } from './first-days.js';
import { joined, said, type WorkshopRow, type Words } from './row.js';

const LEVELS: Readonly<Record<AgencyLevel, Words>> = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện', en: 'District' },
  post: { vi: 'Đơn vị đóng tại chỗ', en: 'Where it stands' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  ministry: { vi: 'Cả nước', en: 'Whole country' },
  none: { vi: 'Văn bản không nêu cấp', en: 'The texts name no level' },
};
const DIFFERS: Words = { vi: 'Đã kết thúc, ngày khác nhau theo nơi', en: 'Ended, on days that differ by place' };
const LIST_OF_THE_HOUSE: Words = { vi: 'Danh mục của hệ thống theo các văn bản; không phải quy định', en: 'A list of the house after the texts; no rule of law' };

/** Kinds of body that the law gives duties to, and the last day of those that ended. */
export const typeRows = (): readonly WorkshopRow[] =>
  Object.entries<AgencyTypeRow>(AGENCY_TYPES).map(([id, { vi, en, level, closedOn }]) => ({
    id,
    vi,
    en,
    said: [...said('kind', LEVELS[level]), ...said('note', closedOn === 'differs' ? DIFFERS : null), ...said('note', LIST_OF_THE_HOUSE)],
    citation: null,
    from: null,
    to: closedOn === undefined || closedOn === 'differs' ? null : closedOn,
    verified: false,
  }));

/** Papers that prove who may have legal aid. */
export const proofRows = (): readonly WorkshopRow[] => LEGAL_AID_PROOFS.map(({ id, vi, en, from, to, citation, verified }) => ({ id, vi, en, said: [], citation, from, to, verified }));

/** What a person is told of their rights. */
export const rightRows = (): readonly WorkshopRow[] =>
  TOLD_RIGHTS.map(({ id, vi, en, citation, verified }) => ({ id, vi, en, said: [], citation, from: firstDayOf(citation), to: null, verified }));

const typeWords = (types: readonly string[]): Words | null => joined(types.flatMap((type) => (Object.hasOwn(AGENCY_TYPES, type) ? [AGENCY_TYPES[type as keyof typeof AGENCY_TYPES]] : [])));
const CHILDREN: Words = { vi: 'Chỉ với trẻ em và người được coi là trẻ em', en: 'For children and whoever is treated as one' };

/** Provisions by which something may be passed on without the person's consent. */
export const basisRows = (): readonly WorkshopRow[] =>
  Object.entries(DISCLOSURE_BASES).map(([id, { vi, en, from, to, citation, verified, childrenOnly }]) => ({
    id,
    vi,
    en,
    said: [...said('who', typeWords(from)), ...said('recipient', typeWords(to)), ...said('note', childrenOnly ? CHILDREN : null)],
    citation,
    from: firstDayOf(citation),
    to: null,
    verified,
  }));
