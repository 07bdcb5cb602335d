import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';
import { orConflict } from '@/lib/version-conflict';

import { personKeys, readPerson } from './queries';
import type { AccountCreate, PersonCreate, PersonUpdate } from './types';

interface Target {
  id: string;
  /** ETag of the version that the change is based on. */
  etag: string;
}

const at = ({ id, etag }: Target) => ({ path: { person_id: id }, header: { 'if-match': etag } });

export function useRefreshPeople() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: personKeys.all });
}

export function useCreatePerson() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: PersonCreate) =>
      bodyOf(await registry.POST('/v1/people', { body, headers: { 'Idempotency-Key': keyFor(body) } })),
    onSuccess: useRefreshPeople(),
  });
}

export function useUpdatePerson() {
  return useMutation({
    mutationFn: async ({ changes, ...target }: Target & { changes: PersonUpdate }) =>
      versionedBodyOf(
        await orConflict(
          registry.PATCH('/v1/people/{person_id}', { params: at(target), body: changes }),
          () => readPerson(target.id),
        ),
      ),
    onSuccess: useRefreshPeople(),
  });
}

/** Takes somebody off the roster. */
export function useLeave() {
  return useMutation({
    mutationFn: async ({ reason, ...target }: Target & { reason: string }) => {
      const { path, header } = at(target);
      const params = { path, header, query: { reason } };
      await orConflict(registry.DELETE('/v1/people/{person_id}', { params }), () => readPerson(target.id));
    },
    onSuccess: useRefreshPeople(),
  });
}

/** Lets a person sign in. */
export function useOpenAccount(personId: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: AccountCreate) =>
      bodyOf(
        await registry.POST('/v1/people/{person_id}/account', {
          params: { path: { person_id: personId } },
          body,
          headers: { 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSuccess: useRefreshPeople(),
  });
}
