import type { Dice } from './dice.js';

/** A way to write an address so that a guard and a router might read it differently. */
export interface OddPath {
  readonly name: string;
  readonly write: (path: string, dice: Dice) => string;
}

const inPath = (change: (path: string, dice: Dice) => string) => (whole: string, dice: Dice): string => {
  const [path = '', ...query] = whole.split('?');
  return [change(path, dice), ...query].join('?');
};
const letterAt = (path: string, dice: Dice): number => {
  const places = [...path].flatMap((letter, index) => (/[a-z]/i.test(letter) ? [index] : []));
  return dice.pick(places);
};
const replaceAt = (path: string, at: number, by: (letter: string) => string): string => path.slice(0, at) + by(path[at] ?? '') + path.slice(at + 1);
const slashAt = (path: string, dice: Dice): number => dice.pick([...path].flatMap((letter, index) => (letter === '/' ? [index] : [])));
const code = (letter: string): string => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** Every odd way to write an address that is tried. */
export const ODD_PATHS: readonly OddPath[] = [
  { name: 'a letter as its code', write: inPath((path, dice) => replaceAt(path, letterAt(path, dice), code)) },
  { name: 'a letter as its code twice over', write: inPath((path, dice) => replaceAt(path, letterAt(path, dice), (letter) => `%25${code(letter).slice(1)}`)) },
  { name: 'a slash as its code', write: inPath((path, dice) => replaceAt(path, slashAt(path, dice), () => '%2f')) },
  { name: 'two slashes', write: inPath((path, dice) => replaceAt(path, slashAt(path, dice), () => '//')) },
  { name: 'a backslash', write: inPath((path, dice) => replaceAt(path, slashAt(path, dice), () => '%5c')) },
  { name: 'another case', write: inPath((path, dice) => replaceAt(path, letterAt(path, dice), (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()))) },
  { name: 'all in capitals', write: inPath((path) => path.toUpperCase()) },
  { name: 'a slash at the end', write: inPath((path) => `${path}/`) },
  { name: 'a dot at the end', write: inPath((path) => `${path}.`) },
  { name: 'a file ending', write: inPath((path, dice) => path + dice.pick(['.json', '.html', '.css', '%20', '%00', '%0a'])) },
  { name: 'a parameter of a segment', write: inPath((path, dice) => replaceAt(path, slashAt(path, dice), () => ';x=1/')) },
  { name: 'a parameter at the end', write: inPath((path, dice) => path + dice.pick([';', ';x', ';jsessionid=1', ';.css'])) },
  { name: 'a step up and down', write: inPath((path, dice) => replaceAt(path, slashAt(path, dice), () => dice.pick(['/x/../', '/./', '/%2e/', '/x/%2e%2e/', '/..;/']))) },
  { name: 'a letter that is not UTF-8', write: inPath((path, dice) => replaceAt(path, letterAt(path, dice), () => dice.pick(['%ff', '%c0%af', '%zz', '%']))) },
  { name: 'a letter of full width', write: inPath((path, dice) => replaceAt(path, letterAt(path, dice), (letter) => encodeURIComponent(String.fromCharCode(letter.charCodeAt(0) + 0xfee0)))) },
  { name: 'a fragment', write: inPath((path) => `${path}%23x`) },
  { name: 'a question of the method', write: (path) => `${path}${path.includes('?') ? '&' : '?'}_method=DELETE` },
  { name: 'an absolute address', write: (path) => `http://127.0.0.1${path}` },
  { name: 'an absolute address elsewhere', write: (path) => `http://evil.example${path}` },
  { name: 'no first slash', write: (path) => path.slice(1) },
];
