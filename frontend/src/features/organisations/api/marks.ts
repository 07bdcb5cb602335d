import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { organisationKeys } from './queries';
import type { Mark, MarkCreate, MarkFilters, MarkKind } from './types';

const PAGE = 30;

export const markKeys = {
  all: [...organisationKeys.all, 'marks'] as const,
  of: (id: string) => [...markKeys.all, 'of', id] as const,
  list: (filters: MarkFilters) => [...markKeys.all, 'list', filters] as const,
  totals: (filters: MarkFilters) => [...markKeys.all, 'totals', filters] as const,
};

/** What one organisation is or was marked as. */
export const marksOfQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: markKeys.of(id),
    queryFn: async ({ pageParam: { cursor }, signal }) => {
      const query = cursor === undefined ? { limit: PAGE } : { limit: PAGE, cursor };
      const params = { path: { organisation_id: id }, query };
      return bodyOf(await registry.GET('/v1/organisations/{organisation_id}/marks', { params, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const markListQuery = (filters: MarkFilters) =>
  infiniteQueryOptions({
    queryKey: markKeys.list(filters),
    queryFn: async ({ pageParam: { cursor }, signal }) => {
      const query = { ...given(filters), limit: PAGE, ...(cursor !== undefined && { cursor }) };
      return bodyOf(await registry.GET('/v1/organisation-marks', { params: { query }, signal }));
    },
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const markTotalsQuery = (filters: MarkFilters) =>
  queryOptions({
    queryKey: markKeys.totals(filters),
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/organisation-marks/totals', { params: { query: given(filters) }, signal }),
      ),
  });

const given = ({ kind, cohort, valid_on }: MarkFilters) => ({
  ...(kind !== undefined && { kind }),
  ...(cohort !== undefined && { cohort }),
  ...(valid_on !== undefined && { valid_on }),
});

/** Marks narrow the lists of organisations, so any change makes these out of date as well. */
function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: organisationKeys.all });
}

export function useGiveMark() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ organisationId, body }: { organisationId: string; body: MarkCreate }) =>
      bodyOf(
        await registry.POST('/v1/organisations/{organisation_id}/marks', {
          params: { path: { organisation_id: organisationId } },
          body,
          headers: { 'Idempotency-Key': keyFor({ organisationId, body }) },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useWithdrawMark() {
  return useMutation({
    mutationFn: async ({ mark, reason }: { mark: Mark; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/organisation-marks/{mark_id}/withdraw', {
          params: { path: { mark_id: mark.id }, header: { 'if-match': `"${mark.version}"` } },
          body: { reason },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

interface Annex {
  organisationId: string;
  kind: MarkKind;
  file: File;
  /** Only says what would happen. */
  isDryRun: boolean;
}

/** Sends a table of marked organisations; all of its rows are taken, or none. */
export function useImportAnnex() {
  return useMutation({
    mutationFn: async ({ organisationId, kind, file, isDryRun }: Annex) => {
      const form = new FormData();
      form.set('organisation_id', organisationId);
      form.set('kind', kind);
      form.set('dry_run', String(isDryRun));
      form.set('file', file);
      return bodyOf(
        await registry.POST('/v1/organisation-marks/import', {
          // Typed as text, as OpenAPI 3.1 describes a file; what is sent is the form.
          body: { organisation_id: organisationId, kind, file: file.name, dry_run: isDryRun },
          bodySerializer: () => form,
        }),
      );
    },
    onSuccess: useRefresh(),
  });
}

export function useExportMarks(fallbackName: string) {
  return useMutation({
    mutationFn: async (filters: MarkFilters) => {
      await saveAnswer(
        registry.GET('/v1/organisation-marks/export', {
          params: { query: given(filters) },
          parseAs: 'blob',
        }),
        fallbackName,
      );
    },
  });
}

export function useAnnexTemplate(fallbackName: string) {
  return useMutation({
    mutationFn: async () => {
      await saveAnswer(registry.GET('/v1/organisation-marks/template', { parseAs: 'blob' }), fallbackName);
    },
  });
}
