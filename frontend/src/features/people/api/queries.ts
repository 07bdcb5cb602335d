import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { isProblem } from '@/api/problems';
import { FIRST_PAGE, nextPage, type PageParam } from '@/lib/cursor';

import type { PersonFilters } from './types';

const LIST_PAGE = 30;

export const personKeys = {
  all: ['people'] as const,
  list: (filters: PersonFilters) => [...personKeys.all, 'list', filters] as const,
  count: (filters: Omit<PersonFilters, 'sort'>) => [...personKeys.all, 'count', filters] as const,
  career: (id: string) => [...personKeys.all, 'career', id] as const,
  ladders: (place: string) => ['policies', 'ladders', place] as const,
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

// A pack is in force for years.
const LADDERS_STALE_MS = 600_000;

/** The ladders of the pack in force at a place; none where no pack is. */
export const laddersQuery = (place: string) =>
  queryOptions({
    queryKey: personKeys.ladders(place),
    queryFn: async ({ signal }) => {
      const params = { query: { organisation_id: place } };
      try {
        return bodyOf(await registry.GET('/v1/policy-packs/effective', { params, signal })).content.ladders;
      } catch (error) {
        if (isProblem(error, 404)) return [];
        throw error;
      }
    },
    staleTime: LADDERS_STALE_MS,
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

export const careerQuery = (id: string) =>
  queryOptions({
    queryKey: personKeys.career(id),
    queryFn: ({ signal }) => readCareer(id, signal),
  });

/** What somebody has been; the ETag is the person's. */
export async function readCareer(id: string, signal?: AbortSignal) {
  const params = { path: { person_id: id } };
  return versionedBodyOf(
    await registry.GET('/v1/people/{person_id}/career', { params, ...(signal && { signal }) }),
  );
}
