import { DEFINITIONS, EXPLOITATION_FORMS } from '../screening/exploitation-forms.js';
import type { ScreeningItem } from '../screening/item.js';
import { SCREENING_TABLES, screeningItem } from '../screening/tables.js';
import { joined, said, type WorkshopRow, type Words } from './row.js';

const NAMES: Readonly<Record<string, Words>> = {
  act: { vi: 'Hành vi', en: 'Act' },
  means: { vi: 'Thủ đoạn', en: 'Means' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  evidence: { vi: 'Nguồn chứng minh', en: 'Source of proof' },
  residual: { vi: 'Căn cứ còn lại', en: 'Residual ground' },
  form: { vi: 'Hình thức bóc lột', en: 'Form of exploitation' },
  local: { vi: 'Dấu hiệu từ thực tế', en: 'Pattern of past cases' },
  ask: { vi: 'Câu hỏi', en: 'Question' },
  recall: { vi: 'Lời nhắc', en: 'Reminder' },
};

/** Everything that the tool asks, weighs nothing and scores nobody by: elements, sources of proof, forms, patterns. */
export const screeningRows = (): readonly WorkshopRow[] =>
  Object.entries(SCREENING_TABLES).flatMap(([table, rows]: [string, readonly object[]]) =>
    table === 'definition' ? [] : (rows as readonly ScreeningItem[]).map((row) => itemRow(row, NAMES[table] ?? { vi: table, en: table })),
  );

function itemRow({ id, vi, en, citation, verified, from, to, old }: ScreeningItem, kind: Words): WorkshopRow {
  const form = EXPLOITATION_FORMS.find((one) => one.id === id);
  return {
    id,
    vi,
    en,
    said: [
      ...said('kind', kind),
      ...said('purpose', form === undefined ? null : screeningItem(form.purpose)),
      ...said('older', old === undefined ? null : { vi: old.citation, en: old.citation }),
    ],
    citation,
    from,
    to,
    verified,
  };
}

/** What the law means by its words, as far as that was read. */
export const definitionRows = (): readonly WorkshopRow[] =>
  DEFINITIONS.map(({ id, purpose, vi, en, source }) => ({
    id,
    ...wordsOf(purpose),
    said: said('parts', joined(vi.map((part, index) => ({ vi: part, en: en[index] ?? part })))),
    ...source,
  }));

function wordsOf(purpose: string): Words {
  const { vi, en } = screeningItem(purpose) ?? { vi: purpose, en: purpose };
  return { vi, en };
}
