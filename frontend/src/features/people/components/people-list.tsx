import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { paths } from '@/lib/paths';

import { peopleQuery } from '../api/queries';
import type { Person, PersonFilters, PersonSort } from '../api/types';

import { ImportLink } from './import-link';

interface PeopleListProps {
  filters: PersonFilters;
  isFiltered: boolean;
  onSort: (sort: PersonSort) => void;
  onClear: () => void;
}

export function PeopleList({ filters, isFiltered, onSort, onClear }: PeopleListProps) {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery(peopleQuery(filters));
  const columns = useColumns();
  return (
    <CursorList<Person, 'name'>
      list={list}
      caption={t('list.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      {...((filters.sort === 'name' || filters.sort === '-name') && { sort: filters.sort })}
      onSort={onSort}
      {...(isFiltered && { onClear })}
      empty={
        <EmptyState title={t('list.emptyTitle')} actions={<ImportLink />}>
          {t('list.emptyText')}
        </EmptyState>
      }
    />
  );
}

function useColumns(): [Column<Person, 'name'>, ...Column<Person, 'name'>[]] {
  const { t } = useTranslation(['people', 'common', 'vocabulary']);
  const [search] = useSearchParams();
  const query = search.size > 0 ? `?${search}` : '';
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        sort: 'name',
        cell: (row) => (
          <>
            <Link to={paths.person(row.id) + query}>{row.name}</Link>{' '}
            {row.left_at !== null && <Tag tone="warning">{t('left')}</Tag>}
          </>
        ),
      },
      { key: 'school', heading: t('field.school'), cell: (row) => row.organisation_name },
      { key: 'stage', heading: t('field.stage'), cell: (row) => t(`vocabulary:stage.${row.stage}`) },
      { key: 'subject', heading: t('field.subject'), cell: (row) => t(`vocabulary:subject.${row.subject}`) },
      { key: 'title', heading: t('field.title'), cell: (row) => t(`vocabulary:title.${row.title}`) },
      {
        key: 'staff_number',
        heading: t('field.staff_number'),
        cell: (row) => <span className="tabular">{row.staff_number ?? t('common:state.none')}</span>,
      },
      {
        key: 'account',
        heading: t('field.account'),
        cell: (row) =>
          row.has_account ? <Tag tone="success">{t('account.open')}</Tag> : <Tag>{t('account.none')}</Tag>,
      },
    ],
    [t, query],
  );
}
