import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { saveAnswer } from '@/lib/download';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Budget = Schemas['BudgetDetail'];
export type Line = Schemas['LineRead'];
export type Entry = Schemas['EntryRead'];
export type EntryKind = Schemas['EntryKind'];
export type Share = Schemas['ShareRead'];
export type Shares = Schemas['Shares'];
export type ShareState = Schemas['ShareState'];
export type FiguresBody = Schemas['BudgetCreate'];
export type RevisionBody = Schemas['BudgetRevise'];
export type LineBody = Schemas['LineCreate'];
export type EntryBody = Schemas['EntryCreate'];

export const SHARE_STATES = keysOf<ShareState>({ breached: true, not_measurable: true, met: true });

const KEY = ['budgets'] as const;
const PAGE = 20;

export interface ShareFilters {
  organisationId: string;
  year: number;
  state?: ShareState | undefined;
}

const shareParams = ({ organisationId, year, state }: ShareFilters) => ({
  query: { organisation_id: organisationId, fiscal_year: year, state },
});

/** How the year's training budgets stand to the policy, at and below an organisation. */
export const sharesQuery = (filters: ShareFilters) =>
  queryOptions({
    queryKey: [...KEY, 'shares', filters],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/budget-shares', { params: shareParams(filters), signal })),
  });

export function useSharesFile(filters: ShareFilters) {
  return useMutation({
    mutationFn: async (fallbackName: string) => {
      await saveAnswer(
        registry.GET('/v1/budget-shares/export', { params: shareParams(filters), parseAs: 'blob' }),
        fallbackName,
      );
    },
  });
}

export const budgetsQuery = (below: string, year: number) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', below, year],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/budgets', {
          params: { query: { below, fiscal_year: year, limit: PAGE, ...pageParam } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/budgets/{budget_id}', { params: { path: { budget_id: id } }, signal })),
  });

export const entriesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'entries', id],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/budgets/{budget_id}/entries', {
          params: { path: { budget_id: id }, query: { limit: PAGE, ...pageParam } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: KEY });
}

export function useRecord() {
  return useMutation({
    mutationFn: async ({ organisationId, body }: { organisationId: string; body: FiguresBody }) =>
      bodyOf(
        await registry.POST('/v1/organisations/{organisation_id}/budgets', {
          params: { path: { organisation_id: organisationId } },
          body,
        }),
      ),
    onSuccess: useRefresh(),
  });
}

export function useRevise({ id, version }: Budget) {
  return useMutation({
    mutationFn: async (body: RevisionBody) =>
      bodyOf(
        await registry.POST('/v1/budgets/{budget_id}/revisions', {
          params: { path: { budget_id: id }, header: { 'if-match': `"${version}"` } },
          body,
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useAddLine({ id }: Budget) {
  return useMutation({
    mutationFn: async (body: LineBody) =>
      bodyOf(
        await registry.POST('/v1/budgets/{budget_id}/lines', { params: { path: { budget_id: id } }, body }),
      ),
    onSettled: useRefresh(),
  });
}

export function useEnter({ id }: Budget, line: Line) {
  return useMutation({
    mutationFn: async (body: EntryBody) =>
      bodyOf(
        await registry.POST('/v1/budgets/{budget_id}/lines/{line_id}/entries', {
          params: { path: { budget_id: id, line_id: line.id } },
          body,
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useTakeBack({ id }: Budget) {
  return useMutation({
    mutationFn: async ({ entry, reason }: { entry: Entry; reason: string }) =>
      bodyOf(
        await registry.POST('/v1/budgets/{budget_id}/entries/{entry_id}/correction', {
          params: { path: { budget_id: id, entry_id: entry.id } },
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}
