import { useMutation } from '@tanstack/react-query';

import { registry, type Versioned, versionedBodyOf } from '@/api/client';
import { orConflict } from '@/lib/version-conflict';

import { useRefreshPeople } from './mutations';
import { readCareer } from './queries';
import type { Career, HonourCreate, SpellCorrection, SpellCreate } from './types';

export type CareerChange =
  | { kind: 'begin'; body: SpellCreate }
  | { kind: 'end'; spellId: string; until: string }
  | { kind: 'correct'; spellId: string; body: SpellCorrection }
  | { kind: 'award'; body: HonourCreate }
  | { kind: 'withdraw'; honourId: string; reason: string };

/** Changes a career on the version that was opened. */
export function useChangeCareer(personId: string) {
  return useMutation({
    mutationFn: async ({ change, etag }: { change: CareerChange; etag: string }) =>
      versionedBodyOf(await orConflict(send(personId, etag, change), () => readCareer(personId))),
    onSuccess: useRefreshPeople(),
  });
}

function send(personId: string, etag: string, change: CareerChange): Promise<Answer> {
  const person = { person_id: personId };
  const header = { 'if-match': etag };
  switch (change.kind) {
    case 'begin':
      return registry.POST('/v1/people/{person_id}/posts', {
        params: { path: person, header },
        body: change.body,
      });
    case 'end':
      return registry.POST('/v1/people/{person_id}/posts/{spell_id}/end', {
        params: { path: { ...person, spell_id: change.spellId }, header },
        body: { until: change.until },
      });
    case 'correct':
      return registry.PATCH('/v1/people/{person_id}/posts/{spell_id}', {
        params: { path: { ...person, spell_id: change.spellId }, header },
        body: change.body,
      });
    case 'award':
      return registry.POST('/v1/people/{person_id}/honours', {
        params: { path: person, header },
        body: change.body,
      });
    case 'withdraw':
      return registry.DELETE('/v1/people/{person_id}/honours/{honour_id}', {
        params: {
          path: { ...person, honour_id: change.honourId },
          header,
          query: { reason: change.reason },
        },
      });
  }
}

type Answer = Parameters<typeof versionedBodyOf<Career>>[0];
export type OpenedCareer = Versioned<Career>;
