import { describe, expect, it } from 'vitest';

import { changesBetween } from './correction-values';

type Values = Parameters<typeof changesBetween>[0];

const VALUES: Values = {
  name: '韦春兰',
  phone: '',
  stage: 'primary',
  subject: 'chinese',
  other_subjects: ['music', 'labour'],
  title: 'second_grade',
  posts: ['homeroom_teacher'],
  employment: '',
  teaching_since: '2010-09-01',
};

describe('changesBetween', () => {
  it('holds nothing while nothing is changed, whatever the order of a list', () => {
    const after: Values = { ...VALUES, other_subjects: ['labour', 'music'] };
    expect(changesBetween(VALUES, after)).toEqual({});
  });

  it('holds what differs, and null for what was taken away', () => {
    const after: Values = { ...VALUES, title: 'first_grade', teaching_since: '', posts: [] };
    expect(changesBetween(VALUES, after)).toEqual({ title: 'first_grade', teaching_since: null, posts: [] });
  });

  it('keeps a phone number that was left empty', () => {
    expect(changesBetween(VALUES, { ...VALUES, phone: '13900139111' })).toEqual({ phone: '13900139111' });
    expect(changesBetween(VALUES, { ...VALUES, phone: '' })).toEqual({});
  });
});
