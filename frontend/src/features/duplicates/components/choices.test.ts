import { describe, expect, it } from 'vitest';

import type { Pair, Person } from '../api/duplicates';

import { likelyKept, sidesOf, sourceOf } from './choices';

const PERSON = {
  id: '1',
  name: '韦春兰',
  title: 'none',
  phone: null,
  other_subjects: [],
  sex: 'unknown',
  left_at: null,
  has_account: false,
  created_at: '2026-01-01T00:00:00Z',
} as unknown as Person;

const pair = (first: Partial<Person>, second: Partial<Person>, differing: Pair['differing'] = []): Pair => ({
  first: { ...PERSON, ...first },
  second: { ...PERSON, ...second },
  strength: 'weak',
  shared: ['name'],
  differing,
});

describe('likelyKept', () => {
  it('keeps whoever has not left, before all else', () => {
    expect(likelyKept(pair({ left_at: '2026-06-01T00:00:00Z', has_account: true }, {}))).toBe('second');
  });

  it('keeps the one that can sign in, then the older one', () => {
    expect(likelyKept(pair({}, { has_account: true }))).toBe('second');
    expect(likelyKept(pair({ created_at: '2026-02-01T00:00:00Z' }, {}))).toBe('second');
    expect(likelyKept(pair({}, {}))).toBe('first');
  });
});

describe('sourceOf', () => {
  const records = pair({}, { phone: '138****8000', title: 'senior', sex: 'female' });

  it('takes what only the other record knows', () => {
    expect(sourceOf(records, 'phone', 'first', {})).toBe('second');
    expect(sourceOf(records, 'sex', 'first', {})).toBe('second');
    expect(sourceOf(records, 'title', 'first', {})).toBe('first');
  });

  it('heeds what was chosen', () => {
    expect(sourceOf(records, 'phone', 'first', { phone: 'first' })).toBe('first');
  });
});

it('tells the service a side for every field that differs', () => {
  const records = pair({}, { phone: '138****8000', title: 'senior' }, ['phone', 'title']);
  expect(sidesOf(records, 'first', { title: 'second' })).toEqual({ phone: 'merged', title: 'merged' });
  expect(sidesOf(records, 'second', {})).toEqual({ phone: 'kept', title: 'kept' });
});
