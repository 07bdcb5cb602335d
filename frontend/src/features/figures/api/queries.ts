import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components, paths } from '@/api/generated/evaluation';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

type Schemas = components['schemas'];
export type AreaFigures = Schemas['AreaFiguresRead'];
export type AnnualFigures = Schemas['AnnualFiguresRead'];
export type Finding = Schemas['FindingRead'];
export type FindingState = Schemas['FindingState'];
export type SubjectKind = Schemas['SubjectKind'];

type FindingsQuery = NonNullable<paths['/v1/findings']['get']['parameters']['query']>;

/** What the list of findings shows; `undefined` leaves a filter out. */
export interface FindingFilters {
  subject_kind?: SubjectKind | undefined;
  state?: FindingState | undefined;
  below?: string | undefined;
  sort: NonNullable<FindingsQuery['sort']>;
}

export const SUBJECT_KINDS: readonly SubjectKind[] = ['teacher', 'school'];
export const FINDING_STATES: readonly FindingState[] = ['breached', 'at_risk', 'met', 'not_measurable'];

const LIST_PAGE = 30;
const EXPORT_PAGE = 200;

export const annualQuery = (organisationId: string, year: number) =>
  queryOptions({
    queryKey: ['figures', 'annual', organisationId, year],
    queryFn: async ({ signal }) => {
      const params = { query: { organisation_id: organisationId, year } };
      return bodyOf(await evaluation.GET('/v1/figures/annual', { params, signal }));
    },
  });

async function readFindings(query: FindingFilters & PageParam & { limit: number }, signal: AbortSignal) {
  return bodyOf(await evaluation.GET('/v1/findings', { params: { query }, signal }));
}

export const findingsQuery = (filters: FindingFilters) =>
  infiniteQueryOptions({
    queryKey: ['figures', 'findings', filters],
    queryFn: ({ pageParam, signal }) => readFindings({ ...filters, ...pageParam, limit: LIST_PAGE }, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const readAllFindings = (
  filters: FindingFilters,
  signal: AbortSignal,
  onProgress: (count: number) => void,
) => readAllPages((page) => readFindings({ ...filters, ...page, limit: EXPORT_PAGE }, signal), onProgress);
