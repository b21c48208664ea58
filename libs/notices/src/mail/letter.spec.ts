import { describe, expect, it } from '@jest/globals';
import { letterTo } from './letter.js';

describe('the letter', () => {
  it('says in both languages that something waits and where to sign in, and nothing else', () => {
    expect(letterTo('https://loive.example.vn')).toEqual({
      subject: 'Bạn có một việc mới / You have a new task',
      text: [
        'Bạn có một việc mới.',
        'Hãy đăng nhập để xem: https://loive.example.vn',
        'Thư tự động, xin đừng trả lời.',
        '',
        'You have a new task.',
        'Sign in to see it: https://loive.example.vn',
        'Sent automatically; please do not reply.',
        '',
      ].join('\n'),
    });
  });

  it('leaves the address out where none is set', () => {
    expect(letterTo(undefined).text).not.toMatch(/http|undefined/);
  });
});
