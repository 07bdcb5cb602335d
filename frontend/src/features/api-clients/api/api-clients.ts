import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

type Schemas = components['schemas'];
export type ApiClient = Schemas['ApiClientRead'];
export type ApiClientSecret = Schemas['ApiClientSecretRead'];
type ApiClientCreate = Schemas['ApiClientCreate'];

const PAGE = 20;
const KEY = ['api-clients'] as const;

/** The programs of other systems; `revoked` ones or those in use, both when it is left out. */
export const apiClientsQuery = (revoked: boolean | undefined) =>
  infiniteQueryOptions({
    queryKey: [...KEY, revoked ?? 'all'],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/api-clients', {
          params: { query: { ...(revoked !== undefined && { revoked }), ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () => client.invalidateQueries({ queryKey: KEY });
}

const changing = ({ client_id, version }: ApiClient) => ({
  path: { client_id },
  header: { 'if-match': `"${version}"` },
});

// Without a key for repeating: an answer with a secret is not kept, so that it could not be repeated.
export function useRegister() {
  return useMutation({
    mutationFn: async (body: ApiClientCreate) => bodyOf(await registry.POST('/v1/api-clients', { body })),
    onSuccess: useRefresh(),
  });
}

export function useRenewSecret() {
  return useMutation({
    mutationFn: async (client: ApiClient) =>
      bodyOf(await registry.POST('/v1/api-clients/{client_id}/secret', { params: changing(client) })),
    onSettled: useRefresh(),
  });
}

export function useRevoke() {
  return useMutation({
    mutationFn: async ({ client, reason }: { client: ApiClient; reason: string }) => {
      await registry.DELETE('/v1/api-clients/{client_id}', {
        params: { ...changing(client), query: { reason } },
      });
    },
    onSettled: useRefresh(),
  });
}
