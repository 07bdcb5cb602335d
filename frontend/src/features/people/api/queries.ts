import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

import type { Person, PersonFilters } from './types';

const LIST_PAGE = 30;
/** The most the service gives at once. */
const EXPORT_PAGE = 200;

export const personKeys = {
  all: ['people'] as const,
  list: (filters: PersonFilters) => [...personKeys.all, 'list', filters] as const,
  count: (filters: Omit<PersonFilters, 'sort'>) => [...personKeys.all, 'count', filters] as const,
  detail: (id: string) => [...personKeys.all, 'detail', id] as const,
};

async function readPage(
  query: PersonFilters & Partial<PageParam> & { limit: number; with_total?: boolean },
  signal: AbortSignal,
) {
  return bodyOf(await registry.GET('/v1/people', { params: { query }, signal }));
}

export const peopleQuery = (filters: PersonFilters) =>
  infiniteQueryOptions({
    queryKey: personKeys.list(filters),
    queryFn: ({ pageParam, signal }) => readPage({ ...filters, ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** How many match. Asked for by itself: counting takes longer than the first page. */
export const peopleCountQuery = ({ sort, ...filters }: PersonFilters) =>
  queryOptions({
    queryKey: personKeys.count(filters),
    queryFn: async ({ signal }) =>
      (await readPage({ ...filters, sort, limit: 1, with_total: true }, signal)).total,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.detail(id),
    queryFn: ({ signal }) => readPerson(id, signal),
  });

export async function readPerson(id: string, signal?: AbortSignal) {
  const params = { path: { person_id: id } };
  return versionedBodyOf(await registry.GET('/v1/people/{person_id}', { params, ...(signal && { signal }) }));
}

export const readAllPeople = (
  filters: PersonFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<Person[]> =>
  readAllPages((page) => readPage({ ...filters, ...page, limit: EXPORT_PAGE }, signal), onProgress);
