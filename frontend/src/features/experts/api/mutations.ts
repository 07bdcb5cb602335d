import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { expertKeys } from './queries';
import type { Expert, ExpertCreate, ExpertFilters } from './types';

type Schemas = components['schemas'];

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () => client.invalidateQueries({ queryKey: expertKeys.all });
}

export function useProposeExpert() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: ExpertCreate) =>
      bodyOf(await registry.POST('/v1/experts', { body, headers: { 'Idempotency-Key': keyFor(body) } })),
    onSuccess: useRefresh(),
  });
}

export function useTakeStep() {
  return useMutation({
    mutationFn: async ({ expert, body }: { expert: Expert; body: Schemas['StepTake'] }) =>
      bodyOf(
        await registry.POST('/v1/experts/{expert_id}/steps', {
          params: { path: { expert_id: expert.id }, header: { 'if-match': `"${expert.version}"` } },
          body,
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useAskForContact() {
  return useMutation({
    mutationFn: async ({ id, reason }: { id: string; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/experts/{expert_id}/contact', {
          params: { path: { expert_id: id } },
          body: { reason },
        }),
      ),
  });
}

export function useAddInterval(id: string) {
  return useMutation({
    mutationFn: async (body: Schemas['IntervalCreate']) =>
      bodyOf(
        await registry.POST('/v1/experts/{expert_id}/intervals', {
          params: { path: { expert_id: id } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useRemoveInterval(id: string) {
  return useMutation({
    mutationFn: async (intervalId: string) => {
      await registry.DELETE('/v1/experts/{expert_id}/intervals/{interval_id}', {
        params: { path: { expert_id: id, interval_id: intervalId } },
      });
    },
    onSettled: useRefresh(),
  });
}

export function useOpenRound() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: Schemas['RoundCreate']) =>
      bodyOf(
        await registry.POST('/v1/expert-review-rounds', {
          body,
          headers: { 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useReview(roundId: string) {
  return useMutation({
    mutationFn: async (body: Schemas['ReviewCreate']) =>
      bodyOf(
        await registry.POST('/v1/expert-review-rounds/{round_id}/reviews', {
          params: { path: { round_id: roundId } },
          body,
        }),
      ),
    onSettled: useRefresh(),
  });
}

/** Saves all that match as a workbook. */
export function useWorkbook(filters: ExpertFilters) {
  return useMutation({
    mutationFn: async (fallbackName: string) => {
      await saveAnswer(
        registry.GET('/v1/experts/export', { params: { query: filters }, parseAs: 'blob' }),
        fallbackName,
      );
    },
  });
}
