import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';

type Schemas = components['schemas'];
export type SignInSession = Schemas['SignInSessionRead'];

const PAGE = 20;
const KEY = ['my-sessions'] as const;

export const mySessionsQuery = infiniteQueryOptions({
  queryKey: KEY,
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(
      await registry.GET('/v1/my/sessions', { params: { query: { ...pageParam, limit: PAGE } }, signal }),
    ),
  initialPageParam: FIRST_PAGE,
  getNextPageParam: nextPage,
});

export const myDisclosuresQuery = infiniteQueryOptions({
  queryKey: ['my-disclosures'],
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(
      await registry.GET('/v1/my/disclosures', { params: { query: { ...pageParam, limit: PAGE } }, signal }),
    ),
  initialPageParam: FIRST_PAGE,
  getNextPageParam: nextPage,
});

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

export function useEndSession() {
  return useMutation({
    mutationFn: async (id: string) => {
      await registry.DELETE('/v1/my/sessions/{family}', { params: { path: { family: id } } });
    },
    // Also after a refusal: then it had ended already.
    onSettled: useRefresh(),
  });
}

export function useEndOthers() {
  return useMutation({
    mutationFn: async () => bodyOf(await registry.POST('/v1/my/sessions/end-others')),
    onSettled: useRefresh(),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: async (body: Schemas['PasswordChange']) => {
      await registry.POST('/v1/my/password', { body });
    },
    onSuccess: useRefresh(),
  });
}
