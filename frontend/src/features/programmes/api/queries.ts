import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, scheduling, versionedBodyOf } from '@/api/client';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

import type { ProgrammeFilters, ProgrammeItem } from './types';

const LIST_PAGE = 30;
/** The most the service gives at once. */
const EXPORT_PAGE = 200;

export const programmeKeys = {
  all: ['programmes'] as const,
  list: (filters: ProgrammeFilters) => [...programmeKeys.all, 'list', filters] as const,
  /** One programme and everything that belongs to it. */
  one: (id: string) => [...programmeKeys.all, 'one', id] as const,
};

async function readPage(query: ProgrammeFilters & PageParam & { limit: number }, signal: AbortSignal) {
  return bodyOf(await scheduling.GET('/v1/programmes', { params: { query }, signal }));
}

export const programmesQuery = (filters: ProgrammeFilters) =>
  infiniteQueryOptions({
    queryKey: programmeKeys.list(filters),
    queryFn: ({ pageParam, signal }) => readPage({ ...filters, ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const readAllProgrammes = (
  filters: ProgrammeFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<ProgrammeItem[]> =>
  readAllPages((page) => readPage({ ...filters, ...page, limit: EXPORT_PAGE }, signal), onProgress);

const at = (id: string) => ({ path: { programme_id: id } });

export async function readProgramme(id: string, signal?: AbortSignal) {
  return versionedBodyOf(
    await scheduling.GET('/v1/programmes/{programme_id}', { params: at(id), ...(signal && { signal }) }),
  );
}

export const programmeQuery = (id: string) =>
  queryOptions({ queryKey: programmeKeys.one(id), queryFn: ({ signal }) => readProgramme(id, signal) });

export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: [...programmeKeys.one(id), 'history'],
    queryFn: async ({ signal }) =>
      bodyOf(await scheduling.GET('/v1/programmes/{programme_id}/history', { params: at(id), signal })),
  });

export const quotasQuery = (id: string) =>
  queryOptions({
    queryKey: [...programmeKeys.one(id), 'quotas'],
    queryFn: async ({ signal }) =>
      bodyOf(await scheduling.GET('/v1/programmes/{programme_id}/quotas', { params: at(id), signal })),
  });

async function readEnrolments(id: string, query: PageParam & { limit: number }, signal: AbortSignal) {
  const params = { ...at(id), query };
  return bodyOf(await scheduling.GET('/v1/programmes/{programme_id}/enrolments', { params, signal }));
}

export const enrolmentsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...programmeKeys.one(id), 'enrolments'],
    queryFn: ({ pageParam, signal }) => readEnrolments(id, { ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const readAllEnrolments = (id: string, signal: AbortSignal, onProgress: (count: number) => void) =>
  readAllPages((page) => readEnrolments(id, { ...page, limit: EXPORT_PAGE }, signal), onProgress);

export const sessionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...programmeKeys.one(id), 'sessions'],
    queryFn: async ({ pageParam, signal }) => {
      const params = { ...at(id), query: { ...pageParam, limit: LIST_PAGE, include_cancelled: true } };
      return bodyOf(await scheduling.GET('/v1/programmes/{programme_id}/sessions', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const VENUES_SHOWN = 20;
export const venueKeys = { all: ['venues'] as const };

/** A few venues whose name matches. */
export const venueMatchesQuery = (q: string) =>
  queryOptions({
    queryKey: [...venueKeys.all, 'matches', q],
    queryFn: async ({ signal }) => {
      const query = q === '' ? { limit: VENUES_SHOWN } : { q, limit: VENUES_SHOWN };
      return bodyOf(await scheduling.GET('/v1/venues', { params: { query }, signal })).items;
    },
  });
