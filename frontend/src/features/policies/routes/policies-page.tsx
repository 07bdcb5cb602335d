import { useInfiniteQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { CsvButton } from '@/components/ui/csv-button';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { packsQuery, readAllPacks } from '../api/queries';
import { PACK_SORTS, PACK_STATES, type PackFilters, type PackSummary } from '../api/types';
import { PolicyTabs } from '../components/policy-tabs';
import { type SortField, usePackColumns } from '../components/use-pack-columns';

const DEFAULT_SORT = '-effective_from';

export function Component() {
  const { t } = useTranslation('policies');
  const { search, change, clear } = useSearchFilters<PackFilters>(DEFAULT_SORT);
  const filters = useMemo<PackFilters>(
    () => ({
      organisation_id: search.get('organisation_id') ?? undefined,
      code: search.get('code') ?? undefined,
      state: oneOf(PACK_STATES, search.get('state')),
      sort: oneOf(PACK_SORTS, search.get('sort')) ?? DEFAULT_SORT,
    }),
    [search],
  );
  const { organisation_id: organisation, code, state, sort } = filters;
  const list = useInfiniteQuery(packsQuery(filters));
  const columns = usePackColumns();
  const isFiltered = [organisation, code, state].some((value) => value !== undefined);

  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Export filters={filters} />
            <PublishLink />
          </>
        }
      />
      <PolicyTabs />
      <FilterBar label={t('list.caption')}>
        <OrganisationPicker
          control={{ 'aria-label': t('filter.organisation'), className: wideFilter }}
          placeholder={t('filter.organisation')}
          value={organisation ?? null}
          onChange={(id) => change({ organisation_id: id ?? undefined })}
          allowClear
        />
        <SearchBox
          label={t('filter.code')}
          placeholder={t('filter.codePlaceholder')}
          value={code}
          onChange={(next) => change({ code: next })}
        />
        <FilterSelect
          label={t('field.state')}
          all={t('filter.allStates')}
          value={state}
          options={PACK_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </FilterBar>
      <CursorList<PackSummary, SortField>
        list={list}
        caption={t('list.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        {...(sort !== 'published_at' && sort !== '-published_at' && { sort })}
        onSort={(next) => change({ sort: next })}
        {...(isFiltered && { onClear: clear })}
        empty={
          <EmptyState title={t('list.emptyTitle')} actions={<PublishLink />}>
            <Can permission="policy:manage" fallback={t('list.emptyReader')}>
              {t('list.emptyText')}
            </Can>
          </EmptyState>
        }
      />
    </App>
  );
}

function PublishLink() {
  const { t } = useTranslation('policies');
  return (
    <Can permission="policy:manage">
      <LinkButton to={paths.publishPolicy} isPrimary>
        {t('action.publish')}
      </LinkButton>
    </Can>
  );
}

function Export({ filters }: { filters: PackFilters }) {
  const { t } = useTranslation('policies');
  return (
    <CsvButton<PackSummary>
      fileName={t('list.fileName')}
      columns={[
        { heading: t('field.title'), cell: (row) => row.title },
        { heading: t('field.code'), cell: (row) => row.code },
        { heading: t('field.version'), cell: (row) => row.version },
        { heading: t('field.organisation'), cell: (row) => row.organisation_name },
        { heading: t('field.appliesTo'), cell: (row) => row.applies_to },
        { heading: t('field.state'), cell: (row) => t(`state.${row.state}`) },
        { heading: t('field.from'), cell: (row) => row.effective_from },
        { heading: t('field.until'), cell: (row) => row.effective_until },
        { heading: t('field.published'), cell: (row) => row.published_at },
      ]}
      readRows={(signal, onProgress) => readAllPacks(filters, signal, onProgress)}
    />
  );
}
