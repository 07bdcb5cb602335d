import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

import type { Course, ExpertFilters } from './types';

const PAGE = 30;

export const expertKeys = {
  all: ['experts'] as const,
  one: (id: string) => [...expertKeys.all, 'one', id] as const,
  rounds: () => [...expertKeys.all, 'rounds'] as const,
};

export const expertsQuery = (filters: ExpertFilters) =>
  infiniteQueryOptions({
    queryKey: [...expertKeys.all, 'list', filters],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, ...pageParam, limit: PAGE };
      return bodyOf(await registry.GET('/v1/experts', { params: { query }, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const at = (id: string) => ({ path: { expert_id: id } });

export const expertQuery = (id: string) =>
  queryOptions({
    queryKey: expertKeys.one(id),
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/experts/{expert_id}', { params: at(id), signal })),
  });

export const stepsQuery = (id: string) =>
  queryOptions({
    queryKey: [...expertKeys.one(id), 'steps'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/experts/{expert_id}/steps', { params: at(id), signal })),
  });

export const intervalsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...expertKeys.one(id), 'intervals'],
    queryFn: async ({ pageParam, signal }) => {
      const params = { ...at(id), query: { ...pageParam, limit: PAGE } };
      return bodyOf(await registry.GET('/v1/experts/{expert_id}/intervals', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const sessionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...expertKeys.one(id), 'sessions'],
    queryFn: async ({ pageParam, signal }) => {
      const params = { ...at(id), query: { ...pageParam, limit: PAGE } };
      return bodyOf(await registry.GET('/v1/experts/{expert_id}/sessions', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const reviewsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...expertKeys.one(id), 'reviews'],
    queryFn: async ({ pageParam, signal }) => {
      const params = { ...at(id), query: { ...pageParam, limit: PAGE } };
      return bodyOf(await registry.GET('/v1/experts/{expert_id}/reviews', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const roundsQuery = () =>
  infiniteQueryOptions({
    queryKey: expertKeys.rounds(),
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...pageParam, limit: PAGE };
      return bodyOf(await registry.GET('/v1/expert-review-rounds', { params: { query }, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: [...expertKeys.rounds(), id],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/expert-review-rounds/{round_id}', {
          params: { path: { round_id: id } },
          signal,
        }),
      ),
  });

export const boardQuery = (id: string, progress: 'open' | 'done' | undefined) =>
  infiniteQueryOptions({
    queryKey: [...expertKeys.rounds(), id, 'experts', progress],
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...pageParam, limit: PAGE, ...(progress !== undefined && { progress }) };
      const params = { path: { round_id: id }, query };
      return bodyOf(await registry.GET('/v1/expert-review-rounds/{round_id}/experts', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const suggestionsQuery = (course: Course) =>
  queryOptions({
    queryKey: [...expertKeys.all, 'suggestions', course],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/expert-suggestions', { params: { query: course }, signal })),
  });
