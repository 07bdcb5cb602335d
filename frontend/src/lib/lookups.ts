import { queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';

type Schemas = components['schemas'];
export type OrganisationChoice = Pick<Schemas['OrganisationRead'], 'id' | 'name' | 'code'>;
export type PersonChoice = Pick<Schemas['PersonRead'], 'id' | 'name' | 'staff_number' | 'organisation_name'>;

const MOST_SHOWN = 20;
// A name seldom changes, and the same few are asked for on every page.
const STALE_MS = 60_000;

/** A few organisations whose name or code matches. */
export const organisationMatchesQuery = (q: string) =>
  queryOptions({
    queryKey: ['organisations', 'matches', q],
    queryFn: async ({ signal }): Promise<OrganisationChoice[]> => {
      const query = q === '' ? { limit: MOST_SHOWN } : { q, limit: MOST_SHOWN };
      return bodyOf(await registry.GET('/v1/organisations', { params: { query }, signal })).items;
    },
    staleTime: STALE_MS,
  });

/** One organisation by its id, for its name. */
export const organisationNameQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', 'name', id],
    queryFn: async ({ signal }): Promise<OrganisationChoice> => {
      const params = { path: { organisation_id: id } };
      return bodyOf(await registry.GET('/v1/organisations/{organisation_id}', { params, signal }));
    },
    staleTime: STALE_MS,
  });

/** A few people whose name holds `q`, or whose staff number it is. */
export const personMatchesQuery = (q: string) =>
  queryOptions({
    queryKey: ['people', 'matches', q],
    queryFn: async ({ signal }): Promise<PersonChoice[]> => {
      const query = q === '' ? { limit: MOST_SHOWN } : { q, limit: MOST_SHOWN };
      return bodyOf(await registry.GET('/v1/people', { params: { query }, signal })).items;
    },
    staleTime: STALE_MS,
  });
