import { useInfiniteQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { SearchBox } from '@/components/ui/search-box';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { useBasesFile, useSetUpBase } from '../api/mutations';
import { basesQuery } from '../api/queries';
import { type Base, BASE_KINDS, BASE_STANDINGS, type BaseFilters, FUNCTIONS } from '../api/types';
import { DeskHead } from '../components/desk-head';
import { useForms } from '../components/fields';
import { FormButton } from '../components/forms';
import { StandingTag } from '../components/standing-tag';

/** The bases, by function, kind and standing. */
export function Component() {
  const { t } = useTranslation(['places', 'staff']);
  const { search, change, clear } = useSearchFilters<BaseFilters>();
  const filters = useMemo<BaseFilters>(
    () => ({
      name: search.get('name') ?? undefined,
      function: oneOf(FUNCTIONS, search.get('function')),
      kind: oneOf(BASE_KINDS, search.get('kind')),
      standing: oneOf(BASE_STANDINGS, search.get('standing')),
    }),
    [search],
  );
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  const list = useInfiniteQuery(basesQuery(filters));
  const file = useBasesFile(`${t('base.title')}.xlsx`);
  return (
    <App component={false}>
      <DeskHead
        title={t('base.title')}
        lead={t('base.lead')}
        file={file}
        onDownload={() => file.mutate(filters)}
      >
        <AddBase />
      </DeskHead>
      <FilterBar label={t('staff:filters')}>
        <SearchBox
          label={t('filters.name')}
          placeholder={t('filters.name')}
          value={filters.name}
          onChange={(name) => change({ name })}
          className={wideFilter}
        />
        <FilterSelect
          label={t('field.functions')}
          all={t('filters.allFunctions')}
          value={filters.function}
          options={FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
          onChange={(value) => change({ function: value })}
        />
        <FilterSelect
          label={t('field.kind')}
          all={t('filters.allKinds')}
          value={filters.kind}
          options={BASE_KINDS.map((value) => ({ value, label: t(`baseKind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('field.standing')}
          all={t('filters.allStandings')}
          value={filters.standing}
          options={BASE_STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(standing) => change({ standing })}
        />
      </FilterBar>
      <CursorList<Base>
        list={list}
        caption={t('base.caption')}
        columns={useColumns()}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={<EmptyState title={t('base.empty')}>{t('base.emptyText')}</EmptyState>}
      />
    </App>
  );
}

function AddBase() {
  const { t } = useTranslation('places');
  const navigate = useNavigate();
  const { base } = useForms();
  return (
    <Can permission="base:manage">
      <FormButton
        isMain
        name={t('base.add')}
        title={t('base.add')}
        done={t('base.added')}
        form={base()}
        saving={useSetUpBase()}
        onSaved={({ id }) => void navigate(paths.base(id))}
      />
    </Can>
  );
}

function useColumns(): [Column<Base>, ...Column<Base>[]] {
  const { t } = useTranslation('places');
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        cell: ({ id, name }) => <Link to={paths.base(id)}>{name}</Link>,
      },
      { key: 'organisation', heading: t('field.organisation'), cell: (row) => row.organisation.name },
      {
        key: 'functions',
        heading: t('field.functions'),
        cell: ({ functions }) => functions.map((each) => t(`function.${each}`)).join('、'),
      },
      { key: 'level', heading: t('field.level'), cell: ({ level }) => t(`level.${level}`) },
      { key: 'capacity', heading: t('field.capacity'), align: 'end', cell: (row) => row.capacity },
      {
        key: 'used',
        heading: t('base.used'),
        cell: ({ used: { times, people } }) => t('base.usedLine', { times, people }),
      },
      {
        key: 'standing',
        heading: t('field.standing'),
        cell: ({ standing }) => <StandingTag state={standing} name={t(`standing.${standing}`)} />,
      },
    ],
    [t],
  );
}
