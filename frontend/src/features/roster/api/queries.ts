import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

const IMPORTS_PAGE = 20;
const FINDINGS_PAGE = 50;

export const rosterKeys = {
  all: ['roster-imports'] as const,
  list: () => [...rosterKeys.all, 'list'] as const,
  detail: (id: string) => [...rosterKeys.all, 'detail', id] as const,
  findings: (id: string) => [...rosterKeys.all, 'findings', id] as const,
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

export const findingsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: rosterKeys.findings(id),
    queryFn: async ({ pageParam, signal }) => {
      const params = { path: { import_id: id }, query: { ...pageParam, limit: FINDINGS_PAGE } };
      return bodyOf(await registry.GET('/v1/roster-imports/{import_id}/findings', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });
