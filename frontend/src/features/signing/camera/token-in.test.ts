import { describe, expect, it } from 'vitest';

import { tokenIn } from './token-in';

describe('tokenIn', () => {
  it('finds the token whatever the system is called', () => {
    expect(tokenIn('https://training.example/sign?t=AbC_-1')).toBe('AbC_-1');
    expect(tokenIn('http://10.0.0.2:8080/sign?t=x')).toBe('x');
  });

  it.each([
    'AbC_-1',
    'https://training.example/',
    'https://training.example/sign',
    'https://a.example/sign?t=',
    '',
  ])('takes no other picture: %s', (text) => expect(tokenIn(text)).toBeNull());
});
