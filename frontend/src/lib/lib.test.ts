import { describe, expect, it } from 'vitest';

import { hourInChina } from './china-time';
import { toCsv } from './csv';
import { formatInstant } from './format';
import { loginPath, wantedPath } from './paths';
import { randomId } from './random-id';

describe('toCsv', () => {
  const columns = [
    { heading: '名称', cell: (row: { name: string | null }) => row.name },
    { heading: '数', cell: () => 3 },
  ];

  it('quotes what needs quoting and begins with a byte order mark', () => {
    expect(toCsv(columns, [{ name: '甲,"乙"\n丙' }, { name: null }])).toBe(
      '\uFEFF名称,数\r\n"甲,""乙""\n丙",3\r\n,3\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx'])('disarms %j, which a spreadsheet would run', (name) => {
    expect(toCsv(columns, [{ name }])).toContain(`'${name}`);
  });
});

describe('wantedPath', () => {
  const wanted = (next: string) => wantedPath(new URLSearchParams({ next }));

  it('leads back to where the login was asked for', () => {
    const address = '/organisations?kind=school&q=一小';
    const search = new URL(loginPath(address), 'https://x').searchParams;
    expect(decodeURIComponent(wantedPath(search))).toBe(address);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '/login?next=/a',
  ])('does not follow %s', (next) => expect(wanted(next)).toBe('/'));
});

describe('time', () => {
  it('is told in China, wherever the browser stands', () => {
    expect(formatInstant('2026-08-31T16:30:00Z', 'zh-CN')).toContain('2026年9月1日 00:30');
    expect(hourInChina(new Date('2026-08-31T16:30:00Z'))).toBe(0);
  });
});

describe('randomId', () => {
  it('is a version 4 UUID and new each time', () => {
    expect(randomId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(randomId()).not.toBe(randomId());
  });
});
