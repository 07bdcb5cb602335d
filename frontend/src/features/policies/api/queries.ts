import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { Language } from '@/i18n/language';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

import type { PackFilters, PackSummary } from './types';

const LIST_PAGE = 30;
const EXPORT_PAGE = 200;

export const policyKeys = {
  all: ['policy-packs'] as const,
  shifts: ['policy-packs', 'shifts'] as const,
  list: (filters: PackFilters) => [...policyKeys.all, 'list', filters] as const,
  detail: (id: string, language: Language) => [...policyKeys.all, 'detail', id, language] as const,
  difference: (id: string, from: string | null, language: Language) =>
    [...policyKeys.all, 'difference', id, from, language] as const,
  chain: (organisationId: string, on: string | null) =>
    [...policyKeys.all, 'chain', organisationId, on] as const,
  labels: (language: Language) => [...policyKeys.all, 'labels', language] as const,
};

async function readPage(query: PackFilters & Partial<PageParam> & { limit: number }, signal: AbortSignal) {
  return bodyOf(await registry.GET('/v1/policy-packs', { params: { query }, signal }));
}

export const packsQuery = (filters: PackFilters) =>
  infiniteQueryOptions({
    queryKey: policyKeys.list(filters),
    queryFn: ({ pageParam, signal }) => readPage({ ...filters, ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const readAllPacks = (
  filters: PackFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<PackSummary[]> =>
  readAllPages((page) => readPage({ ...filters, ...page, limit: EXPORT_PAGE }, signal), onProgress);

/** The newest packs, to choose one to compare with. */
export const otherPacksQuery = () =>
  queryOptions({
    queryKey: [...policyKeys.all, 'others'],
    queryFn: async ({ signal }) =>
      (await readPage({ sort: '-effective_from', limit: EXPORT_PAGE }, signal)).items,
  });

/** One version with all its sections; what its metrics mean comes in the language asked for. */
export const packQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: policyKeys.detail(id, language),
    queryFn: async ({ signal }) => {
      const params = { path: { pack_id: id } };
      return bodyOf(await registry.GET('/v1/policy-packs/{pack_id}', { params, signal }));
    },
  });

/** What changed since `from`; when null, since the version before. */
export const differenceQuery = (id: string, from: string | null, language: Language) =>
  queryOptions({
    queryKey: policyKeys.difference(id, from, language),
    queryFn: async ({ signal }) => {
      const params = { path: { pack_id: id }, query: from === null ? {} : { from_id: from } };
      return bodyOf(await registry.GET('/v1/policy-packs/{pack_id}/difference', { params, signal }));
    },
  });

/** Every pack on the way down to an organisation, as things stand on a day; when null, today. */
export const chainQuery = (organisationId: string, on: string | null) =>
  queryOptions({
    queryKey: policyKeys.chain(organisationId, on),
    queryFn: async ({ signal }) => {
      const query = { organisation_id: organisationId, ...(on !== null && { on }) };
      return bodyOf(await registry.GET('/v1/policy-packs/chain', { params: { query }, signal }));
    },
  });

/** What the fields of a pack are called; they change only with a new release. */
export const labelsQuery = (language: Language) =>
  queryOptions({
    queryKey: policyKeys.labels(language),
    queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/policy-packs/labels', { signal })).labels,
    staleTime: Infinity,
  });
