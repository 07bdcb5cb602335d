import { useInfiniteQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { CsvButton } from '@/components/ui/csv-button';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import {
  type Finding,
  FINDING_STATES,
  type FindingFilters,
  findingsQuery,
  readAllFindings,
  SUBJECT_KINDS,
} from '../api/queries';
import { FigureTabs } from '../components/figure-tabs';
import { useFindingColumns } from '../components/use-finding-columns';

export function Component() {
  const { t } = useTranslation('figures');
  const { search, change, clear } = useSearchFilters<FindingFilters>('value');
  const filters = useMemo<FindingFilters>(
    () => ({
      subject_kind: oneOf(SUBJECT_KINDS, search.get('subject_kind')),
      state: oneOf(FINDING_STATES, search.get('state')),
      below: search.get('below') ?? undefined,
      sort: search.get('sort') === '-value' ? '-value' : 'value',
    }),
    [search],
  );
  const list = useInfiniteQuery(findingsQuery(filters));
  const columns = useFindingColumns();
  const { subject_kind, state, below } = filters;
  const isFiltered = [subject_kind, state, below].some((value) => value !== undefined);

  return (
    <App component={false}>
      <PageHeader
        title={t('findings.title')}
        lead={t('findings.lead')}
        actions={<Export filters={filters} />}
      />
      <FigureTabs />
      <FilterBar label={t('findings.title')}>
        <OrganisationPicker
          control={{ 'aria-label': t('findings.below'), className: wideFilter }}
          placeholder={t('findings.below')}
          value={below ?? null}
          onChange={(id) => change({ below: id ?? undefined })}
          allowClear
        />
        <FilterSelect
          label={t('findings.kind')}
          all={t('findings.allKinds')}
          value={subject_kind}
          options={SUBJECT_KINDS.map((value) => ({ value, label: t(`findings.kinds.${value}`) }))}
          onChange={(value) => change({ subject_kind: value })}
        />
        <FilterSelect
          label={t('findings.state')}
          all={t('findings.allStates')}
          value={state}
          options={FINDING_STATES.map((value) => ({ value, label: t(`findings.states.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </FilterBar>
      <CursorList<Finding, 'value'>
        list={list}
        caption={t('findings.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        sort={filters.sort}
        onSort={(sort) => change({ sort })}
        {...(isFiltered && { onClear: clear })}
        empty={<EmptyState title={t('findings.emptyTitle')}>{t('findings.emptyText')}</EmptyState>}
      />
    </App>
  );
}

function Export({ filters }: { filters: FindingFilters }) {
  const { t } = useTranslation('figures');
  return (
    <CsvButton<Finding>
      fileName={t('findings.fileName')}
      columns={[
        { heading: t('findings.kind'), cell: (row) => t(`findings.kinds.${row.subject_kind}`) },
        { heading: t('findings.name'), cell: (row) => row.name },
        { heading: t('findings.school'), cell: (row) => row.organisation_name },
        { heading: t('findings.state'), cell: (row) => t(`findings.states.${row.state}`) },
        { heading: t('findings.value'), cell: (row) => row.value },
        { heading: t('findings.expected'), cell: (row) => row.expected },
        { heading: t('findings.threshold'), cell: (row) => row.threshold },
        { heading: t('findings.ends'), cell: (row) => row.cycle_ends_on },
        { heading: t('findings.clause'), cell: (row) => row.clause },
      ]}
      readRows={(signal, onProgress) => readAllFindings(filters, signal, onProgress)}
    />
  );
}
