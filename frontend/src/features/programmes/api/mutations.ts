import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, scheduling, versionedBodyOf } from '@/api/client';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';
import { orConflict } from '@/lib/version-conflict';

import { programmeKeys, readProgramme } from './queries';
import type { ProgrammeCreate, ProgrammeUpdate, QuotaGiven, Transition } from './types';

interface Target {
  id: string;
  /** ETag of the version that the change is based on. */
  etag: string;
}

const at = ({ id, etag }: Target) => ({ path: { programme_id: id }, header: { 'if-match': etag } });

/** A step shows in lists, counts and the history, so any change makes all of it out of date. */
export function useRefreshProgrammes() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: programmeKeys.all });
}

export function useCreateProgramme() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: ProgrammeCreate) =>
      bodyOf(await scheduling.POST('/v1/programmes', { body, headers: { 'Idempotency-Key': keyFor(body) } })),
    onSuccess: useRefreshProgrammes(),
  });
}

export function useUpdateProgramme() {
  return useMutation({
    mutationFn: async ({ changes, ...target }: Target & { changes: ProgrammeUpdate }) =>
      versionedBodyOf(
        await orConflict(
          scheduling.PATCH('/v1/programmes/{programme_id}', { params: at(target), body: changes }),
          () => readProgramme(target.id),
        ),
      ),
    onSuccess: useRefreshProgrammes(),
  });
}

type Step = Target & { transition: Transition; reason?: string };

/** Takes a programme one step further, or back. */
export function useTransition() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (step: Step) =>
      bodyOf(await orConflict(take(step, keyFor(step)), () => readProgramme(step.id))),
    // After a refusal too: somebody else may have taken the step meanwhile.
    onSettled: useRefreshProgrammes(),
  });
}

function take({ transition, reason = '', ...target }: Step, key: string) {
  const options = { params: at(target), headers: { 'Idempotency-Key': key } };
  switch (transition) {
    case 'return':
    case 'cancel':
      return scheduling.POST(`/v1/programmes/{programme_id}/${transition}`, { ...options, body: { reason } });
    default:
      return scheduling.POST(`/v1/programmes/{programme_id}/${transition}`, options);
  }
}

export function useSetQuotas() {
  return useMutation({
    mutationFn: async ({ quotas, ...target }: Target & { quotas: QuotaGiven[] }) =>
      bodyOf(
        await orConflict(
          scheduling.PUT('/v1/programmes/{programme_id}/quotas', { params: at(target), body: { quotas } }),
          () => readProgramme(target.id),
        ),
      ),
    onSuccess: useRefreshProgrammes(),
  });
}
