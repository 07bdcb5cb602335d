import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { LoadedPages, type LoadedPagesProps } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';

import { LibraryTabs } from './library-tabs';
import styles from './library.module.css';

interface ShelfProps<Item> {
  lead: string;
  search: string;
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
  filters: ReactNode;
  list: LoadedPagesProps<Item>['list'];
  name: string;
  /** Told when there is nothing at all. */
  empty: { title: string; text: string };
  /** Told when nothing matches; none while nothing is narrowed down. */
  noMatch: string | undefined;
  onClear: () => void;
  children: (item: Item) => ReactNode;
}

/** A list of what the library has: searched by words, narrowed down, each item on a card. */
export function Shelf<Item extends { id: string }>(props: ShelfProps<Item>) {
  const { lead, search, q, onSearch, filters, list, name, empty, noMatch, onClear, children } = props;
  const { t } = useTranslation('library');
  return (
    <>
      <PageHeader title={t('title')} lead={lead} />
      <LibraryTabs />
      <div className={styles.filters}>
        <SearchBox label={search} placeholder={search} value={q} onChange={onSearch} />
        {filters}
      </div>
      <LoadedPages
        list={list}
        empty={
          noMatch === undefined ? (
            <EmptyState title={empty.title}>{empty.text}</EmptyState>
          ) : (
            <EmptyState title={noMatch} actions={<Button onClick={onClear}>{t('noMatch.clear')}</Button>}>
              {t('noMatch.text')}
            </EmptyState>
          )
        }
      >
        {(items) => (
          <ul className={styles.list} aria-label={name}>
            {items.map((item) => (
              <li key={item.id}>{children(item)}</li>
            ))}
          </ul>
        )}
      </LoadedPages>
    </>
  );
}
