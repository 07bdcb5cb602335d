import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

type Schemas = components['schemas'];
export type Grant = Schemas['GrantRecordRead'];
export type GrantCreate = Schemas['GrantCreate'];
export type GrantReach = Schemas['GrantReachRead'];

const PAGE = 20;
// Below the key of the accounts, so that what changes those reads these anew.
const KEY = ['accounts', 'one'] as const;

export const accountQuery = (account_id: string) =>
  queryOptions({
    queryKey: [...KEY, account_id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/accounts/{account_id}', { params: { path: { account_id } }, signal })),
  });

/** What somebody was given, or with `withdrawn` what was taken from them again. */
export const grantsQuery = (account_id: string, withdrawn: boolean) =>
  infiniteQueryOptions({
    queryKey: [...KEY, account_id, 'grants', withdrawn],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/accounts/{account_id}/grants', {
          params: { path: { account_id }, query: { withdrawn, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const reachQuery = (account_id: string) =>
  queryOptions({
    queryKey: [...KEY, account_id, 'reach'],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/accounts/{account_id}/reach', { params: { path: { account_id } }, signal }),
      ),
  });

export const rolesQuery = () =>
  queryOptions({
    queryKey: ['roles'],
    queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/roles', { signal })),
  });

/** What somebody would see with a grant not yet given. */
export const previewQuery = (body: GrantCreate) =>
  queryOptions({
    queryKey: ['grant-previews', body],
    queryFn: async ({ signal }) => bodyOf(await registry.POST('/v1/grant-previews', { body, signal })),
    retry: false,
  });

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () => client.invalidateQueries({ queryKey: ['accounts'] });
}

export function useGive(account_id: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: GrantCreate) =>
      bodyOf(
        await registry.POST('/v1/accounts/{account_id}/grants', {
          params: { path: { account_id } },
          body,
          headers: { 'Idempotency-Key': keyFor({ account_id, body }) },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useWithdraw() {
  return useMutation({
    mutationFn: async ({ grant: { id, version }, reason }: { grant: Grant; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/grants/{grant_id}/withdraw', {
          params: { path: { grant_id: id }, header: { 'if-match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}
