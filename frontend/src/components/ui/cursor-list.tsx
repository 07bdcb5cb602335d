import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { type Column, DataList, type RowSelection, type SortOrder } from './data-list';
import { EmptyState } from './empty-state';
import { LoadedPages } from './loaded';

interface CursorListProps<Row, Sort extends string> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  caption: string;
  columns: readonly [Column<Row, Sort>, ...Column<Row, Sort>[]];
  rowKey: (row: Row) => string;
  sort?: SortOrder<Sort>;
  onSort?: (sort: SortOrder<Sort>) => void;
  /** Makes rows selectable. */
  selection?: RowSelection<Row>;
  /** Takes every filter away; given while there are any. */
  onClear?: () => void;
  /** What to show when there is nothing at all. */
  empty: ReactNode;
}

/** A list that is read page by page, in whatever state it is: loading, failed, empty, or with rows. */
export function CursorList<Row, Sort extends string = string>({
  list,
  onClear,
  empty,
  ...shown
}: CursorListProps<Row, Sort>) {
  return (
    <LoadedPages list={list} empty={onClear === undefined ? empty : <NoMatch onClear={onClear} />}>
      {(rows) => <DataList<Row, Sort> {...shown} rows={rows} />}
    </LoadedPages>
  );
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <EmptyState title={t('noMatch.title')} actions={<Button onClick={onClear}>{t('noMatch.clear')}</Button>}>
      {t('noMatch.text')}
    </EmptyState>
  );
}
