import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Pair = Schemas['DuplicateRead'];
export type Person = Schemas['PersonRead'];
export type MergeField = Schemas['MergeField'];
export type Side = Schemas['Side'];
export type Strength = Schemas['Strength'];
export type Merge = Schemas['PersonMergeRead'];
export type Dismissal = Schemas['DismissalRead'];
type MergeCreate = Schemas['PersonMergeCreate'];
type Dismiss = Schemas['DuplicateDismiss'];

export const STRENGTHS = keysOf<Strength>({ certain: true, strong: true, weak: true });

/** What the list shows; `undefined` leaves a filter out. */
export interface PairFilters {
  strength?: Strength | undefined;
  below?: string | undefined;
}

// Each pair is a table of its own: more would be long to scroll.
const PAIRS = 10;
const DECISIONS = 30;

const keys = {
  all: ['duplicates'] as const,
  pairs: (filters: PairFilters) => [...keys.all, 'pairs', filters] as const,
  merges: () => [...keys.all, 'merges'] as const,
  dismissals: () => [...keys.all, 'dismissals'] as const,
};

export const pairsQuery = (filters: PairFilters) =>
  infiniteQueryOptions({
    queryKey: keys.pairs(filters),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/person-duplicates', {
          params: { query: { ...filters, ...pageParam, limit: PAIRS } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const mergesQuery = () =>
  infiniteQueryOptions({
    queryKey: keys.merges(),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/person-merges', {
          params: { query: { ...pageParam, limit: DECISIONS } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const dismissalsQuery = () =>
  infiniteQueryOptions({
    queryKey: keys.dismissals(),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/person-duplicates/dismissals', {
          params: { query: { ...pageParam, limit: DECISIONS } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.all }),
      client.invalidateQueries({ queryKey: ['people'] }),
    ]);
}

export function useMerge() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: MergeCreate) =>
      bodyOf(
        await registry.POST('/v1/person-merges', { body, headers: { 'Idempotency-Key': keyFor(body) } }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useDismiss() {
  return useMutation({
    mutationFn: async (body: Dismiss) => {
      await registry.POST('/v1/person-duplicates/dismiss', { body });
    },
    onSuccess: useRefresh(),
  });
}

export function useTakeBack() {
  return useMutation({
    mutationFn: async ({ dismissal, reason }: { dismissal: Dismissal; reason: string }) => {
      await registry.DELETE('/v1/person-duplicates/dismissals/{dismissal_id}', {
        params: { path: { dismissal_id: dismissal.id }, query: { reason } },
      });
    },
    onSuccess: useRefresh(),
  });
}

export function useUndoMerge() {
  return useMutation({
    mutationFn: async ({ merge, reason }: { merge: Merge; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/person-merges/{merge_id}/undo', {
          params: { path: { merge_id: merge.id }, header: { 'if-match': `"${merge.version}"` } },
          body: { reason },
        }),
      ),
    onSuccess: useRefresh(),
  });
}
