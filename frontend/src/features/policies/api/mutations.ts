import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { policyKeys } from './queries';

interface Draft {
  organisationId: string;
  yaml: string;
}

// A document is sent as it was written; the client would make JSON of it.
const asWritten = (yaml: string) => ({
  body: yaml,
  bodySerializer: (body: string) => body,
  headers: { 'Content-Type': 'application/yaml' },
});

/** Says what publishing would say, and what it would change. */
export function useCheckPack() {
  return useMutation({
    mutationFn: async ({ organisationId, yaml }: Draft) =>
      bodyOf(
        await registry.POST('/v1/policy-packs/check', {
          params: { query: { organisation_id: organisationId } },
          ...asWritten(yaml),
        }),
      ),
  });
}

export function usePublishPack() {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (draft: Draft) => {
      const { headers, ...body } = asWritten(draft.yaml);
      return bodyOf(
        await registry.POST('/v1/policy-packs', {
          params: { query: { organisation_id: draft.organisationId } },
          ...body,
          headers: { ...headers, 'Idempotency-Key': keyFor(draft) },
        }),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: policyKeys.all }),
  });
}

/** Has everybody placed by two packs; no older one: by what the pack takes the place of. */
export function useCompareTiers() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (wanted: { packId: string; from: string | null }) => {
      const query = wanted.from === null ? {} : { from_id: wanted.from };
      const params = { path: { pack_id: wanted.packId }, query };
      const headers = { 'Idempotency-Key': keyFor(wanted) };
      return bodyOf(await registry.POST('/v1/policy-packs/{pack_id}/tier-shifts', { params, headers }));
    },
  });
}
