import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { ColumnChoice, type Columns, useColumnChoice } from '@/components/table/column-choice';
import { useSelection } from '@/components/table/selection';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { paths } from '@/lib/paths';

import { peopleQuery } from '../api/queries';
import type { Person, PersonFilters, PersonSort } from '../api/types';

import { BulkActions } from './bulk-actions';
import { ImportLink } from './import-link';
import styles from './people-list.module.css';

const HIDDEN_AT_FIRST: readonly string[] = ['other_subjects', 'employment', 'staff_number', 'phone'];

interface PeopleListProps {
  filters: PersonFilters;
  isFiltered: boolean;
  onSort: (sort: PersonSort) => void;
  onClear: () => void;
}

export function PeopleList({ filters, isFiltered, onSort, onClear }: PeopleListProps) {
  const { t } = useTranslation('people');
  const list = useInfiniteQuery(peopleQuery(filters));
  const { shown, choice } = useColumnChoice('people', useColumns(), HIDDEN_AT_FIRST);
  const selection = useSelection(JSON.stringify(filters));
  const mayChange = useCan('person:manage');
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <div className={styles.tools}>
        <ColumnChoice {...choice} />
      </div>
      {mayChange && <BulkActions selection={selection} rows={rows} />}
      <CursorList<Person, 'name'>
        list={list}
        caption={t('list.caption')}
        columns={shown}
        rowKey={(row) => row.id}
        {...((filters.sort === 'name' || filters.sort === '-name') && { sort: filters.sort })}
        onSort={onSort}
        {...(mayChange && { selection: { ...selection, nameOf: ({ name }: Person) => name } })}
        {...(isFiltered && { onClear })}
        empty={
          <EmptyState title={t('list.emptyTitle')} actions={<ImportLink />}>
            {t('list.emptyText')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Columns<Person, 'name'> {
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
        key: 'other_subjects',
        heading: t('field.other_subjects'),
        cell: (row) =>
          row.other_subjects.map((each) => t(`vocabulary:subject.${each}`)).join(t('common:listComma')) ||
          t('common:state.none'),
      },
      {
        key: 'posts',
        heading: t('field.posts'),
        cell: (row) =>
          row.posts.map((post) => t(`vocabulary:post.${post}`)).join(t('common:listComma')) ||
          t('common:state.none'),
      },
      {
        key: 'employment',
        heading: t('field.employment'),
        cell: (row) =>
          row.employment === null ? t('common:state.none') : t(`vocabulary:employment.${row.employment}`),
      },
      {
        key: 'years',
        heading: t('field.years'),
        align: 'end',
        cell: (row) => row.years_of_service ?? t('common:state.none'),
      },
      {
        key: 'phone',
        heading: t('field.phone'),
        cell: (row) => <span className="tabular">{row.phone ?? t('common:state.none')}</span>,
      },
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
