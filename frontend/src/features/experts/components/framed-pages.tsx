import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { LoadMore } from '@/components/ui/load-more';
import { Loaded } from '@/components/ui/loaded';

import styles from './experts.module.css';

interface FramedPagesProps<Row> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  /** What to say when there is nothing, and what to do about it. */
  empty: string;
  children: (rows: Row[]) => ReactNode;
}

/** The rows of a list inside a card, with the next page on request. */
export function FramedPages<Row>({ list, empty, children }: FramedPagesProps<Row>) {
  return (
    <Loaded query={list} lines={3} isFramed>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.items);
        if (rows.length === 0) return <p className={styles.note}>{empty}</p>;
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
