import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { saveAnswer } from '@/lib/download';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Correction = Schemas['CorrectionRead'];
export type CorrectionState = Schemas['CorrectionState'];

export const STATES = keysOf<CorrectionState>({
  proposed: true,
  approved: true,
  rejected: true,
  withdrawn: true,
});

/** What the list shows; `undefined` leaves a filter out. */
export interface CorrectionFilters {
  state?: CorrectionState | undefined;
  below?: string | undefined;
}

const PAGE = 20;
const KEY = ['corrections'] as const;

export const correctionsQuery = (filters: CorrectionFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/profile-corrections', {
          params: {
            query: {
              ...filters,
              ...pageParam,
              limit: PAGE,
              // Who has waited longest comes first; of what is done, the latest.
              sort: filters.state === 'proposed' ? 'created_at' : '-created_at',
            },
          },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: KEY }),
      client.invalidateQueries({ queryKey: ['people'] }),
    ]);
}

const at = ({ id, version }: Correction) => ({
  path: { correction_id: id },
  header: { 'if-match': `"${version}"` },
});

export function useApprove() {
  return useMutation({
    mutationFn: async (correction: Correction) =>
      bodyOf(
        await registry.POST('/v1/profile-corrections/{correction_id}/approve', {
          params: at(correction),
          body: {},
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useReject() {
  return useMutation({
    mutationFn: async ({ correction, reason }: { correction: Correction; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/profile-corrections/{correction_id}/reject', {
          params: at(correction),
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

/** Saves all that match as a workbook. */
export function useWorkbook(filters: CorrectionFilters) {
  return useMutation({
    mutationFn: async (fallbackName: string) => {
      await saveAnswer(
        registry.GET('/v1/profile-corrections/export', {
          params: { query: filters },
          parseAs: 'blob',
        }),
        fallbackName,
      );
    },
  });
}
