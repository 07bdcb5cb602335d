import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

import type { FindingCode } from './types';

const IMPORTS_PAGE = 20;
const FINDINGS_PAGE = 50;

export const rosterKeys = {
  all: ['roster-imports'] as const,
  list: () => [...rosterKeys.all, 'list'] as const,
  detail: (id: string) => [...rosterKeys.all, 'detail', id] as const,
  findings: (id: string, code?: FindingCode) => [...rosterKeys.all, 'findings', id, code] as const,
  findingCounts: (id: string) => [...rosterKeys.all, 'finding-counts', id] as const,
  layout: (id: string) => [...rosterKeys.all, 'layout', id] as const,
  kept: (id: string) => [...rosterKeys.all, 'kept', id] as const,
};

/** Earlier imports, newest first. */
export const importsQuery = () =>
  infiniteQueryOptions({
    queryKey: rosterKeys.list(),
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...pageParam, limit: IMPORTS_PAGE };
      return bodyOf(await registry.GET('/v1/roster-imports', { params: { query }, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: rosterKeys.detail(id),
    queryFn: async ({ signal }) => {
      const params = { path: { import_id: id } };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}', { params, signal }));
    },
  });

/** What is wrong, all of it or one sort. */
export const findingsQuery = (id: string, code?: FindingCode) =>
  infiniteQueryOptions({
    queryKey: rosterKeys.findings(id, code),
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...pageParam, limit: FINDINGS_PAGE, ...(code !== undefined && { code }) };
      const params = { path: { import_id: id }, query };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}/findings', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

/** How often each sort of mistake was found. */
export const findingCountsQuery = (id: string) =>
  queryOptions({
    queryKey: rosterKeys.findingCounts(id),
    queryFn: async ({ signal }) => {
      const params = { path: { import_id: id } };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}/finding-counts', { params, signal }));
    },
  });

/** How the file is read. */
export const layoutQuery = (id: string) =>
  queryOptions({
    queryKey: rosterKeys.layout(id),
    queryFn: async ({ signal }) => {
      const params = { path: { import_id: id } };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}/layout', { params, signal }));
    },
  });

/** Whom undoing left as they were, wholly or partly. */
export const keptQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: rosterKeys.kept(id),
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...pageParam, limit: FINDINGS_PAGE, not_undone: true };
      const params = { path: { import_id: id }, query };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}/changes', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });
