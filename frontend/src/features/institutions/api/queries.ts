import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

import type { InstitutionFilters } from './types';

const PAGE = 30;
/** How far ahead the list of expiring documents looks. */
export const AHEAD_DAYS = 90;

export const institutionKeys = {
  all: ['institutions'] as const,
  list: (filters: InstitutionFilters) => [...institutionKeys.all, 'list', filters] as const,
  detail: (id: string) => [...institutionKeys.all, 'detail', id] as const,
};

/** Only the filters that were given. */
export const given = (filters: InstitutionFilters) =>
  Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''),
  ) as InstitutionFilters & { name?: string };

export const institutionListQuery = (filters: InstitutionFilters) =>
  infiniteQueryOptions({
    queryKey: institutionKeys.list(filters),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/institutions', {
          params: { query: { ...given(filters), ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const at = (id: string) => ({ path: { institution_id: id } });

export const institutionQuery = (id: string) =>
  queryOptions({
    queryKey: institutionKeys.detail(id),
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/institutions/{institution_id}', { params: at(id), signal })),
  });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: [...institutionKeys.detail(id), 'history'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/institutions/{institution_id}/history', { params: at(id), signal })),
  });

export const criteriaQuery = (id: string) =>
  queryOptions({
    queryKey: [...institutionKeys.detail(id), 'criteria'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/institutions/{institution_id}/criteria', { params: at(id), signal })),
  });

export const documentsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...institutionKeys.detail(id), 'documents'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { institution_id: id, include_withdrawn: true, ...pageParam, limit: PAGE };
      return bodyOf(await registry.GET('/v1/institution-documents', { params: { query }, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** What expires before long, or has expired, whosesoever it is. */
export const expiringQuery = infiniteQueryOptions({
  queryKey: [...institutionKeys.all, 'expiring'],
  queryFn: async ({ pageParam, signal }) => {
    const query = { expires_within_days: AHEAD_DAYS, ...pageParam, limit: PAGE };
    return bodyOf(await registry.GET('/v1/institution-documents', { params: { query }, signal }));
  },
  initialPageParam: FIRST_PAGE,
  getNextPageParam: nextPage,
});
