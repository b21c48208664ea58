/** Something that must not be told, by the name of where it stands. */
export interface Secret {
  readonly where: string;
  readonly what: string;
}

/**
 * The secrets that these bytes tell, read as whoever handles a letter could read them: as they are, as
 * quoted-printable, as words of a head in either coding, and every stretch of base64 decoded; without
 * regard to case, marks or the way characters are put together.
 */
export function secretsToldBy(raw: Buffer | string, secrets: readonly Secret[]): Secret[] {
  const readings = readingsOf(Buffer.isBuffer(raw) ? raw.toString('latin1') : Buffer.from(raw).toString('latin1'));
  const text = readings.flatMap((bytes) => [plain(Buffer.from(bytes, 'latin1').toString('utf8')), plain(bytes)]).join(' ');
  return secrets.filter(({ what }) => text.includes(plain(what)));
}

/** Secrets of every string inside a value, ids and texts alike, that is long enough to be no accident. */
export function secretsOf(where: string, value: unknown): Secret[] {
  if (typeof value === 'string') return plain(value).length >= 4 ? [{ where, what: value }] : [];
  if (typeof value !== 'object' || value === null || value instanceof Date || Buffer.isBuffer(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => secretsOf(`${where}.${name}`, inner));
}

// Lines that a letter folds are joined, and spaces and joints dropped, so that a secret cannot hide in a break.
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Latin-1 strings, each one way to read the bytes. */
function readingsOf(bytes: string): string[] {
  const unfolded = bytes.replace(/\r?\n[ \t]+/g, '');
  const words = [...unfolded.matchAll(/=\?[\w-]+\?([bq])\?([^?]*)\?=/gi)].map(([, coding = '', text = '']) =>
    coding.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('latin1') : quoted(text.replaceAll('_', ' ')),
  );
  const joined = bytes.replace(/\r?\n/g, '');
  const stretches = [...joined.matchAll(/[A-Za-z0-9+/]{8,}={0,2}/g), ...bytes.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)].flatMap(([text]) =>
    [0, 1, 2, 3].map((start) => Buffer.from(text.slice(start), 'base64').toString('latin1')),
  );
  return [bytes, unfolded, quoted(bytes), words.join(''), ...stretches];
}

function quoted(text: string): string {
  return text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
