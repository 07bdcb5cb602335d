import { useMutation } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { useRefreshPeople } from './mutations';
import type { BulkAction, Person, PersonFilters } from './types';

interface BulkChange {
  action: BulkAction;
  people: readonly Pick<Person, 'id' | 'version'>[];
  reason: string;
}

/** Changes all who were chosen; the answer tells of each what became of them. */
export function useChangeMany() {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ people, ...change }: BulkChange) => {
      const body = { ...change, people: people.map(({ id, version }) => ({ id, version })) };
      return bodyOf(
        await registry.POST('/v1/people/bulk', { body, headers: { 'Idempotency-Key': keyFor(body) } }),
      );
    },
    onSuccess: useRefreshPeople(),
  });
}

interface Export {
  filters: PersonFilters;
  fallbackName: string;
  /** Why whole citizen ids are needed; without one they are masked. */
  reason?: string;
}

/** Saves all who match as a workbook. */
export function useExportPeople() {
  return useMutation({
    mutationFn: async ({ filters, fallbackName, reason }: Export) => {
      const query = narrowing(filters);
      const answer =
        reason === undefined
          ? registry.GET('/v1/people/export', { params: { query }, parseAs: 'blob' })
          : registry.POST('/v1/people/export', {
              body: { filters: { include_left: false, ...query }, reason },
              parseAs: 'blob',
            });
      await saveAnswer(answer, fallbackName);
    },
  });
}

/** The filters without the order, which a workbook has of its own. */
function narrowing(filters: PersonFilters): Omit<PersonFilters, 'sort'> {
  const query: Partial<PersonFilters> = { ...filters };
  delete query.sort;
  return query;
}
