import { describe, expect, it } from 'vitest';

import { dayAfter, dayInChina } from './china-time';
import { formatHours, formatTimes, formatWeekday } from './format';

describe('days and times in China', () => {
  it('begin at midnight there', () => {
    expect(dayInChina(new Date('2026-11-25T15:59:00Z'))).toBe('2026-11-25');
    expect(dayInChina(new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
    expect(dayAfter(new Date('2026-12-31T16:00:00Z'), -1)).toBe('2026-12-31');
  });

  it('are written in the language of the interface', () => {
    expect(formatWeekday('2026-11-25', 'en')).toBe('Wed, November 25');
    expect(formatWeekday('2026-11-25', 'zh-CN')).toMatch(/^11月25日\s?周三$/);
    expect(formatTimes('2026-11-25T01:00:00Z', '2026-11-25T03:30:00Z', 'zh-CN')).toBe('09:00–11:30');
  });
});

it('class hours keep the decimals they have', () => {
  expect(formatHours(2, 'en')).toBe('2');
  expect(formatHours(1.5, 'en')).toBe('1.5');
});
