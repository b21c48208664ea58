/** Words of the law data's citations in Vietnamese; the longest first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bas amended by\b/g, 'được sửa đổi bởi'],
  [/\(rest not read\)/g, '(phần sau chưa đọc)'],
  [/\(read in part\)/g, '(đọc một phần)'],
  [/\(deciding authorities not read\)/g, '(chưa đọc phần cơ quan quyết định)'],
  [/\(article not read\)/g, '(chưa đọc điều nào)'],
  [/\(not read\)/g, '(chưa đọc)'],
  [/\bKon Tum ACTIP plan\b/g, 'Kế hoạch ACTIP của Kon Tum'],
  [/\bJoint Circular\b/g, 'Thông tư liên tịch'],
  [/\bCircular\b/g, 'Thông tư'],
  [/\bDecree\b/g, 'Nghị định'],
  [/\bDecision\b/g, 'Quyết định'],
  [/\bprovincial decision of\b/g, 'quyết định của tỉnh ngày'],
  [/\bnone voted\b/g, 'không ban hành'],
  [/\bResolution (\S+) of (?=\d)/g, 'Nghị quyết $1 ngày '],
  [/\bResolution\b/g, 'Nghị quyết'],
  [/\bNational public-service portal, procedure\b/g, 'Cổng dịch vụ công quốc gia, thủ tục'],
  [/\bno text found\b/g, 'không tìm thấy văn bản'],
  [/\bCriminal Procedure Code\b/g, 'Bộ luật Tố tụng hình sự'],
  [/\bChild Law\b/g, 'Luật Trẻ em'],
  [/\bLegal Aid Law\b/g, 'Luật Trợ giúp pháp lý'],
  [/\bLaw\b/g, 'Luật'],
  [/\bsecond paragraph\b/g, 'đoạn thứ hai'],
  [/\bform\b/g, 'mẫu'],
  [/\bannex\b/g, 'phụ lục'],
  [/\bcf\./g, 'xem'],
];

const PLACE = String.raw`\d+[a-z]?(?:\([\wđ]+\))*`;
// One article or several: `art.27(2)`, `arts 34, 35`; a number of an instrument that follows is none.
const ARTICLES = new RegExp(String.raw`\barts?\.?\s*(${PLACE}(?:,\s*${PLACE}(?![\d/]))*)`, 'g');

function article(place: string): string {
  const [, number = '', parts = ''] = /^(\d+[a-z]?)(.*)$/.exec(place) ?? [];
  const [clause, point] = [...parts.matchAll(/\(([\wđ]+)\)/g)].map((match) => match[1]);
  return [`Điều ${number}`, clause === undefined ? '' : `khoản ${clause}`, point === undefined ? '' : `điểm ${point}`]
    .filter(Boolean)
    .join(' ');
}

const articles = (_whole: string, places: string): string => places.split(/,\s*/).map(article).join(', ');

/** A citation of the law data in the reader's language. */
export function citationIn(language: 'vi' | 'en', citation: string): string {
  if (language === 'en') return citation;
  return WORDS.reduce((text, [from, to]) => text.replace(from, to), citation.replace(ARTICLES, articles));
}

/** The first instrument and article alone, for a narrow row: `Điều 27 khoản 2, Luật 53/2024/QH15`. */
export function shortCitation(language: 'vi' | 'en', citation: string): string {
  const match = /^([^,;]*?(?:QH\d+|NĐ-CP|BTP|BTC|BCA)?)\s+arts?\.?\s*(\d+[a-z]?(?:\([\wđ]+\))*)/.exec(citation);
  if (match === null) return citationIn(language, citation);
  const [, instrument, place] = match;
  if (language === 'en') return `art. ${place}, ${instrument}`;
  return `${citationIn('vi', `art.${place}`)}, ${citationIn('vi', instrument ?? '')}`;
}
