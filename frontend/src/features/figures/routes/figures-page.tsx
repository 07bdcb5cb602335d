import { useQuery } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { CsvButton } from '@/components/ui/csv-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, wideFilter } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { LoadingLines } from '@/components/ui/loading';
import { PageHeader } from '@/components/ui/page-header';
import { dayInChina } from '@/lib/china-time';
import { useOwnOrganisation } from '@/lib/reach';
import { useSearchFilters } from '@/lib/use-search-filters';

import { type AnnualFigures, annualQuery, type AreaFigures } from '../api/queries';
import { AreaTable } from '../components/area-table';
import { FigureTabs } from '../components/figure-tabs';

// The chart library is larger than the page; the table does not wait for it.
const AreaChart = lazy(async () => ({
  default: (await import('../components/area-chart')).AreaChart,
}));

const YEARS_SHOWN = 6;

export function Component() {
  const { t } = useTranslation('figures');
  const own = useOwnOrganisation();
  const { search, change } = useSearchFilters<{ year: number; of: string | undefined }>();
  const thisYear = Number(dayInChina(new Date()).slice(0, 4));
  const wanted = Number(search.get('year'));
  const years = Array.from({ length: YEARS_SHOWN }, (_, index) => thisYear - index);
  const year = years.includes(wanted) ? wanted : thisYear;
  const place = search.get('of') ?? own;
  const figures = useQuery({ ...annualQuery(place ?? '', year), enabled: place !== null });

  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={figures.isSuccess && <Export figures={figures.data} />}
      />
      <FigureTabs />
      <FilterBar label={t('tab.annual')}>
        <OrganisationPicker
          control={{ 'aria-label': t('place'), className: wideFilter }}
          placeholder={t('place')}
          value={place}
          onChange={(id) => change({ of: id ?? undefined })}
        />
        <Select
          aria-label={t('year')}
          value={year}
          options={years.map((value) => ({ value, label: t('years', { count: value, year: value }) }))}
          onChange={(value: number) => change({ year: value })}
        />
      </FilterBar>
      {place === null && (
        <Card>
          <EmptyState title={t('choosePlace.title')}>{t('choosePlace.text')}</EmptyState>
        </Card>
      )}
      {place !== null && (
        <Loaded query={figures} lines={8}>
          {(data) => <Figures figures={data} />}
        </Loaded>
      )}
    </App>
  );
}

function Figures({ figures }: { figures: AnnualFigures }) {
  const { t } = useTranslation('figures');
  if (figures.areas.length === 0 && figures.total.teachers === 0) {
    return (
      <Card>
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      </Card>
    );
  }
  return (
    <>
      {figures.areas.length > 0 && (
        <Suspense fallback={<LoadingLines lines={6} />}>
          <AreaChart figures={figures} />
        </Suspense>
      )}
      <AreaTable figures={figures} />
    </>
  );
}

function Export({ figures }: { figures: AnnualFigures }) {
  const { t } = useTranslation('figures');
  return (
    <CsvButton<AreaFigures>
      fileName={`${t('fileName')}-${figures.year}`}
      columns={[
        { heading: t('field.area'), cell: (row) => row.name },
        { heading: t('field.teachers'), cell: (row) => row.teachers },
        { heading: t('field.personTimes'), cell: (row) => row.person_times },
        { heading: t('field.hours'), cell: (row) => row.hours },
        { heading: t('field.onPace'), cell: (row) => row.on_pace },
        { heading: t('field.measurable'), cell: (row) => row.measurable },
        { heading: t('field.share'), cell: (row) => row.share_on_pace },
        { heading: t('field.asOf'), cell: () => figures.as_of },
      ]}
      readRows={() => Promise.resolve([...figures.areas, { ...figures.total, name: t('field.total') }])}
    />
  );
}
