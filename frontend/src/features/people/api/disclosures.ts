import { useMutation } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';

type Schemas = components['schemas'];
export type DisclosedField = Schemas['DisclosedField'];
export type DisclosedNumbers = Schemas['DisclosedNumbers'];

/** Has numbers of a person shown whole; who saw them, and why, is kept for the person to read. */
export function useDisclose(personId: string) {
  return useMutation({
    mutationFn: async (body: Schemas['DisclosureCreate']) =>
      bodyOf(
        await registry.POST('/v1/people/{person_id}/disclosures', {
          params: { path: { person_id: personId } },
          body,
        }),
      ),
    // Numbers of people are not left lying in memory.
    gcTime: 0,
  });
}
