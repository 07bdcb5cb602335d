import { queryOptions } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components } from '@/api/generated/evaluation';

import { readAllPages } from '../cursor';

export type MySurvey = components['schemas']['MySurveyRead'];

const PAGE = 100;

export const surveyKeys = {
  all: ['my', 'surveys'] as const,
  detail: (id: string) => [...surveyKeys.all, id] as const,
};

/** All surveys that were put to the person; there is one for each programme, so they are few. */
export const surveysQuery = () =>
  queryOptions({
    queryKey: surveyKeys.all,
    queryFn: ({ signal }): Promise<MySurvey[]> =>
      readAllPages(async (page) =>
        bodyOf(
          await evaluation.GET('/v1/my/surveys', { params: { query: { ...page, limit: PAGE } }, signal }),
        ),
      ),
  });
