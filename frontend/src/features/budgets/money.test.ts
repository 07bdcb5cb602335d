import { describe, expect, it } from 'vitest';

import { fenOf, formatShare, formatYuan, isAmount, yuanText } from './money';

describe('money', () => {
  it.each([
    ['0.29', 29],
    ['1', 100],
    ['1.1', 110],
    [' 42000000.05 ', 4_200_000_005],
  ])('reads %s as fen', (typed, fen) => {
    expect(isAmount(typed)).toBe(true);
    expect(fenOf(typed)).toBe(fen);
  });

  it.each(['', '-1', '1.234', '1,000', '1e3', '元'])('takes no %s for an amount', (typed) => {
    expect(isAmount(typed)).toBe(false);
  });

  it('shows what falls short by a hundredth of a percent as that', () => {
    expect(formatShare('0.0199', 'zh-CN')).toBe('1.99%');
    expect(formatShare('0.0500', 'zh-CN')).toBe('5%');
  });

  it('shows fen as yuan', () => {
    expect(formatYuan(4_200_050, 'zh-CN')).toBe('¥42,000.50');
    expect(yuanText(29)).toBe('0.29');
    expect(yuanText(null)).toBe('');
  });
});
