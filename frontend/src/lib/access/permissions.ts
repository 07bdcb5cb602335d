import { queryOptions, useQueries } from '@tanstack/react-query';

import { bodyOf, evaluation, scheduling } from '@/api/client';

import { meQuery } from './me';

const STALE_MS = 5 * 60_000;

const schedulingPermissions = () =>
  queryOptions({
    queryKey: ['permissions', 'scheduling'],
    queryFn: async ({ signal }) => bodyOf(await scheduling.GET('/v1/my/permissions', { signal })).permissions,
    staleTime: STALE_MS,
  });

const evaluationPermissions = () =>
  queryOptions({
    queryKey: ['permissions', 'evaluation'],
    queryFn: async ({ signal }) => bodyOf(await evaluation.GET('/v1/my/permissions', { signal })).permissions,
    staleTime: STALE_MS,
  });

/**
 * Everything that the person may do, by every service's own table. What a service has not answered yet, or
 * cannot answer now, counts as not held: the rest of the application goes on without it.
 */
export function usePermissions(): ReadonlySet<string> {
  return useQueries({
    queries: [meQuery(), schedulingPermissions(), evaluationPermissions()],
    combine: ([me, ...others]) =>
      new Set([...(me.data?.permissions ?? []), ...others.flatMap(({ data }) => data ?? [])]),
  });
}
