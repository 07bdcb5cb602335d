import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { Card } from './card';
import { LoadMore } from './load-more';
import { LoadingLines } from './loading';
import { ProblemPanel } from './problem-panel';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  /** About how many the content will take. */
  lines: number;
  /** Inside a card or drawer already. */
  isFramed?: boolean;
  children: (data: T) => ReactNode;
}

/** What a query brought. Before that lines in its place; after a failure the problem, with another try. */
export function Loaded<T>({ query, lines, isFramed = false, children }: LoadedProps<T>) {
  // What was read before stays in sight when reading it anew fails.
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (isFramed) return <LoadingLines lines={lines} />;
  return (
    <Card>
      <LoadingLines lines={lines} />
    </Card>
  );
}

export interface LoadedPagesProps<Row> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  /** What to show when there is nothing at all. */
  empty: ReactNode;
  children: (rows: Row[]) => ReactNode;
}

/** The rows of a list that is read page by page, with the next page on request. */
export function LoadedPages<Row>({ list, empty, children }: LoadedPagesProps<Row>) {
  return (
    <Loaded query={list} lines={8}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.items);
        if (rows.length === 0) return <Card>{empty}</Card>;
        return (
          <>
            {children(rows)}
            <LoadMore
              shown={rows.length}
              hasMore={list.hasNextPage}
              isLoading={list.isFetchingNextPage}
              onLoadMore={() => void list.fetchNextPage()}
            />
          </>
        );
      }}
    </Loaded>
  );
}
