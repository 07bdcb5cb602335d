import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { CsvButton } from '@/components/ui/csv-button';
import { PageHeader } from '@/components/ui/page-header';
import type { CsvColumn } from '@/lib/csv';

import { readAllProgrammes } from '../api/queries';
import type { ProgrammeItem } from '../api/types';
import { NewLink } from '../components/new-link';
import { ProgrammeFilters } from '../components/programme-filters';
import { ProgrammeList } from '../components/programme-list';

import { useProgrammeFilters } from './use-programme-filters';

export function Component() {
  const { t } = useTranslation('programmes');
  const { filters, change, clear, isFiltered } = useProgrammeFilters();
  const columns = useCsvColumns();
  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <CsvButton
              fileName={t('fileName')}
              columns={columns}
              readRows={(signal, onProgress) => readAllProgrammes(filters, signal, onProgress)}
            />
            <NewLink />
          </>
        }
      />
      <ProgrammeFilters filters={filters} onChange={change} />
      <ProgrammeList
        filters={filters}
        isFiltered={isFiltered}
        onSort={(sort) => change({ sort })}
        onClear={clear}
      />
    </App>
  );
}

function useCsvColumns(): CsvColumn<ProgrammeItem>[] {
  const { t } = useTranslation(['programmes', 'common']);
  return [
    { heading: t('field.code'), cell: (row) => row.code },
    { heading: t('field.title'), cell: (row) => row.title },
    { heading: t('field.state'), cell: (row) => t(`state.${row.state}`) },
    { heading: t('field.level'), cell: (row) => t(`common:level.${row.level}`) },
    { heading: t('field.organisation'), cell: (row) => row.organisation_name },
    { heading: t('field.starts_on'), cell: (row) => row.starts_on },
    { heading: t('field.ends_on'), cell: (row) => row.ends_on },
    { heading: t('field.hours'), cell: (row) => row.hours },
    { heading: t('field.capacity'), cell: (row) => row.capacity },
    { heading: t('field.taken'), cell: (row) => row.taken },
  ];
}
