import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { FIRST_PAGE, nextPage, type PageParam } from '@/lib/cursor';

import { endOfDay } from './as-of';
import type { ListQuery, OrganisationFilters } from './types';

const LIST_PAGE = 30;
const TREE_PAGE = 100;
const HISTORY_PAGE = 20;

export const organisationKeys = {
  all: ['organisations'] as const,
  list: (filters: OrganisationFilters) => [...organisationKeys.all, 'list', filters] as const,
  detail: (id: string) => [...organisationKeys.all, 'detail', id] as const,
  past: (id: string, day: string) => [...organisationKeys.all, 'past', id, day] as const,
  roots: (day?: string) => [...organisationKeys.all, 'roots', day] as const,
  children: (parentId: string, day?: string) => [...organisationKeys.all, 'children', parentId, day] as const,
  history: (id: string) => [...organisationKeys.all, 'history', id] as const,
  merge: (id: string) => [...organisationKeys.all, 'merge', id] as const,
};

/** Filters as the service takes them: with the instant that a day of the past stands for. */
export const queryOf = ({ as_of, ...filters }: Partial<OrganisationFilters>) =>
  as_of === undefined ? filters : { ...filters, as_of: endOfDay(as_of) };

async function readPage(
  { as_of, ...query }: Omit<ListQuery, 'as_of' | 'cursor'> & PageParam & { as_of?: string | undefined },
  signal?: AbortSignal,
) {
  const params = { query: { ...query, ...queryOf({ as_of }) } as ListQuery };
  return bodyOf(await registry.GET('/v1/organisations', { params, ...(signal && { signal }) }));
}

export const organisationListQuery = (filters: OrganisationFilters) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.list(filters),
    queryFn: ({ pageParam, signal }) =>
      readPage({ ...(filters as ListQuery), ...pageParam, as_of: filters.as_of, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** The topmost organisations within this person's reach, now or at the end of a day. */
export const rootsQuery = (day?: string) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.roots(day),
    queryFn: ({ pageParam, signal }) =>
      readPage({ roots: true, ...pageParam, as_of: day, limit: TREE_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const childrenQuery = (parentId: string, day?: string) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.children(parentId, day),
    queryFn: ({ pageParam, signal }) =>
      readPage({ parent_id: parentId, ...pageParam, as_of: day, limit: TREE_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: organisationKeys.detail(id),
    queryFn: async ({ signal }) => readOrganisation(id, signal),
  });

export async function readOrganisation(id: string, signal?: AbortSignal) {
  const params = { path: { organisation_id: id } };
  return versionedBodyOf(
    await registry.GET('/v1/organisations/{organisation_id}', { params, ...(signal && { signal }) }),
  );
}

/** An organisation as it was at the end of a day; what was has no version to change. */
export const pastOrganisationQuery = (id: string, day: string) =>
  queryOptions({
    queryKey: organisationKeys.past(id, day),
    queryFn: async ({ signal }) => {
      const params = { path: { organisation_id: id }, query: { as_of: endOfDay(day) } };
      return bodyOf(await registry.GET('/v1/organisations/{organisation_id}', { params, signal }));
    },
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.history(id),
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: HISTORY_PAGE, ...(pageParam.cursor !== undefined && pageParam) };
      const params = { path: { organisation_id: id }, query };
      return bodyOf(
        await registry.GET('/v1/organisations/{organisation_id}/history', {
          params: params as never,
          signal,
        }),
      );
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** What merging an organisation would move. */
export const mergePreviewQuery = (id: string) =>
  queryOptions({
    queryKey: organisationKeys.merge(id),
    queryFn: async ({ signal }) => {
      const params = { path: { organisation_id: id } };
      return bodyOf(await registry.GET('/v1/organisations/{organisation_id}/merge', { params, signal }));
    },
  });
