import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LoadedPages } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { oneOf } from '@/lib/vocabulary';

import { type CorrectionFilters, correctionsQuery, STATES, useWorkbook } from '../api/corrections';
import { CorrectionCard } from '../components/correction-card';
import styles from '../components/correction-card.module.css';

const ALL = 'all';

/** What people want corrected; without a choice, what waits for a decision. */
export function Component() {
  const { t } = useTranslation('corrections');
  const { filters, change, clear } = useCorrectionFilters();
  const list = useInfiniteQuery(correctionsQuery(filters));
  const workbook = useWorkbook(filters);
  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={workbook.isPending}
            onClick={() => workbook.mutate(t('fileName'))}
          >
            {t('download')}
          </Button>
        }
      />
      <ProblemAlert error={workbook.error} />
      <Filters filters={filters} onChange={change} />
      <LoadedPages list={list} empty={<Empty filters={filters} onClear={clear} />}>
        {(rows) => (
          <div className={styles.cards}>
            {rows.map((correction) => (
              <CorrectionCard key={correction.id} correction={correction} />
            ))}
          </div>
        )}
      </LoadedPages>
    </App>
  );
}

function useCorrectionFilters() {
  const [search, setSearch] = useSearchParams();
  const state = search.get('state');
  const filters: CorrectionFilters = {
    state: state === ALL ? undefined : (oneOf(STATES, state) ?? 'proposed'),
    below: search.get('below') ?? undefined,
  };
  const change = (changes: CorrectionFilters) => {
    const next = { ...filters, ...changes };
    const shown = new URLSearchParams();
    if (next.state !== 'proposed') shown.set('state', next.state ?? ALL);
    if (next.below !== undefined) shown.set('below', next.below);
    setSearch(shown, { replace: true, preventScrollReset: true });
  };
  return { filters, change, clear: () => change({ state: 'proposed', below: undefined }) };
}

interface FiltersProps {
  filters: CorrectionFilters;
  onChange: (changes: CorrectionFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation(['corrections', 'staff']);
  return (
    <FilterBar label={t('staff:filters')}>
      <FilterSelect
        label={t('filter.state')}
        all={t('filter.all')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <OrganisationPicker
        control={{ 'aria-label': t('filter.below'), className: wideFilter }}
        placeholder={t('filter.below')}
        value={filters.below ?? null}
        onChange={(below) => onChange({ below: below ?? undefined })}
        allowClear
      />
    </FilterBar>
  );
}

function Empty({ filters, onClear }: { filters: CorrectionFilters; onClear: () => void }) {
  const { t } = useTranslation(['corrections', 'staff']);
  if (filters.state === 'proposed' && filters.below === undefined) {
    return <EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>;
  }
  return (
    <EmptyState
      title={t('staff:noMatch.title')}
      actions={<Button onClick={onClear}>{t('staff:noMatch.clear')}</Button>}
    >
      {t('staff:noMatch.text')}
    </EmptyState>
  );
}
