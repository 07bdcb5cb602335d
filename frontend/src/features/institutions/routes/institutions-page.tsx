import { DownloadOutlined, PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { SearchBox } from '@/components/ui/search-box';
import { Can } from '@/lib/access/can';
import { paths } from '@/lib/paths';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { useExport } from '../api/mutations';
import { AHEAD_DAYS, expiringQuery, institutionListQuery } from '../api/queries';
import {
  type Institution,
  type InstitutionDocument,
  type InstitutionFilters,
  LEGAL_FORMS,
  STANDINGS,
} from '../api/types';
import styles from '../components/institution.module.css';
import { RegisterInstitution } from '../components/register-institution';
import { StandingTag } from '../components/tags';
import { useDocumentColumns } from '../components/use-document-columns';

/** The institutions that may run trainings, and whose documents expire before long. */
export function Component() {
  const { t } = useTranslation(['institutions', 'staff']);
  const { filters, change, clear, isFiltered } = useInstitutionFilters();
  const list = useInfiniteQuery(institutionListQuery(filters));
  const workbook = useExport(`${t('title')}.xlsx`);
  const [isRegistering, setRegistering] = useState(false);
  const navigate = useNavigate();
  const columns = useColumns();
  const register = (
    <Can permission="institution:manage">
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setRegistering(true)}>
        {t('register.open')}
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
            <Button
              icon={<DownloadOutlined aria-hidden />}
              loading={workbook.isPending}
              onClick={() => workbook.mutate(filters)}
            >
              {t('download')}
            </Button>
            {register}
          </>
        }
      />
      <ProblemAlert error={workbook.error} />
      <FilterBar label={t('staff:filters')}>
        <SearchBox
          label={t('filters.name')}
          placeholder={t('filters.name')}
          value={filters.name}
          onChange={(name) => change({ name })}
          className={wideFilter}
        />
        <FilterSelect
          label={t('field.standing')}
          all={t('filters.allStandings')}
          value={filters.standing}
          options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(standing) => change({ standing })}
        />
        <FilterSelect
          label={t('field.legal_form')}
          all={t('filters.allForms')}
          value={filters.legal_form}
          options={LEGAL_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
          onChange={(legal_form) => change({ legal_form })}
        />
      </FilterBar>
      <CursorList<Institution>
        list={list}
        caption={t('caption')}
        columns={columns}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: clear })}
        empty={
          <EmptyState title={t('emptyTitle')} actions={register}>
            {t('emptyText')}
          </EmptyState>
        }
      />
      <Expiring />
      {isRegistering && (
        <RegisterInstitution
          onDone={(id) => {
            setRegistering(false);
            if (id !== null) void navigate(paths.institution(id));
          }}
        />
      )}
    </App>
  );
}

function useInstitutionFilters() {
  const { search, change, clear } = useSearchFilters<InstitutionFilters>();
  const filters = useMemo<InstitutionFilters>(
    () => ({
      standing: oneOf(STANDINGS, search.get('standing')),
      legal_form: oneOf(LEGAL_FORMS, search.get('legal_form')),
      name: search.get('name') ?? undefined,
    }),
    [search],
  );
  return { filters, change, clear, isFiltered: Object.values(filters).some((value) => value !== undefined) };
}

/** Shown only while there are any. */
function Expiring() {
  const { t } = useTranslation('institutions');
  const list = useInfiniteQuery(expiringQuery);
  const columns = useDocumentColumns();
  if (list.data === undefined || list.data.pages[0]?.items.length === 0) return null;
  return (
    <section className={styles.block} aria-label={t('expiring.title')}>
      <h2 className={styles.heading}>{t('expiring.title')}</h2>
      <p className={styles.muted}>{t('expiring.lead', { count: AHEAD_DAYS })}</p>
      <CursorList<InstitutionDocument>
        list={list}
        caption={t('expiring.caption')}
        columns={[
          {
            key: 'institution',
            heading: t('field.organisation'),
            cell: ({ institution_id: id, institution_name: name }) => (
              <Link to={paths.institution(id)}>{name}</Link>
            ),
          },
          ...columns,
        ]}
        rowKey={(row) => row.id}
        empty={null}
      />
    </section>
  );
}

function useColumns(): [Column<Institution>, ...Column<Institution>[]] {
  const { t } = useTranslation(['institutions', 'common']);
  return useMemo(
    () => [
      {
        key: 'name',
        heading: t('field.organisation'),
        cell: ({ id, organisation }) => <Link to={paths.institution(id)}>{organisation.name}</Link>,
      },
      { key: 'credit_code', heading: t('field.credit_code'), cell: (row) => row.credit_code },
      { key: 'legal_form', heading: t('field.legal_form'), cell: (row) => t(`form.${row.legal_form}`) },
      {
        key: 'contact',
        heading: t('field.contact_name'),
        cell: ({ contact_name: name, contact_phone: phone }) =>
          [name, phone].filter(Boolean).join(' ') || t('common:state.none'),
      },
      {
        key: 'standing',
        heading: t('field.standing'),
        cell: ({ standing }) => <StandingTag standing={standing} />,
      },
    ],
    [t],
  );
}
