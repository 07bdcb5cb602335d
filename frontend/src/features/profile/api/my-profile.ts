import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

type Schemas = components['schemas'];
export type MyProfile = Schemas['MyProfileRead'];
export type Correction = Schemas['CorrectionRead'];
export type CorrectionCreate = Schemas['CorrectionCreate'];
export type ProfileChanges = Schemas['ProfileChanges'];

const PAGE = 10;

const keys = {
  all: ['my', 'profile'] as const,
  corrections: ['my', 'profile', 'corrections'] as const,
};

export const myProfileQuery = () =>
  queryOptions({
    queryKey: [...keys.all, 'record'],
    queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/my/profile', { signal })),
  });

export const myCorrectionsQuery = () =>
  infiniteQueryOptions({
    queryKey: keys.corrections,
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/my/profile/corrections', {
          params: { query: { ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.all });
}

export function useProposeCorrection() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: CorrectionCreate) =>
      bodyOf(
        await registry.POST('/v1/my/profile/corrections', {
          body,
          headers: { 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useWithdrawCorrection() {
  return useMutation({
    mutationFn: async ({ id, version }: Correction) =>
      bodyOf(
        await registry.POST('/v1/my/profile/corrections/{correction_id}/withdraw', {
          params: { path: { correction_id: id }, header: { 'if-match': `"${version}"` } },
        }),
      ),
    // Also after a refusal: then the school was faster, and what it decided is to be seen.
    onSettled: useRefresh(),
  });
}
