/** One way in which a text may stand in bytes. */
export interface Form {
  readonly how: string;
  readonly bytes: Buffer;
}

/**
 * Every way in which a text is looked for: as it is, composed and taken apart, without marks, in small and
 * capital letters, as UTF-16, as hex digits, as base64 however it lies, with its letters escaped as JSON,
 * addresses and letters do; and all of that for its last word alone, which no folding changes.
 */
export function formsOf(text: string): Form[] {
  const word = text.split(/\s+/).at(-1) ?? text;
  const texts: [string, string][] = [
    ['plain', text],
    ['taken apart', text.normalize('NFD')],
    ['without marks', bare(text)],
    ['small', text.toLowerCase()],
    ['small, without marks', bare(text).toLowerCase()],
    ['capitals', text.toUpperCase()],
    ['word', word],
    ['word in capitals', word.toUpperCase()],
  ];
  const forms = texts.flatMap(([name, one]) => spellings(name, one));
  const seen = new Set<string>();
  return forms.filter(({ bytes }) => {
    const key = bytes.toString('latin1');
    if (bytes.length < 8 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function spellings(name: string, text: string): Form[] {
  const utf8 = Buffer.from(text, 'utf8');
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  return [
    { how: name, bytes: utf8 },
    { how: `${name}, UTF-16LE`, bytes: little },
    { how: `${name}, UTF-16BE`, bytes: big },
    { how: `${name}, hex`, bytes: Buffer.from(utf8.toString('hex')) },
    { how: `${name}, HEX`, bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
    ...base64(utf8).flatMap(({ shift, text: coded }) => [
      { how: `${name}, base64 at ${shift}`, bytes: Buffer.from(coded) },
      { how: `${name}, base64url at ${shift}`, bytes: Buffer.from(coded.replaceAll('+', '-').replaceAll('/', '_')) },
    ]),
    { how: `${name}, escaped`, bytes: Buffer.from(escaped(text)) },
    { how: `${name}, in an address`, bytes: Buffer.from(encodeURIComponent(text)) },
    { how: `${name}, in a form`, bytes: Buffer.from(encodeURIComponent(text).replaceAll('%20', '+')) },
    { how: `${name}, quoted-printable`, bytes: Buffer.from(quoted(utf8)) },
  ];
}

// Base64 of bytes that begin anywhere in a stretch: what its neighbours would change is left away.
function base64(bytes: Buffer): { shift: number; text: string }[] {
  return [0, 1, 2].map((shift) => {
    const coded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replace(/=+$/, '');
    const first = Math.ceil((shift * 8) / 6);
    const last = Math.floor(((shift + bytes.length) * 8) / 6);
    return { shift, text: coded.slice(first, last) };
  });
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
}

function escaped(text: string): string {
  return text.replace(/[^\u0020-\u007e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function quoted(bytes: Buffer): string {
  return [...bytes].map((byte) => (byte > 0x20 && byte < 0x7f && byte !== 0x3d ? String.fromCharCode(byte) : byte === 0x20 ? ' ' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)).join('');
}
