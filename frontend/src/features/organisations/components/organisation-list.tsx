import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { ColumnChoice, type Columns, useColumnChoice } from '@/components/table/column-choice';
import { useSelection } from '@/components/table/selection';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { useCan } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import { organisationListQuery } from '../api/queries';
import type { Organisation, OrganisationFilters, OrganisationSort } from '../api/types';
import { useFieldWord } from '../forms/use-field-word';

import { BulkActions } from './bulk-actions';
import { KindTag } from './kind-tag';
import styles from './organisation-list.module.css';

type SortField = 'name' | 'code';

const HIDDEN_AT_FIRST: readonly string[] = ['area', 'division'];

interface OrganisationListProps {
  filters: OrganisationFilters;
  isFiltered: boolean;
  onSort: (sort: OrganisationSort) => void;
  onClear: () => void;
}

export function OrganisationList({ filters, isFiltered, onSort, onClear }: OrganisationListProps) {
  const { t } = useTranslation('organisations');
  const list = useInfiniteQuery(organisationListQuery(filters));
  const { shown, choice } = useColumnChoice('organisations', useColumns(), HIDDEN_AT_FIRST);
  const selection = useSelection(JSON.stringify(filters));
  // What was cannot be changed.
  const mayChange = useCan('organisation:manage') && filters.as_of === undefined;
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className={styles.tools}>
        <ColumnChoice {...choice} />
      </div>
      {mayChange && <BulkActions selection={selection} rows={rows} />}
      <CursorList<Organisation, SortField>
        list={list}
        caption={t('list.caption')}
        columns={shown}
        rowKey={(row) => row.id}
        {...(isShownSort(filters.sort) && { sort: filters.sort })}
        onSort={onSort}
        {...(mayChange && { selection: { ...selection, nameOf: ({ name }: Organisation) => name } })}
        {...(isFiltered && { onClear })}
        empty={<EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>}
      />
    </>
  );
}

const isShownSort = (sort: OrganisationSort): sort is SortField | `-${SortField}` =>
  !sort.endsWith('created_at');

function useColumns(): Columns<Organisation, SortField> {
  const { t } = useTranslation(['organisations', 'common']);
  const word = useFieldWord();
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
        key: 'school_kind',
        heading: t('field.school_kind'),
        cell: (row) => word('school_kind', row.school_kind),
      },
      {
        key: 'rural_kind',
        heading: t('field.rural_kind'),
        cell: (row) => word('rural_kind', row.rural_kind),
      },
      { key: 'area', heading: t('field.area'), cell: (row) => word('area', row.area) },
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
    [t, word, query],
  );
}
