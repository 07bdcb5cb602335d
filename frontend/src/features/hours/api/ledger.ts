import { infiniteQueryOptions } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components } from '@/api/generated/evaluation';
import { FIRST_PAGE, nextPage, type PageParam, readAllPages } from '@/lib/cursor';

export type LedgerEntry = components['schemas']['LedgerEntryRead'];

const PAGE = 30;
/** The most the service gives at once. */
const EXPORT_PAGE = 200;

async function readPage(page: PageParam, limit: number, signal?: AbortSignal) {
  const params = { query: { ...page, sort: '-sequence', limit } } as const;
  return bodyOf(await evaluation.GET('/v1/my/ledger', { params, ...(signal && { signal }) }));
}

/** The person's own ledger, the latest entry first. */
export const ledgerQuery = () =>
  infiniteQueryOptions({
    queryKey: ['my', 'ledger'],
    queryFn: ({ pageParam, signal }) => readPage(pageParam, PAGE, signal),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const readWholeLedger = (
  signal: AbortSignal,
  onProgress: (count: number) => void,
): Promise<LedgerEntry[]> => readAllPages((page) => readPage(page, EXPORT_PAGE, signal), onProgress);
