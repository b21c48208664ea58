import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { STAND_INS } from './stand-ins.mjs';

const NAMED = /^export (?:async )?(?:const|function|class) (\w+)/gm;
const METHODS = /^  (?:async )?(\w+)\([^\n]*\{$/gm;
const named = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name).filter((name) => name !== 'constructor');

// One name short, and the API of the bench does not start.
describe('what takes the place of a module', () => {
  it.each(Object.entries(STAND_INS))('%s: has every name that the product has', (module, standIn) => {
    const product = readFileSync(`libs/${module.replace(/\.js$/, '.ts')}`, 'utf8');
    const text = readFileSync(new URL(standIn, import.meta.url), 'utf8');
    const missing = [...named(product, NAMED), ...named(product, METHODS)].filter((name) => !new RegExp(`\\b${name}\\b`).test(text));
    expect(missing).toEqual([]);
  });
});
