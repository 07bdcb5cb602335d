import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';

const KEY = ['my-second-factor'] as const;

export const mySecondFactorQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/my/second-factor', { signal })),
});

/** To be called when somebody has seen what a change gave. */
export function useRefreshSecondFactor() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

export function useSetUpSecondFactor() {
  return useMutation({
    mutationFn: async () => bodyOf(await registry.POST('/v1/my/second-factor')),
  });
}

export function useConfirmSecondFactor() {
  return useMutation({
    mutationFn: async (code: string) =>
      bodyOf(await registry.POST('/v1/my/second-factor/confirm', { body: { code } })),
  });
}

export function useRemoveSecondFactor() {
  const refresh = useRefreshSecondFactor();
  return useMutation({
    mutationFn: async (code: string) => {
      await registry.POST('/v1/my/second-factor/remove', { body: { code } });
    },
    onSuccess: refresh,
  });
}
