import { describe, expect, it } from 'vitest';

import { endOfDay, pastDay } from './as-of';

describe('a day of the past', () => {
  const now = new Date('2026-09-01T17:00:00Z'); // the second already in China

  it.each([
    ['2026-09-01', '2026-09-01'],
    ['2026-09-02', undefined],
    ['2030-01-01', undefined],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
    [null, undefined],
  ])('of %s is %s', (day, expected) => {
    expect(pastDay(day, now)).toBe(expected);
  });

  it('stands for its last moment in China', () => {
    expect(new Date(endOfDay('2026-09-01')).toISOString()).toBe('2026-09-01T15:59:59.000Z');
  });
});
