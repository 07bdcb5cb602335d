import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { given, institutionKeys } from './queries';
import type {
  CheckCreate,
  DocumentCreate,
  Institution,
  InstitutionCreate,
  InstitutionDocument,
  InstitutionFilters,
  Step,
} from './types';

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () => client.invalidateQueries({ queryKey: institutionKeys.all });
}

export function useRegister() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: InstitutionCreate) =>
      bodyOf(await registry.POST('/v1/institutions', { body, headers: { 'Idempotency-Key': keyFor(body) } })),
    onSuccess: useRefresh(),
  });
}

interface Taken {
  institution: Institution;
  step: Step;
  reason: string;
}

export function useStep() {
  return useMutation({
    mutationFn: async ({ institution: { id, version }, step, reason }: Taken) =>
      bodyOf(
        await registry.POST(`/v1/institutions/{institution_id}/${step}`, {
          params: { path: { institution_id: id }, header: { 'if-match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useAddDocument(id: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: DocumentCreate) =>
      bodyOf(
        await registry.POST('/v1/institutions/{institution_id}/documents', {
          params: { path: { institution_id: id } },
          body,
          headers: { 'Idempotency-Key': keyFor({ id, body }) },
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useWithdrawDocument() {
  return useMutation({
    mutationFn: async ({
      document: { id, version },
      reason,
    }: {
      document: InstitutionDocument;
      reason: string;
    }) =>
      bodyOf(
        await registry.POST('/v1/institution-documents/{institution_document_id}/withdraw', {
          params: { path: { institution_document_id: id }, header: { 'if-match': `"${version}"` } },
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useCheck(id: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: CheckCreate) =>
      bodyOf(
        await registry.POST('/v1/institutions/{institution_id}/criteria', {
          params: { path: { institution_id: id } },
          body,
          headers: { 'Idempotency-Key': keyFor({ id, body }) },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useExport(fallbackName: string) {
  return useMutation({
    mutationFn: (filters: InstitutionFilters) =>
      saveAnswer(
        registry.GET('/v1/institutions/export', { params: { query: given(filters) }, parseAs: 'blob' }),
        fallbackName,
      ),
  });
}
