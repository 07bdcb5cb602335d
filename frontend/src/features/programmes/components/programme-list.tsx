import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { formatCount, formatDay, formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { programmesQuery } from '../api/queries';
import type { ProgrammeFilters, ProgrammeItem, ProgrammeSort } from '../api/types';

import { NewLink } from './new-link';
import { StateTag } from './state-tag';

type SortField = 'title' | 'starts_on';

interface ProgrammeListProps {
  filters: ProgrammeFilters;
  isFiltered: boolean;
  onSort: (sort: ProgrammeSort) => void;
  onClear: () => void;
}

export function ProgrammeList({ filters, isFiltered, onSort, onClear }: ProgrammeListProps) {
  const { t } = useTranslation('programmes');
  const list = useInfiniteQuery(programmesQuery(filters));
  const columns = useColumns();
  return (
    <CursorList<ProgrammeItem, SortField>
      list={list}
      caption={t('list.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      {...(isShownSort(filters.sort) && { sort: filters.sort })}
      onSort={onSort}
      {...(isFiltered && { onClear })}
      empty={
        <EmptyState title={t('list.emptyTitle')} actions={<NewLink />}>
          {t('list.emptyText')}
        </EmptyState>
      }
    />
  );
}

const isShownSort = (sort: ProgrammeSort): sort is SortField | `-${SortField}` =>
  sort.endsWith('title') || sort.endsWith('starts_on');

function useColumns(): [Column<ProgrammeItem, SortField>, ...Column<ProgrammeItem, SortField>[]] {
  const { t } = useTranslation(['programmes', 'common']);
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: 'title',
        heading: t('field.title'),
        sort: 'title',
        cell: (row) => <Link to={paths.programme(row.id)}>{row.title}</Link>,
      },
      { key: 'state', heading: t('field.state'), cell: (row) => <StateTag state={row.state} /> },
      { key: 'level', heading: t('field.level'), cell: (row) => t(`common:level.${row.level}`) },
      { key: 'organisation', heading: t('field.organisation'), cell: (row) => row.organisation_name },
      {
        key: 'starts_on',
        heading: t('field.starts_on'),
        sort: 'starts_on',
        cell: (row) => formatDay(row.starts_on, language),
      },
      {
        key: 'hours',
        heading: t('field.hours'),
        align: 'end',
        cell: (row) => formatHours(row.hours, language),
      },
      {
        key: 'taken',
        heading: t('field.taken'),
        align: 'end',
        cell: (row) =>
          t('seats', {
            taken: formatCount(row.taken, language),
            capacity: formatCount(row.capacity, language),
          }),
      },
    ],
    [t, language],
  );
}
