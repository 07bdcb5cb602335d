import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';

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

interface PageParam {
  cursor: string | undefined;
}
const FIRST_PAGE: PageParam = { cursor: undefined };

async function readPage(
  query: Partial<OrganisationFilters> & {
    parent_id?: string;
    roots?: boolean;
    cursor?: string | undefined;
    limit: number;
  },
  signal?: AbortSignal,
) {
  return bodyOf(await registry.GET('/v1/organisations', { params: { query }, ...(signal && { signal }) }));
}

const nextPage = (page: { next_cursor: string | null }): PageParam | null =>
  page.next_cursor === null ? null : { cursor: page.next_cursor };

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

/** A few organisations whose name or code matches, for choosing one. */
export const organisationSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...organisationKeys.all, 'search', q],
    queryFn: async ({ signal }) =>
      (await readPage(q === '' ? { limit: 20 } : { q, limit: 20 }, signal)).items,
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

/** All rows that match, page after page; `onProgress` hears how many are there so far. */
export async function readAllOrganisations(
  filters: OrganisationFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Organisation[]> {
  const rows: Organisation[] = [];
  let next: PageParam | null = FIRST_PAGE;
  while (next !== null) {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(
      { ...filters, ...next, limit: EXPORT_PAGE },
      signal,
    );
    rows.push(...page.items);
    onProgress(rows.length);
    next = nextPage(page);
  }
  return rows;
}
