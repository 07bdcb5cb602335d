import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

import { CsvButton } from '@/components/ui/csv-button';
import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import type { CsvColumn } from '@/lib/csv';
import { formatCount } from '@/lib/format';
import { useOwnOrganisation } from '@/lib/reach';
import { useLanguage } from '@/lib/use-language';

import { peopleCountQuery, readAllPeople } from '../api/queries';
import type { Person } from '../api/types';
import { CreatePerson } from '../components/create-person';
import { ImportLink } from '../components/import-link';
import { PeopleFilters } from '../components/people-filters';
import { PeopleList } from '../components/people-list';

import { usePersonFilters } from './use-person-filters';

export function Component() {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { filters, change, clear, isFiltered } = usePersonFilters();
  const [isCreating, setCreating] = useState(false);
  const own = useOwnOrganisation();
  const columns = useCsvColumns();
  const { data: count } = useQuery(peopleCountQuery(filters));
  const isCounted = count !== undefined && count !== null;

  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={isCounted ? t('leadCount', { count, shown: formatCount(count, language) }) : t('lead')}
        actions={
          <>
            <CsvButton
              fileName={t('fileName')}
              columns={columns}
              readRows={(signal, onProgress) => readAllPeople(filters, signal, onProgress)}
            />
            <ImportLink />
            <Can permission="person:manage">
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
                {t('action.create')}
              </Button>
            </Can>
          </>
        }
      />
      <PeopleFilters filters={filters} onChange={change} />
      <PeopleList
        filters={filters}
        isFiltered={isFiltered}
        onSort={(sort) => change({ sort })}
        onClear={clear}
      />
      {isCreating && (
        <CreatePerson organisationId={filters.below ?? own} onClose={() => setCreating(false)} />
      )}
      <Outlet />
    </App>
  );
}

function useCsvColumns(): CsvColumn<Person>[] {
  const { t } = useTranslation(['people', 'common', 'vocabulary']);
  return [
    { heading: t('field.name'), cell: (row) => row.name },
    { heading: t('field.staff_number'), cell: (row) => row.staff_number },
    { heading: t('field.school'), cell: (row) => row.organisation_name },
    { heading: t('field.sex'), cell: (row) => t(`vocabulary:sex.${row.sex}`) },
    { heading: t('field.citizen_id'), cell: (row) => row.citizen_id },
    { heading: t('field.phone'), cell: (row) => row.phone },
    { heading: t('field.stage'), cell: (row) => t(`vocabulary:stage.${row.stage}`) },
    { heading: t('field.subject'), cell: (row) => t(`vocabulary:subject.${row.subject}`) },
    { heading: t('field.title'), cell: (row) => t(`vocabulary:title.${row.title}`) },
    {
      heading: t('field.posts'),
      cell: (row) => row.posts.map((post) => t(`vocabulary:post.${post}`)).join(t('common:listComma')),
    },
    { heading: t('field.teaching_since'), cell: (row) => row.teaching_since },
    { heading: t('field.years'), cell: (row) => row.years_of_service },
    { heading: t('field.account'), cell: (row) => t(row.has_account ? 'account.open' : 'account.none') },
  ];
}
