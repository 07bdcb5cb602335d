import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { saveAnswer } from '@/lib/download';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Account = Schemas['AccountRead'];
export type Role = Schemas['Role'];
export type PasswordCode = Schemas['PasswordCodeRead'];
export type Activation = Schemas['ActivationRead'];
type ActivationCreate = Schemas['ActivationCreate'];

/** Roles that people hold. */
export const ROLES = keysOf<Exclude<Role, 'service' | 'exchange_client'>>({
  platform_admin: true,
  province_officer: true,
  city_officer: true,
  county_officer: true,
  school_officer: true,
  teacher: true,
});

/** What the list shows; `undefined` leaves a filter out. */
export interface AccountFilters {
  q?: string | undefined;
  role?: Role | undefined;
}

const PAGE = 20;
const KEY = ['accounts'] as const;

export const accountsQuery = (filters: AccountFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/accounts', {
          params: { query: { ...filters, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

const at = (account_id: string) => ({ params: { path: { account_id } } });

export function useUnlock() {
  return useMutation({
    mutationFn: async ({ id }: Account) =>
      bodyOf(await registry.POST('/v1/accounts/{account_id}/unlock', at(id))),
    onSettled: useRefresh(),
  });
}

export function useReset() {
  return useMutation({
    mutationFn: async ({ id }: Account) =>
      bodyOf(await registry.POST('/v1/accounts/{account_id}/password-reset', at(id))),
    onSettled: useRefresh(),
  });
}

export function useResetFactor() {
  return useMutation({
    mutationFn: async ({ account, reason }: { account: Account; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/accounts/{account_id}/second-factor/reset', {
          ...at(account.id),
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useEndSessions() {
  return useMutation({
    mutationFn: async ({ id }: Account) =>
      bodyOf(await registry.POST('/v1/accounts/{account_id}/sessions/end', at(id))),
  });
}

export function useActivate() {
  const refresh = useRefresh();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: ActivationCreate) =>
      bodyOf(await registry.POST('/v1/account-activations', { body })),
    onSuccess: () => Promise.all([refresh(), client.invalidateQueries({ queryKey: ['people'] })]),
  });
}

/** The same, with the codes in a workbook instead of on the screen. */
export function useActivationSheet() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ body, fileName }: { body: ActivationCreate; fileName: string }) =>
      saveAnswer(registry.POST('/v1/account-activations/sheet', { body, parseAs: 'blob' }), fileName),
    onSuccess: refresh,
  });
}
