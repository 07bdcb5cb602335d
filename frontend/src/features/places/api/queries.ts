import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

import type { BaseFilters, PairingFilters, StudioFilters } from './types';

const PAGE = 30;
export const KEY = ['places'] as const;

/** Only the filters that were given. */
export const given = <Filters extends object>(filters: Filters) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== '')) as {
    [Name in keyof Filters]: NonNullable<Filters[Name]>;
  };

export const basesQuery = (filters: BaseFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'bases', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/bases', {
          params: { query: { ...given(filters), ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const ofBase = (id: string) => ({ path: { base_id: id } });

export const baseQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'base', id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/bases/{base_id}', { params: ofBase(id), signal })),
  });

export const baseHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'base', id, 'history'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/bases/{base_id}/history', { params: ofBase(id), signal })),
  });

export const usesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'base', id, 'uses'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/bases/{base_id}/uses', {
          params: { ...ofBase(id), query: { ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const venuesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'base', id, 'venues'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/venues', {
          params: { query: { base_id: id, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const studiosQuery = (filters: StudioFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'studios', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/studios', {
          params: { query: { ...given(filters), ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const ofStudio = (id: string) => ({ path: { studio_id: id } });

export const studioQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'studio', id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/studios/{studio_id}', { params: ofStudio(id), signal })),
  });

export const studioHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'studio', id, 'history'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/studios/{studio_id}/history', { params: ofStudio(id), signal })),
  });

export const assessmentsQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'studio', id, 'assessments'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/studios/{studio_id}/assessments', { params: ofStudio(id), signal })),
  });

export const membersQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'studio', id, 'members'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/studios/{studio_id}/members', {
          params: { ...ofStudio(id), query: { ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const tasksQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'studio', id, 'tasks'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/studios/{studio_id}/tasks', {
          params: { ...ofStudio(id), query: { ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const targetsQuery = (organisationId: string, year: number) =>
  queryOptions({
    queryKey: [...KEY, 'targets', organisationId, year],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/building-targets', {
          params: { query: { organisation_id: organisationId, year } },
          signal,
        }),
      ),
  });

export const pairingsQuery = (filters: PairingFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'pairings', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/pairings', {
          params: { query: { ...given(filters), ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const ofPairing = (id: string) => ({ path: { pairing_id: id } });

export const pairingQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'pairing', id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/pairings/{pairing_id}', { params: ofPairing(id), signal })),
  });

export const pairingHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'pairing', id, 'history'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/pairings/{pairing_id}/history', { params: ofPairing(id), signal })),
  });

export const entriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'pairing', id, 'entries'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/pairings/{pairing_id}/entries', {
          params: { ...ofPairing(id), query: { ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });
