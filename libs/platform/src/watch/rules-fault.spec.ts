import { describe, expect, it } from '@jest/globals';
import { policyHash } from '@loive/domain';
import { findRulesFault, isDurable, type Durability } from './rules-fault.js';

const LASTING: Durability = { fsync: 'on', fullPageWrites: 'on', synchronousCommit: 'on' };

const found = (settings: Durability, more: object = {}, durability = true) =>
  findRulesFault({ query: () => Promise.resolve([{ catalogue: true, policy: policyHash(), settings, ...more }]) }, { durability });

describe('whether a commit lasts', () => {
  it.each([{ fsync: 'off' }, { fullPageWrites: 'off' }, { synchronousCommit: 'off' }])('is no where the server says %j', (one) => {
    expect(isDurable({ ...LASTING, ...one })).toBe(false);
  });

  it.each(['on', 'local', 'remote_write', 'remote_apply'])('is yes where a commit waits for this server at least (%s)', (synchronousCommit) => {
    expect(isDurable({ ...LASTING, synchronousCommit })).toBe(true);
  });
});

describe('what is wrong with the rules', () => {
  it('is nothing where all of it is right, and that commits do not last where that is asked for', async () => {
    const passing = { ...LASTING, synchronousCommit: 'off' };
    expect([await found(LASTING), await found(passing), await found(passing, {}, false)]).toEqual([null, 'notDurable', null]);
  });

  it('is named by what matters most', async () => {
    const passing = { ...LASTING, fsync: 'off' };
    expect([await found(passing, { catalogue: false }), await found(passing, { policy: 'another' })]).toEqual(['catalogueDiffers', 'policyDiffers']);
    expect(await findRulesFault({ query: () => Promise.resolve([]) }, { durability: true })).toBe('unknown');
  });
});
