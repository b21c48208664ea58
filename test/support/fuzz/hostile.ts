/** Texts that have broken something somewhere: encodings, marks, names of the prototype, numbers, dates, quotes. */
export const HOSTILE_TEXTS: readonly string[] = [
  '', ' ', '\t\r\n', '\u0000', 'a\u0000b', '\ud800', 'x\udfff', '\ufeffđầu', '\u2028\u2029', '\ufffe', '\u{10ffff}',
  '\u202egnp.exe', '\u2066ẩn\u2069', '\u200b', 'e\u0301'.repeat(400), `a${'\u0323\u0302'.repeat(300)}`, 'Đ', 'đ', 'ĐẶNG', 'Ðặng', 'Ｎguyễn',
  'ﬀ', 'İ', 'ı', 'ẞ', '👨‍👩‍👧‍👦', '٣', '%', '_', '%00', '%c0%ae', '\\', '\\u0000', "'", '"', '`', "' OR 1=1--", '"); DROP TABLE cases;--', '$1', ':case', '{{7*7}}',
  '${7*7}', '<script>alert(1)</script>', 'javascript:alert(1)', '=HYPERLINK("x")', '../../../etc/passwd', 'file:///etc/passwd', 'http://127.0.0.1:1/', '__proto__', 'constructor', 'prototype',
  'toString', 'hasOwnProperty', '$where', 'NaN', 'null', 'undefined', 'true', '-0', '1e309', '9007199254740993', '99999999999999999999999', '0x10', '1_000', '١٢',
  '2026-02-30', '9999-12-31', '0000-00-00', '10000-01-01', '-271821-04-20T00:00:00Z', '+275760-09-13T00:00:00.001Z', '2026-11-22T25:61:00Z',
  '2026-11-22T10:00:00+99:99', '1970-01-01T00:00:00Z', 'infinity', '-infinity', 'now', 'epoch', 'tomorrow', 'đ'.repeat(5_000), 'a'.repeat(100_000), '(a+)+$', `${'a'.repeat(60)}!`,
];

/** Values of another kind than was asked for. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null, true, false, 0, -0, -1, 1.5, 1e308, 2 ** 53, -(2 ** 63), [], {}, [[]], [null], [{}], { $gt: '' }, { length: 1e9 }, { toString: 1 }, { constructor: { prototype: { admin: true } } },
  { toJSON: 'x' }, { then: 'x' }, nested(15), nested(19), nested(40), Array.from({ length: 200 }, (_, index) => index), Array.from({ length: 2_500 }, () => 'x'), Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, index])),
];

/** Whole bodies that are no form at all, or a cunning one. */
export const HOSTILE_BODIES: readonly (string | Buffer)[] = [
  '', '{', 'null', '[]', '7', '"x"', 'NaN', "{'a':1}", '{"a":1,}', '{"a":1e999}', '{"a":1}{"b":2}', '//x\n{}', '\u0000', '[1,2]', '['.repeat(50_000), `{"a":${'['.repeat(300)}${']'.repeat(300)}}`,
  '{"__proto__":{"role":"operator"}}', '{"a":{"__proto__":{"x":1}}}', '{"constructor":{"prototype":{"x":1}}}', '{"type":"close","type":"reveal"}', '{"\\u0000":1}', '{"":""}', '{"toString":null}',
  '{"type":"\\ud800"}', '{"n":123456789012345678901234567890}', '{"n":-1e-999}', `{"${'k'.repeat(10_000)}":1}`, `{"a":"${'x'.repeat(1_200_000)}"}`,
  Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), Buffer.from('{"a":1}', 'utf16le'), Buffer.from([0xc0, 0x80]), Buffer.from([0x1f, 0x8b, 0x08, 0x00]),
];

/** Content types that are not ours, or almost. */
export const CONTENT_TYPES: readonly string[] = [
  'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/json-patch+json', 'application/jsonx', 'json', '', 'application/json, text/plain',
  'application/json; charset="UTF-8"', 'application/json;charset=utf-8;x=y', 'application/xml', '*/*', `application/json;${'a'.repeat(2_000)}`,
];

/** Forms that a key of an action may wrongly have. */
export const ODD_KEYS: readonly string[] = ['', ' ', 'x', '1', '00000000-0000-0000-0000-000000000000', '{00000000-0000-4000-8000-000000000001}', '00000000-0000-4000-8000-00000000000', "'; --", 'a'.repeat(5_000), '00000000-0000-4000-8000-000000000001, 00000000-0000-4000-8000-000000000002', '%00', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Forms that a version may wrongly have. */
export const ODD_VERSIONS: readonly string[] = ['', '*', '1', '"0"', '"-1"', '"1.5"', '"01"', 'W/"1"', '"1", "2"', '"99999999999999999999"', '"2147483648"', '"999999999"', "\"1' OR 1=1\"", '"x"', '"1', `"${'1'.repeat(3_000)}"`];

/** Heads that promise a caller another method, another address or another person. */
export const TRICK_HEADS: readonly Readonly<Record<string, string>>[] = [
  { 'x-http-method-override': 'DELETE' }, { 'x-method-override': 'POST' }, { 'x-http-method': 'PUT' }, { 'x-original-url': '/api/operations' }, { 'x-rewrite-url': '/api/me' }, { 'x-forwarded-for': '127.0.0.1' },
  { 'x-forwarded-host': 'evil.example' }, { forwarded: 'for=127.0.0.1;host=evil.example' }, { 'x-user-id': '1', 'x-role': 'operator' }, { authorization: 'Bearer x' }, { authorization: 'Basic YTpi' },
  { accept: 'text/html' }, { accept: 'application/xml;q=1, */*;q=0' }, { 'accept-encoding': 'gzip;q=0, *;q=0' }, { 'accept-language': 'x'.repeat(500) }, { range: 'bytes=0-1' }, { 'if-none-match': '*' }, { 'if-modified-since': 'x' }, { expect: '200-ok' }, { te: 'trailers' },
];

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
