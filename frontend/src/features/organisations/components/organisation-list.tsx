import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { paths } from '@/lib/paths';

import { organisationListQuery } from '../api/queries';
import type { Organisation, OrganisationFilters, OrganisationSort } from '../api/types';

import { KindTag } from './kind-tag';

type SortField = 'name' | 'code';

interface OrganisationListProps {
  filters: OrganisationFilters;
  isFiltered: boolean;
  onSort: (sort: OrganisationSort) => void;
  onClear: () => void;
}

export function OrganisationList({ filters, isFiltered, onSort, onClear }: OrganisationListProps) {
  const { t } = useTranslation('organisations');
  const list = useInfiniteQuery(organisationListQuery(filters));
  const columns = useColumns();

  return (
    <CursorList<Organisation, SortField>
      list={list}
      caption={t('list.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      {...(isShownSort(filters.sort) && { sort: filters.sort })}
      onSort={onSort}
      {...(isFiltered && { onClear })}
      empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
    />
  );
}

const isShownSort = (sort: OrganisationSort): sort is SortField | `-${SortField}` =>
  !sort.endsWith('created_at');

function useColumns(): [Column<Organisation, SortField>, ...Column<Organisation, SortField>[]] {
  const { t } = useTranslation(['organisations', 'common']);
  const [search] = useSearchParams();
  const query = search.size > 0 ? `?${search}` : '';
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        sort: 'name',
        cell: (row) => <Link to={paths.organisation(row.id) + query}>{row.name}</Link>,
      },
      { key: 'kind', heading: t('field.kind'), cell: (row) => <KindTag kind={row.kind} /> },
      {
        key: 'code',
        heading: t('field.code'),
        sort: 'code',
        cell: (row) => <span className="tabular">{row.code}</span>,
      },
      {
        key: 'division',
        heading: t('field.division_code'),
        cell: (row) => <span className="tabular">{row.division_code ?? t('common:state.none')}</span>,
      },
      { key: 'children', heading: t('field.children'), align: 'end', cell: (row) => row.child_count },
    ],
    [t, query],
  );
}
