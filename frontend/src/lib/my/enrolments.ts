import { queryOptions } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import type { components } from '@/api/generated/scheduling';

import { readAllPages } from '../cursor';

export type MyEnrolment = components['schemas']['MyEnrolmentRead'];

const PAGE = 100;

export const enrolmentKeys = { all: ['my', 'enrolments'] as const };

/** All enrolments that the person ever placed, the newest first. */
export const enrolmentsQuery = () =>
  queryOptions({
    queryKey: enrolmentKeys.all,
    queryFn: ({ signal }): Promise<MyEnrolment[]> =>
      readAllPages(async (page) =>
        bodyOf(
          await scheduling.GET('/v1/my/enrolments', { params: { query: { ...page, limit: PAGE } }, signal }),
        ),
      ),
  });
