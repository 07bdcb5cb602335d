import { DownloadOutlined, UploadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import { dayInChina } from '@/lib/china-time';
import { problemLine } from '@/lib/describe-problem';
import { paths } from '@/lib/paths';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { markListQuery, markTotalsQuery, useExportMarks } from '../api/marks';
import { COHORTS, type Mark, MARK_KINDS, type MarkFilters } from '../api/types';
import { ImportAnnex } from '../components/import-annex';
import { MarkSpan } from '../components/mark-span';
import { MarkState } from '../components/mark-tag';

import styles from './marks-page.module.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What organisations are marked as: counted, listed, read from annexes and saved as a workbook. */
export function Component() {
  const { t } = useTranslation('organisations');
  const { filters, change, clear, isFiltered } = useMarkFilters();
  const [isImporting, setImporting] = useState(false);
  const list = useInfiniteQuery(markListQuery(filters));
  const columns = useColumns();
  const importButton = (
    <Can permission="organisation:manage">
      <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
        {t('annex.open')}
      </Button>
    </Can>
  );
  return (
    <App component={false}>
      <PageHeader
        title={t('marks.title')}
        lead={t('marks.lead')}
        actions={
          <>
            <ExportMarks filters={filters} />
            {importButton}
          </>
        }
      />
      <FilterBar label={t('filter.bar')}>
        <FilterSelect
          label={t('mark.field.kind')}
          all={t('filter.allMarks')}
          value={filters.kind}
          options={MARK_KINDS.map((value) => ({ value, label: t(`mark.kind.${value}`) }))}
          onChange={(kind) => change({ kind })}
        />
        <FilterSelect
          label={t('mark.field.cohort')}
          all={t('filter.allCohorts')}
          value={filters.cohort}
          options={COHORTS.map((value) => ({ value, label: t(`mark.cohort.${value}`) }))}
          onChange={(cohort) => change({ cohort })}
        />
        <label className={styles.day}>
          {t('marks.validOn')}
          <Input
            type="date"
            value={filters.valid_on ?? ''}
            onChange={(event) => change({ valid_on: event.target.value || undefined })}
          />
        </label>
        <Button onClick={() => change({ valid_on: dayInChina(new Date()) })}>{t('marks.today')}</Button>
      </FilterBar>
      <Totals filters={filters} />
      <CursorList<Mark>
        list={list}
        caption={t('marks.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={
          <EmptyState title={t('marks.emptyTitle')} actions={importButton}>
            {t('marks.emptyText')}
          </EmptyState>
        }
      />
      {isImporting && <ImportAnnex kind={filters.kind} onDone={() => setImporting(false)} />}
    </App>
  );
}

function useMarkFilters() {
  const { search, change, clear } = useSearchFilters<MarkFilters>();
  const filters = useMemo<MarkFilters>(() => {
    const day = search.get('valid_on');
    return {
      kind: oneOf(MARK_KINDS, search.get('kind')),
      cohort: oneOf(COHORTS, search.get('cohort')),
      valid_on: day !== null && DAY.test(day) ? day : undefined,
    };
  }, [search]);
  return { filters, change, clear, isFiltered: Object.values(filters).some((value) => value !== undefined) };
}

/** How many there are by kind and cohort: 30 project counties, 19 continued and 11 added. */
function Totals({ filters }: { filters: MarkFilters }) {
  const { t } = useTranslation(['organisations', 'common']);
  const { data } = useQuery(markTotalsQuery(filters));
  if (data === undefined || data.total === 0) return null;
  const kinds = [...new Set(data.totals.map(({ kind }) => kind))];
  return (
    <dl className={styles.totals} aria-label={t('marks.totals')}>
      {kinds.map((kind) => {
        const rows = data.totals.filter((each) => each.kind === kind);
        const cohorts = rows.flatMap(({ cohort, count }) =>
          cohort === null ? [] : [t('marks.cohortCount', { cohort: t(`mark.cohort.${cohort}`), count })],
        );
        return (
          <div key={kind}>
            <dt>{t(`mark.kind.${kind}`)}</dt>
            <dd>
              <strong>{rows.reduce((sum, { count }) => sum + count, 0)}</strong>
              {cohorts.length > 0 && ` (${cohorts.join(t('common:listComma'))})`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function ExportMarks({ filters }: { filters: MarkFilters }) {
  const { t } = useTranslation('organisations');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const save = useExportMarks(`${t('marks.title')}.xlsx`);
  const run = async () => {
    try {
      await save.mutateAsync(filters);
      void message.success(t('export.done'));
    } catch (error) {
      void message.error(problemLine(error, tProblem));
    }
  };
  return (
    <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} onClick={run}>
      {t('export.start')}
    </Button>
  );
}

function useColumns(): [Column<Mark>, ...Column<Mark>[]] {
  const { t } = useTranslation(['organisations', 'common']);
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        cell: ({ organisation }) => <Link to={paths.organisation(organisation.id)}>{organisation.name}</Link>,
      },
      { key: 'kind', heading: t('mark.field.kind'), cell: ({ kind }) => t(`mark.kind.${kind}`) },
      {
        key: 'cohort',
        heading: t('mark.field.cohort'),
        cell: ({ cohort }) => (cohort === null ? t('common:state.none') : t(`mark.cohort.${cohort}`)),
      },
      { key: 'span', heading: t('mark.field.span'), cell: (mark) => <MarkSpan mark={mark} /> },
      { key: 'state', heading: t('mark.field.state'), cell: (mark) => <MarkState mark={mark} /> },
      {
        key: 'document',
        heading: t('mark.field.document'),
        cell: ({ document }) => document ?? t('common:state.none'),
      },
    ],
    [t],
  );
}
