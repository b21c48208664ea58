import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Scanner } from '../support/canaries/scan.js';
import { tryFewCanaries, type CanaryReport } from '../support/canaries/prove-canaries.js';

let report: CanaryReport;

describe('what is written down about a person', () => {
  beforeAll(async () => {
    report = await tryFewCanaries({ wanted: 20, seed: Number(process.env['CANARY_SEED'] ?? 20_261_122) });
    if (process.env['CANARY_REPORT']) writeFileSync(process.env['CANARY_REPORT'], JSON.stringify(report, null, 1));
  }, 300_000);

  it('lies nowhere in the open: not in the database, its log, the queue, temporary files or any output', () => {
    expect(report.hits).toEqual([]);
  });

  it('was written in many fields, and a search that looks for it sees', () => {
    expect(report.accepted).toBeGreaterThanOrEqual(20);
    expect(report.fields.length).toBeGreaterThan(8);
    expect(report.controls.found).toBe(report.controls.left);
  });
});

describe('the search', () => {
  const text = 'Đặng Thuỷ k7x2m9q4w1z8vb';
  const finds = (bytes: Buffer): string[] => new Scanner([['it', text]]).scan('here', bytes).map(({ how }) => how);
  const around = (inner: Buffer | string): Buffer => Buffer.concat([Buffer.alloc(70, 0x41), Buffer.from(inner), Buffer.alloc(70, 0x42)]);

  it.each([
    ['as it is', Buffer.from(text)],
    ['taken apart', Buffer.from(text.normalize('NFD'))],
    ['without marks, small', Buffer.from('dang thuy k7x2m9q4w1z8vb')],
    ['in capitals', Buffer.from(text.toUpperCase())],
    ['as UTF-16', Buffer.from(text, 'utf16le')],
    ['as UTF-16 the other way round', Buffer.from(text, 'utf16le').swap16()],
    ['as hex digits', Buffer.from(Buffer.from(text).toString('hex'))],
    ['as base64', Buffer.from(Buffer.from(text).toString('base64'))],
    ['as base64 one further', Buffer.from(Buffer.from(`x${text}y`).toString('base64'))],
    ['as base64 two further', Buffer.from(Buffer.from(`xy${text}z`).toString('base64'))],
    ['as base64 for addresses', Buffer.from(Buffer.from(`{${text}}`).toString('base64url'))],
    ['in an address', Buffer.from(encodeURIComponent(text))],
    ['escaped as JSON may', Buffer.from('\\u0110\\u1eb7ng Thu\\u1ef7 k7x2m9q4w1z8vb')],
    ['by its last word alone', Buffer.from('k7x2m9q4w1z8vb')],
  ])('finds a text %s', (_how, bytes) => {
    expect(finds(around(bytes)).length).toBeGreaterThan(0);
  });

  it('finds nothing where there is nothing', () => {
    expect(finds(around('Đặng Thuỷ k7x2m9q4w1z8va'))).toEqual([]);
  });
});
