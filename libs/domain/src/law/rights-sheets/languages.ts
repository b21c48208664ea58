// Codes of ISO 639-1.
const TWO_LETTERS =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
// Codes of ISO 639-3 for languages spoken in the country and around it, and on the routes out of it; one that is missing is added here.
const THREE_LETTERS =
  'tyz nut hmn mww hnj ium mtq blt twh rad rog rgs jra bdq sed kpm hre cjm cja cmo sti bru kjg ktv pac hni lhu cmn yue nan hak fil ceb ilo shn kac ksw mnw rhg rki lus ckb prs';
const LANGUAGES = new Set(`${TWO_LETTERS} ${THREE_LETTERS}`.split(' '));

// Language, script, region: what else a tag may hold says nothing of a sheet.
const TAG = /^([a-z]{2,3})(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** Whether a text is a tag of BCP 47 (language, script, region) for a language that there is. */
export function isSpokenLanguage(tag: string): boolean {
  return LANGUAGES.has(TAG.exec(tag)?.[1] ?? '');
}

// Languages written from right to left unless their script says otherwise, and the scripts that are.
const FROM_THE_RIGHT = ['ar', 'ckb', 'dv', 'fa', 'he', 'prs', 'ps', 'sd', 'ug', 'ur', 'yi'];
const SCRIPTS_FROM_THE_RIGHT = ['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'];

/** In which direction a language (BCP 47) is written: the attribute `dir` of its text. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = tag.split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  return (script === undefined ? FROM_THE_RIGHT.includes(language) : SCRIPTS_FROM_THE_RIGHT.includes(script)) ? 'rtl' : 'ltr';
}

/** The tag itself and what is left of it from the right, subtag by subtag (RFC 4647 lookup): `zh-Hant-TW`, `zh-Hant`, `zh`. */
export function lookUpTags(tag: string): readonly string[] {
  const subtags = tag.split('-');
  return subtags.map((_, at) => subtags.slice(0, subtags.length - at).join('-'));
}
