import { folded } from '../../territory/folding.js';

/** How bodies are written short, folded, and what is meant. */
export const ABBREVIATIONS = {
  bca: 'Bộ Công an', bcd: 'Ban Chỉ đạo', bdbp: 'Bộ đội Biên phòng', bng: 'Bộ Ngoại giao', ca: 'Công an', cqdt: 'Cơ quan điều tra', csb: 'Cảnh sát biển',
  cshs: 'Cảnh sát hình sự', lhpn: 'Liên hiệp Phụ nữ', ldtbxh: 'Lao động - Thương binh và Xã hội', qlxnc: 'Quản lý xuất nhập cảnh', tand: 'Tòa án',
  tgpl: 'trợ giúp pháp lý', ubnd: 'Ủy ban nhân dân', vks: 'Viện kiểm sát', vksnd: 'Viện kiểm sát',
} as const satisfies Record<string, string>;

const MEANT: ReadonlyMap<string, string> = new Map(Object.entries(ABBREVIATIONS).map(([short, long]) => [short, folded(long)]));

/** Words as they are compared: folded, written out, and without "cấp", which says no more than the level after it. */
export function written(text: string): string {
  const words = folded(text).replace(/\bld tb(?: va)? xh\b/g, 'ldtbxh').split(' ');
  return words.filter((word) => word !== 'cap').map((word) => MEANT.get(word) ?? word).join(' ');
}

/** Whether a name bears every word that is looked for, in whatever order; the last one may have been begun only. */
export function bears(name: string, sought: string): boolean {
  const words = written(name).split(' ');
  const wanted = written(sought).split(' ');
  return wanted.every((word, at) => words.some((one) => one === word || (at === wanted.length - 1 && word.length > 1 && one.startsWith(word))));
}
