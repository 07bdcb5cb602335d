import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry, versionedBodyOf } from '@/api/client';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';
import { orConflict } from '@/lib/version-conflict';

import { organisationKeys, queryOf, readOrganisation } from './queries';
import type { OrganisationCreate, OrganisationFilters, OrganisationUpdate } from './types';

interface Target {
  id: string;
  /** ETag of the version that the change is based on. */
  etag: string;
}

const at = ({ id, etag }: Target) => ({ path: { organisation_id: id }, header: { 'if-match': etag } });

/** The tree and the lists show counts and places, so any change makes them all out of date. */
export function useRefreshOrganisations() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: organisationKeys.all });
}

export function useCreateOrganisation() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: OrganisationCreate) =>
      bodyOf(
        await registry.POST('/v1/organisations', { body, headers: { 'Idempotency-Key': keyFor(body) } }),
      ),
    onSuccess: useRefreshOrganisations(),
  });
}

export function useUpdateOrganisation() {
  return useMutation({
    mutationFn: async ({ changes, ...target }: Target & { changes: OrganisationUpdate }) =>
      versionedBodyOf(
        await orConflict(
          registry.PATCH('/v1/organisations/{organisation_id}', { params: at(target), body: changes }),
          () => readOrganisation(target.id),
        ),
      ),
    onSuccess: useRefreshOrganisations(),
  });
}

export function useMoveOrganisation() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ parentId, ...target }: Target & { parentId: string }) =>
      versionedBodyOf(
        await orConflict(
          registry.POST('/v1/organisations/{organisation_id}/move', {
            params: at(target),
            body: { parent_id: parentId },
            headers: { 'Idempotency-Key': keyFor({ ...target, parentId }) },
          }),
          () => readOrganisation(target.id),
        ),
      ),
    onSuccess: useRefreshOrganisations(),
  });
}

export function useCloseOrganisation() {
  return useMutation({
    mutationFn: async ({ reason, ...target }: Target & { reason: string }) => {
      const { path, header } = at(target);
      const params = { path, header, query: { reason } };
      await orConflict(registry.DELETE('/v1/organisations/{organisation_id}', { params }), () =>
        readOrganisation(target.id),
      );
    },
    onSuccess: useRefreshOrganisations(),
  });
}

interface Merge extends Target {
  intoId: string;
  reason: string;
}

/** Closes an organisation and gives what it has to its successor. */
export function useMergeOrganisation() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ intoId, reason, ...target }: Merge) =>
      bodyOf(
        await orConflict(
          registry.POST('/v1/organisations/{organisation_id}/merge', {
            params: at(target),
            body: { into_id: intoId, reason },
            headers: { 'Idempotency-Key': keyFor({ ...target, intoId, reason }) },
          }),
          () => readOrganisation(target.id),
        ),
      ),
    onSuccess: useRefreshOrganisations(),
  });
}

/** Saves all that match as a workbook. */
export function useExportOrganisations(fallbackName: string) {
  return useMutation({
    mutationFn: async (filters: OrganisationFilters) => {
      const narrowed: Partial<OrganisationFilters> = { ...filters };
      delete narrowed.sort; // the workbook has the order of the tree
      await saveAnswer(
        registry.GET('/v1/organisations/export', {
          params: { query: queryOf(narrowed) },
          parseAs: 'blob',
        }),
        fallbackName,
      );
    },
  });
}
