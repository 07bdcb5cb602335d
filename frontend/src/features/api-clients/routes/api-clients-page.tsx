import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';
import { oneOf } from '@/lib/vocabulary';

import { type ApiClient, type ApiClientSecret, apiClientsQuery } from '../api/api-clients';
import styles from '../components/api-clients.module.css';
import { ClientActions } from '../components/client-actions';
import { RegisterClient } from '../components/register-client';
import { SecretDialog } from '../components/secret-dialog';

const STATES = ['inUse', 'revoked'] as const;

/** The programs of other systems that read what changes here. */
export function Component() {
  const { t } = useTranslation(['api-clients', 'staff']);
  const [search, setSearch] = useSearchParams();
  const state = oneOf(STATES, search.get('state'));
  const list = useInfiniteQuery(apiClientsQuery(state === undefined ? undefined : state === 'revoked'));
  const mayManage = useCan('api-client:manage');
  const [isRegistering, setRegistering] = useState(false);
  const [secret, setSecret] = useState<ApiClientSecret | null>(null);
  const columns = useColumns();
  const action: Column<ApiClient> = {
    key: 'actions',
    heading: t('field.actions'),
    cell: (row) => (row.revoked_at === null ? <ClientActions client={row} onSecret={setSecret} /> : null),
  };
  const filter = (value: (typeof STATES)[number] | undefined) =>
    setSearch(value === undefined ? {} : { state: value }, { replace: true, preventScrollReset: true });
  return (
    <App component={false}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayManage && (
            <Button type="primary" onClick={() => setRegistering(true)}>
              {t('register.title')}
            </Button>
          )
        }
      />
      <FilterBar label={t('staff:filters')}>
        <FilterSelect
          label={t('field.state')}
          all={t('allStates')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={filter}
        />
      </FilterBar>
      <CursorList<ApiClient>
        list={list}
        caption={t('title')}
        columns={mayManage ? [...columns, action] : columns}
        rowKey={(row) => row.client_id}
        {...(state !== undefined && { onClear: () => filter(undefined) })}
        empty={<EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      />
      {isRegistering && (
        <RegisterClient
          onMade={(made) => {
            setRegistering(false);
            setSecret(made);
          }}
          onCancel={() => setRegistering(false)}
        />
      )}
      {secret !== null && <SecretDialog made={secret} onClose={() => setSecret(null)} />}
    </App>
  );
}

function useColumns(): readonly [Column<ApiClient>, ...Column<ApiClient>[]] {
  const { t } = useTranslation('api-clients');
  const language = useLanguage();
  return [
    { key: 'name', heading: t('field.name'), cell: (row) => row.name },
    { key: 'organisation', heading: t('field.organisation'), cell: (row) => row.organisation.name },
    {
      key: 'created_at',
      heading: t('field.createdAt'),
      cell: (row) => formatInstant(row.created_at, language),
    },
    {
      key: 'last_used_at',
      heading: t('field.lastUsedAt'),
      cell: (row) => (row.last_used_at === null ? t('never') : formatInstant(row.last_used_at, language)),
    },
    {
      key: 'state',
      heading: t('field.state'),
      cell: ({ revoked_at, revoked_reason }) =>
        revoked_at === null ? (
          <Tag tone="success">{t('state.inUse')}</Tag>
        ) : (
          <>
            <Tag tone="danger">{t('state.revoked')}</Tag>
            <span className={styles.note}>
              {t('revokedFor', { time: formatInstant(revoked_at, language), reason: revoked_reason ?? '' })}
            </span>
          </>
        ),
    },
  ];
}
