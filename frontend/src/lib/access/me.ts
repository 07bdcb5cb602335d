import { queryOptions, useQuery } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';

export type Me = components['schemas']['MeRead'];
export type Grant = Me['grants'][number];

/** Tells grants apart in a list. */
export const grantKey = (grant: Grant) => `${grant.role}@${grant.organisation?.id ?? ''}`;

/** Who is signed in, with grants and permissions. */
export const meQuery = () =>
  queryOptions({
    queryKey: ['me'],
    queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/me', { signal })),
    staleTime: 5 * 60_000,
  });

/** The signed-in person. Only for pages inside the shell, which waits until the answer is there. */
export function useMe(): Me {
  const { data } = useQuery(meQuery());
  if (data === undefined) throw new Error('useMe was called outside the signed-in part of the application');
  return data;
}
