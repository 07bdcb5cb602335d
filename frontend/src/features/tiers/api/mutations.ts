import { useMutation } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

/** Has everybody below an organisation placed anew. */
export function useComputeTiers() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (organisationId: string) => {
      const body = { organisation_id: organisationId };
      const headers = { 'Idempotency-Key': keyFor(body) };
      return bodyOf(await registry.POST('/v1/tier-computations', { body, headers }));
    },
  });
}

interface Wanted {
  organisationId: string;
  ladder: string;
  fallbackName: string;
}

/** Saves the figures as a workbook. */
export function useTierWorkbook() {
  return useMutation({
    mutationFn: async ({ organisationId, ladder, fallbackName }: Wanted) => {
      await saveAnswer(
        registry.GET('/v1/tier-figures/workbook', {
          params: { query: { organisation_id: organisationId, ladder } },
          parseAs: 'blob',
        }),
        fallbackName,
      );
    },
  });
}
