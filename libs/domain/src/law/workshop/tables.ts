import { basisRows, proofRows, rightRows, typeRows } from './body-rows.js';
import { documentRows, holidayRows, instrumentRows, reportRows } from './calendar-rows.js';
import { gapRows, groundRows, pathwayRows, responsibilityRows, stepRows } from './duty-rows.js';
import type { WorkshopRow, Words } from './row.js';
import { definitionRows, screeningRows } from './screening-rows.js';
import { contentRows, eligibilityRows, levelRows, rateRows, windowRows } from './support-rows.js';

interface TableRow extends Words {
  readonly rows: () => readonly WorkshopRow[];
}

/** The tables of the law, in the order in which a lawyer would ask for them. */
export const WORKSHOP_TABLES = {
  steps: { vi: 'Việc phải làm', en: 'Duties', rows: stepRows },
  pathways: { vi: 'Quy trình', en: 'Pathways', rows: pathwayRows },
  responsible: { vi: 'Cơ quan chịu trách nhiệm', en: 'Who is responsible', rows: responsibilityRows },
  gaps: { vi: 'Khoảng trống của luật', en: 'Gaps in the law', rows: gapRows },
  grounds: { vi: 'Căn cứ dừng, gia hạn', en: 'Grounds of pauses and extensions', rows: groundRows },
  eligibility: { vi: 'Ai được hưởng gì', en: 'Who gets what', rows: eligibilityRows },
  contents: { vi: 'Nội dung hỗ trợ', en: 'What support holds', rows: contentRows },
  levels: { vi: 'Mức, thời hạn hỗ trợ', en: 'Levels of support', rows: levelRows },
  windows: { vi: 'Thời hạn đề nghị', en: 'Times to ask', rows: windowRows },
  rates: { vi: 'Mức của tỉnh', en: 'Rates of provinces', rows: rateRows },
  proofs: { vi: 'Giấy tờ trợ giúp pháp lý', en: 'Proofs for legal aid', rows: proofRows },
  rights: { vi: 'Quyền phải thông báo', en: 'Rights to be told', rows: rightRows },
  bases: { vi: 'Căn cứ chia sẻ', en: 'Bases of disclosure', rows: basisRows },
  screening: { vi: 'Dấu hiệu, yếu tố', en: 'Elements and signs', rows: screeningRows },
  definitions: { vi: 'Định nghĩa', en: 'Definitions', rows: definitionRows },
  documents: { vi: 'Giấy tờ, biểu mẫu', en: 'Documents', rows: documentRows },
  holidays: { vi: 'Ngày nghỉ, làm bù', en: 'Days off', rows: holidayRows },
  reports: { vi: 'Lịch báo cáo', en: 'Reports', rows: reportRows },
  types: { vi: 'Loại cơ quan', en: 'Kinds of body', rows: typeRows },
  texts: { vi: 'Văn bản', en: 'Texts', rows: instrumentRows },
} as const satisfies Record<string, TableRow>;

/** Name of a table of the law. */
export type WorkshopTable = keyof typeof WORKSHOP_TABLES;
export const WORKSHOP_TABLE_NAMES = Object.keys(WORKSHOP_TABLES) as readonly WorkshopTable[];
