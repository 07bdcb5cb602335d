import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';

import { PageHeader } from '@/components/ui/page-header';
import { Can } from '@/lib/access/can';
import { formatCount } from '@/lib/format';
import { useOwnOrganisation } from '@/lib/reach';
import { useLanguage } from '@/lib/use-language';

import { peopleCountQuery } from '../api/queries';
import { ExportPeople } from '../components/export-people';
import { ImportLink } from '../components/import-link';
import { PeopleFilters } from '../components/people-filters';
import { PeopleList } from '../components/people-list';

import { usePersonFilters } from './use-person-filters';

const CreatePerson = lazy(async () => ({
  default: (await import('../components/create-person')).CreatePerson,
}));

export function Component() {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const { filters, change, clear, isFiltered } = usePersonFilters();
  const [isCreating, setCreating] = useState(false);
  const own = useOwnOrganisation();
  const { data: count } = useQuery(peopleCountQuery(filters));
  const isCounted = count !== undefined && count !== null;

  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={isCounted ? t('leadCount', { count, shown: formatCount(count, language) }) : t('lead')}
        actions={
          <>
            <ExportPeople filters={filters} />
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
        <Suspense fallback={null}>
          <CreatePerson organisationId={filters.below ?? own} onClose={() => setCreating(false)} />
        </Suspense>
      )}
      <Outlet />
    </App>
  );
}
