import { describe, expect, it } from '@jest/globals';
import { ANOMALY_KINDS } from '../support/history/anomaly.js';
import { PLANTS } from '../support/history/bad.js';
import { anomaliesOf } from '../support/history/check.js';
import { goodHistory } from '../support/history/good.js';
import { lineOf, readHistory } from '../support/history/lines.js';
import { chanceOf } from '../support/kills/chance.js';

const GOOD = 400;
const EACH = 20;

describe('the checker of referral histories', () => {
  it(`finds nothing wrong in ${GOOD} histories that are good`, () => {
    for (let seed = 1; seed <= GOOD; seed += 1) {
      const { lines, rows } = goodHistory(seed);
      expect({ seed, found: anomaliesOf(lines, rows) }).toEqual({ seed, found: [] });
    }
  });

  it('is fed histories in which everything happens: refusals, lost answers, looks, recalls, ends', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= GOOD; seed += 1) {
      const { lines, rows } = goodHistory(seed);
      for (const { type, op } of lines) seen.add(type).add(op);
      for (const { state } of rows.referrals) seen.add(state);
      for (const { outcome } of rows.inbox) seen.add(outcome);
    }
    const wanted = ['ok', 'fail', 'info', 'read', 'withdrawConsent', 'offered', 'accepted', 'inService', 'completed', 'declined', 'recalled', 'handedBack', 'moot'];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  it.each(PLANTS)(`finds each time that %s`, (_what, kind, plant) => {
    let planted = 0;
    for (let seed = 1; planted < EACH && seed < 2000; seed += 1) {
      const made = goodHistory(seed);
      const chance = chanceOf(seed * 31);
      const pick = <Thing>(things: readonly Thing[]): Thing | undefined => things[Math.floor(chance() * things.length)];
      if (!plant(made, pick)) continue;
      planted += 1;
      const found = anomaliesOf(made.lines, made.rows).map((anomaly) => anomaly.kind);
      expect({ seed, found }).toEqual({ seed, found: expect.arrayContaining([kind]) });
    }
    expect(planted).toBe(EACH);
  });

  it('is tried with every kind of anomaly that it knows', () => {
    expect(ANOMALY_KINDS.filter((kind) => !PLANTS.some(([, planted]) => planted === kind))).toEqual([]);
  });

  it('reads a history back as it was written', () => {
    const { lines } = goodHistory(1);
    expect(readHistory(lines.map((line) => `${lineOf(line)}\n`).join(''))).toEqual(lines);
  });
});
