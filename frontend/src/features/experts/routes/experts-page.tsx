import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Checkbox, Input } from 'antd';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { SearchBox } from '@/components/ui/search-box';
import { Can } from '@/lib/access/can';
import { formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf, SUBJECTS, useVocabulary } from '@/lib/vocabulary';

import { useWorkbook } from '../api/mutations';
import { expertsQuery } from '../api/queries';
import { type Expert, type ExpertFilters, KINDS, LEVELS, STATES } from '../api/types';
import styles from '../components/experts.module.css';
import { StateTag } from '../components/state-tag';

const ProposeExpert = lazy(async () => ({
  default: (await import('../components/propose-expert')).ProposeExpert,
}));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everybody in the library, or proposed for it. */
export function Component() {
  const { t } = useTranslation('experts');
  const { filters, change, clear, isFiltered } = useExpertFilters();
  const [isProposing, setProposing] = useState(false);
  const list = useInfiniteQuery(expertsQuery(filters));
  const workbook = useWorkbook(filters);
  const columns = useColumns();
  const proposeButton = (
    <Can permission="expert:manage">
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setProposing(true)}>
        {t('action.propose')}
      </Button>
    </Can>
  );
  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <Link to={paths.expertSuggestions}>{t('action.suggest')}</Link>
            <Link to={paths.expertRounds}>{t('action.rounds')}</Link>
            <Button
              icon={<DownloadOutlined aria-hidden />}
              loading={workbook.isPending}
              onClick={() => workbook.mutate(t('action.fileName'))}
            >
              {t('action.export')}
            </Button>
            {proposeButton}
          </>
        }
      />
      <ProblemAlert error={workbook.error} />
      <Filters filters={filters} onChange={change} />
      <CursorList<Expert>
        list={list}
        caption={t('list.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={
          <EmptyState title={t('list.emptyTitle')} actions={proposeButton}>
            {t('list.emptyText')}
          </EmptyState>
        }
      />
      {isProposing && (
        <Suspense fallback={null}>
          <ProposeExpert onDone={() => setProposing(false)} />
        </Suspense>
      )}
    </App>
  );
}

function useExpertFilters() {
  const { search, change, clear } = useSearchFilters<ExpertFilters>();
  const filters = useMemo<ExpertFilters>(() => {
    const day = search.get('free_on');
    return {
      q: search.get('q') ?? undefined,
      state: oneOf(STATES, search.get('state')),
      kind: oneOf(KINDS, search.get('kind')),
      level: oneOf(LEVELS, search.get('level')),
      subject: oneOf(SUBJECTS, search.get('subject')),
      free_on: day !== null && DAY.test(day) ? day : undefined,
      review_due: search.get('review_due') === 'true' || undefined,
    };
  }, [search]);
  return { filters, change, clear, isFiltered: Object.values(filters).some((value) => value !== undefined) };
}

interface FiltersProps {
  filters: ExpertFilters;
  onChange: (changes: Partial<ExpertFilters>) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation(['experts', 'staff']);
  const { subjects } = useVocabulary();
  return (
    <FilterBar label={t('staff:filters')}>
      <SearchBox
        className={wideFilter}
        label={t('list.search')}
        placeholder={t('list.placeholder')}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <FilterSelect
        label={t('filter.state')}
        all={t('filter.allStates')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={t('filter.kind')}
        all={t('filter.allKinds')}
        value={filters.kind}
        options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('filter.level')}
        all={t('filter.allLevels')}
        value={filters.level}
        options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={(level) => onChange({ level })}
      />
      <FilterSelect
        label={t('filter.subject')}
        all={t('filter.allSubjects')}
        value={filters.subject}
        options={subjects}
        onChange={(subject) => onChange({ subject })}
      />
      <label className={styles.day}>
        {t('filter.freeOn')}
        <Input
          type="date"
          value={filters.free_on ?? ''}
          onChange={(event) => onChange({ free_on: event.target.value || undefined })}
        />
      </label>
      <Checkbox
        checked={filters.review_due ?? false}
        onChange={(event) => onChange({ review_due: event.target.checked || undefined })}
      >
        {t('filter.due')}
      </Checkbox>
    </FilterBar>
  );
}

function useColumns(): [Column<Expert>, ...Column<Expert>[]] {
  const { t } = useTranslation(['experts', 'vocabulary', 'common']);
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.name'),
        cell: (row) => <Link to={paths.expert(row.id)}>{row.name}</Link>,
      },
      { key: 'state', heading: t('field.state'), cell: (row) => <StateTag expert={row} /> },
      { key: 'kind', heading: t('field.kind'), cell: ({ kind }) => t(`kind.${kind}`) },
      { key: 'level', heading: t('field.level'), cell: ({ level }) => t(`level.${level}`) },
      { key: 'workplace', heading: t('field.workplace'), cell: ({ workplace }) => workplace },
      {
        key: 'subjects',
        heading: t('field.subjects'),
        cell: ({ subjects }) =>
          subjects.map((each) => t(`vocabulary:subject.${each}`)).join(t('common:listComma')) ||
          t('common:state.none'),
      },
      {
        key: 'rating',
        heading: t('field.rating'),
        align: 'end',
        cell: ({ rating }) => (rating === null ? t('common:state.none') : Number(rating)),
      },
      {
        key: 'hours',
        heading: t('field.hours'),
        align: 'end',
        cell: ({ hours_this_year: hours }) =>
          t('hoursValue', { hours: formatHours(Number(hours), language) }),
      },
    ],
    [t, language],
  );
}
