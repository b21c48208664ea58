import { describe, expect, it } from '@jest/globals';
import { repeatable } from './statements.mjs';

const CASE = '11111111-1111-4111-8111-111111111111';
const KEY = '22222222-2222-4222-8222-222222222222';
const AGENCY = '00000000-0000-4000-8000-000000000001';
const TARGET = '33333333-3333-4333-8333-333333333333';
const CLAIMS = { person: AGENCY, agency: AGENCY, role: 'intake', chain: CASE };
const TICKET = `${Buffer.from(JSON.stringify(CLAIMS)).toString('base64')}.${'0'.repeat(64)}`;
const sign = ({ chain }: { chain: string }) => `ticket for ${chain}`;
const text = (value: string) => ({ kind: 'text', value });
const plain = (value: unknown) => ({ kind: 'plain', value });

describe('statements that are repeated', () => {
  const captured = [
    { text: 'BEGIN', values: [] },
    { text: 'SELECT set_config', values: [text(TICKET)] },
    { text: 'UPDATE', values: [text(CASE), plain(30), plain(31), text(`{"chain":"${CASE}","agency":"${AGENCY}","code":"LV-2026-48213","seq":31}`)] },
    { text: 'INSERT', values: [text(KEY), plain(true), { kind: 'bytes', value: 'ff00' }, { kind: 'list', value: [CASE, '26'] }] },
  ];
  const { count, statements, bind } = repeatable(captured, { id: CASE, version: 30 });

  it('are prepared where they have values', () => {
    expect(count).toBe(4);
    expect(statements.map(({ name }: { name?: string }) => name !== undefined)).toEqual([false, true, true, true]);
  });

  it('are about another case at its own version, and leave the register as it is', () => {
    const [, , update, insert] = bind({ id: TARGET, version: 7 }, sign, 12);
    expect(update).toEqual([TARGET, 7, 8, `{"chain":"${TARGET}","agency":"${AGENCY}","code":"LV-9999-12","seq":8}`]);
    expect(insert?.slice(1)).toEqual([true, Buffer.from('ff00', 'hex'), [TARGET, '26']]);
  });

  it('get a ticket for that case, and new ids each time', () => {
    const once = bind({ id: TARGET, version: 7 }, sign, 12);
    const again = bind({ id: TARGET, version: 8 }, sign, 13);
    expect(once[1]).toEqual([`ticket for ${TARGET}`]);
    expect(once[3]?.[0]).not.toBe(KEY);
    expect(again[3]?.[0]).not.toBe(once[3]?.[0]);
  });

  it('are about another referral, and its code is made anew', () => {
    const steps = repeatable([{ text: 'INSERT', values: [text(KEY), text(CASE), text('CT-2026-30871')] }], { id: CASE, version: 30, referralId: KEY });
    expect(steps.bind({ id: TARGET, version: 7, referralId: AGENCY }, sign, 12)).toEqual([[AGENCY, TARGET, 'CT-9999-12']]);
  });
});
