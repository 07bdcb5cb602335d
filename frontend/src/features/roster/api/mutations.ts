import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { rosterKeys } from './queries';
import type { Mapping } from './types';

function useRefreshImports() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: rosterKeys.all });
}

interface Upload {
  organisationId: string;
  file: File;
  /** Stops the sending; the service drops what it has not received whole. */
  signal: AbortSignal;
}

/** Sends a file and has it checked; nothing is written yet. */
export function useUploadRoster() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ organisationId, file, signal }: Upload) => {
      const form = new FormData();
      form.set('organisation_id', organisationId);
      form.set('file', file);
      const { name, size, lastModified } = file;
      return bodyOf(
        await registry.POST('/v1/roster-imports', {
          // Typed as text, as OpenAPI 3.1 describes a file; what is sent is the form.
          body: { organisation_id: organisationId, file: name },
          bodySerializer: () => form,
          signal,
          headers: { 'Idempotency-Key': keyFor({ organisationId, name, size, lastModified }) },
        }),
      );
    },
    onSuccess: useRefreshImports(),
  });
}

export function useApplyImport(importId: string) {
  return useMutation({
    mutationFn: async () =>
      bodyOf(
        await registry.POST('/v1/roster-imports/{import_id}/apply', {
          params: { path: { import_id: importId } },
        }),
      ),
    onSuccess: useRefreshImports(),
  });
}

/** Has the file read as somebody says, and checked anew. */
export function useMapImport(importId: string) {
  return useMutation({
    mutationFn: async (mapping: Mapping) =>
      bodyOf(
        await registry.PUT('/v1/roster-imports/{import_id}/mapping', {
          params: { path: { import_id: importId } },
          body: mapping,
        }),
      ),
    onSuccess: useRefreshImports(),
  });
}

/** Has everybody made what they were before the import. */
export function useUndoImport(importId: string) {
  return useMutation({
    mutationFn: async (reason: string) =>
      bodyOf(
        await registry.POST('/v1/roster-imports/{import_id}/undo', {
          params: { path: { import_id: importId } },
          body: { reason },
        }),
      ),
    onSuccess: useRefreshImports(),
  });
}

/** Saves the workbook to fill in. */
export function useTemplate() {
  return useMutation({
    mutationFn: async (fallbackName: string) => {
      await saveAnswer(registry.GET('/v1/roster-template', { parseAs: 'blob' }), fallbackName);
    },
  });
}

/** Saves the file as it came, with its problems written beside the rows. */
export function useAnnotatedWorkbook(importId: string) {
  return useMutation({
    mutationFn: async (fallbackName: string) => {
      await saveAnswer(
        registry.GET('/v1/roster-imports/{import_id}/annotated', {
          params: { path: { import_id: importId } },
          parseAs: 'blob',
        }),
        fallbackName,
      );
    },
  });
}
