import { expect, it } from 'vitest';

import { ApiProblem } from '@/api/problems';

import { mistakesIn } from './mistakes';

const error = { pointer: '/version', code: 'greater-than-equal', detail: '第 3 行第 10 列：应不小于 1' };
const refused = (code: string, places: unknown) =>
  new ApiProblem({ status: 422, code, params: { count: 1, places }, errors: [error] });

it('tells each mistake with its place', () => {
  expect(mistakesIn(refused('policy-pack-invalid', [[3, 10]]))).toEqual([{ ...error, line: 3, column: 10 }]);
});

it('finds none in another refusal, or where places are not told', () => {
  expect(mistakesIn(refused('policy-pack-version-taken', [[3, 10]]))).toEqual([]);
  expect(mistakesIn(refused('policy-pack-invalid', undefined))).toEqual([]);
  expect(mistakesIn(new Error('x'))).toEqual([]);
});
