import { expect } from '@jest/globals';
import type { Answer } from './browser.js';

/** Stands in inputs that must not come back in a refusal. */
export const SECRET = 'bimat7261';

// Words of a stack, of SQL, of the driver, and of our own files.
const INSIDES = /\bat \S+ \(|node_modules|\.[jt]s:\d|\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE)\b|relation "|constraint|QueryFailed|TypeError|pg_/;

/** Expects a problem of this status and code that tells nothing of the inside and nothing of what was sent. */
export function expectRefusal(answer: Answer, status: number, code: string): void {
  expect({ status: answer.status, code: answer.body['code'], text: answer.text.slice(0, 400) }).toEqual({
    status,
    code,
    text: expect.any(String),
  });
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body).toMatchObject({ type: `urn:loi-ve:problem:${code}`, status, title: expect.any(String), instance: expect.any(String) });
  expect(answer.text).not.toMatch(INSIDES);
  expect(answer.text).not.toContain(SECRET);
  expect(answer.text.length).toBeLessThan(20_000);
}
