import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

import type { Organisation, OrganisationFilters } from './types';

const LIST_PAGE = 30;
const TREE_PAGE = 100;
/** The most the service gives at once. */
const EXPORT_PAGE = 200;

export const organisationKeys = {
  all: ['organisations'] as const,
  list: (filters: OrganisationFilters) => [...organisationKeys.all, 'list', filters] as const,
  detail: (id: string) => [...organisationKeys.all, 'detail', id] as const,
  roots: () => [...organisationKeys.all, 'roots'] as const,
  children: (parentId: string) => [...organisationKeys.all, 'children', parentId] as const,
};

async function readPage(
  query: Partial<OrganisationFilters & PageParam> & { parent_id?: string; roots?: boolean; limit: number },
  signal?: AbortSignal,
) {
  return bodyOf(await registry.GET('/v1/organisations', { params: { query }, ...(signal && { signal }) }));
}

export const organisationListQuery = (filters: OrganisationFilters) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.list(filters),
    queryFn: ({ pageParam, signal }) => readPage({ ...filters, ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** The topmost organisations within this person's reach. */
export const rootsQuery = () =>
  infiniteQueryOptions({
    queryKey: organisationKeys.roots(),
    queryFn: ({ pageParam, signal }) => readPage({ roots: true, ...pageParam, limit: TREE_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const childrenQuery = (parentId: string) =>
  infiniteQueryOptions({
    queryKey: organisationKeys.children(parentId),
    queryFn: ({ pageParam, signal }) =>
      readPage({ parent_id: parentId, ...pageParam, limit: TREE_PAGE }, signal),
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

/** All rows that match; `onProgress` hears how many are there so far. */
export const readAllOrganisations = (
  filters: OrganisationFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Organisation[]> =>
  readAllPages((page) => readPage({ ...filters, ...page, limit: EXPORT_PAGE }, signal), onProgress);
