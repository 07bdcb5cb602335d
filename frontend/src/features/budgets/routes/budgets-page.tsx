import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Section } from '@/components/ui/section';
import { Can } from '@/lib/access/can';
import { dayInChina } from '@/lib/china-time';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import {
  budgetsQuery,
  SHARE_STATES,
  type ShareFilters,
  sharesQuery,
  type ShareState,
  useSharesFile,
} from '../api/budgets';
import { RecordBudget } from '../components/budget-form';
import styles from '../components/budgets.module.css';
import { ShareList } from '../components/share-list';
import { formatYuan } from '../money';

const YEARS_SHOWN = 6;
/** Budgets are made before their year begins. */
const YEARS_AHEAD = 1;

/** What every level has for training, and whether that is what the policy promises. */
export function Component() {
  const { t } = useTranslation('budgets');
  const { place, year, years, state, change } = useFilters();
  const [isRecording, setRecording] = useState(false);
  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Can permission="budget:manage">
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setRecording(true)}>
              {t('record')}
            </Button>
          </Can>
        }
      />
      <FilterBar label={t('title')}>
        <OrganisationPicker
          control={{ 'aria-label': t('place'), className: wideFilter }}
          placeholder={t('place')}
          value={place}
          onChange={(id) => change({ of: id ?? undefined })}
        />
        <Select
          aria-label={t('year')}
          value={year}
          options={years.map((value) => ({ value, label: t('years', { year: value }) }))}
          onChange={(value: number) => change({ year: value })}
        />
        <FilterSelect
          label={t('shares.filter')}
          all={t('shares.all')}
          value={state}
          options={SHARE_STATES.map((value) => ({ value, label: t(`shares.state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </FilterBar>
      {place === null ? (
        <Card>
          <EmptyState title={t('choosePlace.title')}>{t('choosePlace.text')}</EmptyState>
        </Card>
      ) : (
        <div className={styles.sections}>
          <SharesSection filters={{ organisationId: place, year, state }} />
          <BudgetList place={place} year={year} />
        </div>
      )}
      {isRecording && <RecordBudget organisationId={place} year={year} onDone={() => setRecording(false)} />}
    </App>
  );
}

function useFilters() {
  const own = useOwnOrganisation();
  const { search, change } = useSearchFilters<{
    year: number;
    of: string | undefined;
    state: ShareState | undefined;
  }>();
  const thisYear = Number(dayInChina(new Date()).slice(0, 4));
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => thisYear + YEARS_AHEAD - index);
  const wanted = Number(search.get('year'));
  return {
    place: search.get('of') ?? own,
    years,
    year: years.includes(wanted) ? wanted : thisYear,
    state: oneOf(SHARE_STATES, search.get('state')),
    change,
  };
}

function SharesSection({ filters }: { filters: ShareFilters }) {
  const { t } = useTranslation('budgets');
  const shares = useQuery(sharesQuery(filters));
  const file = useSharesFile(filters);
  return (
    <Section
      title={t('shares.title')}
      actions={
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={file.isPending}
          onClick={() => file.mutate(t('fileName'))}
        >
          {t('download')}
        </Button>
      }
    >
      <ProblemAlert error={file.error} />
      <Loaded query={shares} lines={6} isFramed>
        {(data) => <ShareList shares={data} />}
      </Loaded>
    </Section>
  );
}

function BudgetList({ place, year }: { place: string; year: number }) {
  const { t } = useTranslation('budgets');
  const language = useLanguage();
  const list = useInfiniteQuery(budgetsQuery(place, year));
  return (
    <Section title={t('list.title')}>
      <CursorList
        list={list}
        caption={t('list.caption')}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'organisation',
            heading: t('field.organisation'),
            cell: ({ id, organisation }) => <Link to={paths.budget(id)}>{organisation.name}</Link>,
          },
          {
            key: 'budget',
            heading: t('shares.budget'),
            align: 'end',
            cell: ({ figures }) => formatYuan(figures.training_budget, language),
          },
          {
            key: 'set_aside',
            heading: t('field.set_aside'),
            align: 'end',
            cell: (each) => formatYuan(each.set_aside, language),
          },
          {
            key: 'spent',
            heading: t('field.spent'),
            align: 'end',
            cell: ({ spent }) => formatYuan(spent, language),
          },
        ]}
        empty={<EmptyState title={t('list.empty')}>{t('list.emptyText')}</EmptyState>}
      />
    </Section>
  );
}
