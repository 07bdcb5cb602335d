import { describe, expect, it } from 'vitest';

const files = import.meta.glob<{ default: object }>(
  ['./*/{zh-cn,en}.ts', '../features/*/i18n/{zh-cn,en}.ts'],
  {
    eager: true,
  },
);
const namespaces = [...new Set(Object.keys(files).map((path) => path.replace(/[^/]+$/, '')))];

/** Every message by its path. Plural forms count as one: Chinese has a single form. */
function messagesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path.replace(/_(?:one|other)$/, ''), value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    messagesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();

describe.each(namespaces)('messages in %s', (folder) => {
  const chinese = messagesOf(files[`${folder}zh-cn.ts`]?.default);
  const english = messagesOf(files[`${folder}en.ts`]?.default);

  it('have the same keys in both languages', () => {
    expect([...new Set(english.map(([key]) => key))].sort()).toEqual(
      [...new Set(chinese.map(([key]) => key))].sort(),
    );
  });

  it('have no empty text and the same placeholders in both', () => {
    const source = new Map(chinese);
    for (const [key, text] of english) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(source.get(key) ?? ''));
    }
  });
});
