import { describe, expect, it } from '@jest/globals';
import { withPlainIds } from './form.js';

const ID = '0000000A-0000-4000-8000-00000000000B';

describe('a step as a client sends it', () => {
  it('has its ids in small letters, and nothing else changed', () => {
    expect(withPlainIds({ type: 'claim', personId: ID, at: 'T' }, 'claim')).toEqual({ type: 'claim', personId: ID.toLowerCase(), at: 'T' });
  });

  it.each([[{ toString: 1 }], [null], [['claim']], [7], ['constructor']])('may have anything as its type: %j', (type) => {
    expect(withPlainIds({ type, personId: ID }, type as never)).toEqual({ type, personId: ID });
  });
});
