import { describe, expect, it } from 'vitest';

import { hasContent, type Json, matching, namesIn, sectionsOf } from './document';

const content = {
  title: '规划',
  cycle: { years: 5 },
  ladders: [{ id: 'heads', name: '校长', tiers: [{ id: 'low', name: '入格' }] }],
  quotas: [],
  rules: [
    { id: 'HOURS', clause: '五年不少于360学时', require: { gte: 360 } },
    { id: 'FUND', clause: '按公用经费5%安排', require: { gte: 0.05 } },
  ],
};

describe('sectionsOf', () => {
  it('finds every list of entries, the rules first, and leaves empty ones out', () => {
    expect(sectionsOf(content).map(({ name }) => name)).toEqual(['rules', 'ladders']);
  });

  it('takes sections that it has never heard of', () => {
    const more = { ...content, novelties: [{ id: 'x' }] };
    expect(sectionsOf(more).map(({ name }) => name)).toContain('novelties');
  });
});

describe('matching', () => {
  const sections = sectionsOf(content);

  it('keeps the entries that hold the words in any field, however deep', () => {
    expect(matching(sections, '入格')).toEqual([{ name: 'ladders', entries: content.ladders }]);
    expect(matching(sections, 'hours').flatMap(({ entries }) => entries.map(({ id }) => id))).toEqual([
      'HOURS',
    ]);
    expect(matching(sections, '0.05')[0]?.entries).toHaveLength(1);
  });

  it('keeps all for no words, and nothing where nothing matches', () => {
    expect(matching(sections, '  ')).toEqual(sections);
    expect(matching(sections, '不存在')).toEqual([]);
  });
});

it('namesIn finds the name of every id', () => {
  expect(Object.fromEntries(namesIn(content))).toEqual({ heads: '校长', low: '入格' });
});

it('hasContent tells what a document leaves out', () => {
  const empty: (Json | undefined)[] = [null, undefined, '', [], {}, { a: null, b: [] }];
  const full: Json[] = [0, false, 'x', ['x'], { a: 0 }];
  expect(empty.map(hasContent)).not.toContain(true);
  expect(full.map(hasContent)).not.toContain(false);
});
