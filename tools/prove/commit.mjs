import { spawnSync } from 'node:child_process';

/** The commit that a proof ran on, and whether anything that git knows was changed since. */
export function commitOf() {
  const git = (...words) => spawnSync('git', words, { encoding: 'utf8' }).stdout?.trim() ?? '';
  const changed = git('status', '--porcelain', '--untracked-files=no') !== '';
  return `${git('rev-parse', 'HEAD')}${changed ? ' with changes' : ''}`;
}
