import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

import type { CatalogueFilters } from './types';

const PAGE = 20;

export const catalogueKeys = {
  all: ['my', 'catalogue'] as const,
  list: (filters: CatalogueFilters) => [...catalogueKeys.all, 'list', filters] as const,
  detail: (programmeId: string) => [...catalogueKeys.all, 'detail', programmeId] as const,
};

export const catalogueQuery = (filters: CatalogueFilters) =>
  infiniteQueryOptions({
    queryKey: catalogueKeys.list(filters),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await scheduling.GET('/v1/my/catalogue', {
          params: { query: { ...filters, ...pageParam, sort: 'enrol_until', limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const courseQuery = (programmeId: string) =>
  queryOptions({
    queryKey: catalogueKeys.detail(programmeId),
    queryFn: async ({ signal }) => {
      const params = { path: { programme_id: programmeId } };
      return bodyOf(await scheduling.GET('/v1/my/catalogue/{programme_id}', { params, signal }));
    },
  });
