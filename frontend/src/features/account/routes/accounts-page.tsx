import { useInfiniteQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { grantKey } from '@/lib/access/me';
import { formatTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useWord } from '@/lib/use-word';
import { oneOf } from '@/lib/vocabulary';

import { type Account, type AccountFilters, accountsQuery, ROLES } from '../api/accounts';
import { AccountActions } from '../components/account-actions';
import styles from '../components/account.module.css';

/** Who may sign in within one's reach, and what can be done for them. */
export function Component() {
  const { t } = useTranslation(['account', 'staff']);
  const [search, setSearch] = useSearchParams();
  const roleName = useWord('role');
  const columns = useColumns();
  const filters: AccountFilters = {
    q: search.get('q') ?? undefined,
    role: oneOf(ROLES, search.get('role')),
  };
  const change = useCallback(
    (name: 'q' | 'role', value: string | undefined) =>
      setSearch(
        (shown) => {
          if (value === undefined) shown.delete(name);
          else shown.set(name, value);
          return shown;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const searchFor = useCallback((text: string | undefined) => change('q', text), [change]);
  const list = useInfiniteQuery(accountsQuery(filters));
  const mayManage = useCan('account:manage');
  const isFiltered = filters.q !== undefined || filters.role !== undefined;
  return (
    <App component={false}>
      <PageHeader
        title={t('accounts.title')}
        lead={t('accounts.lead')}
        actions={mayManage && <LinkButton to={paths.activation}>{t('accounts.activate')}</LinkButton>}
      />
      <FilterBar label={t('staff:filters')}>
        <SearchBox
          className={wideFilter}
          label={t('accounts.search')}
          placeholder={t('accounts.searchHint')}
          value={filters.q}
          onChange={searchFor}
        />
        <FilterSelect
          label={t('accounts.role')}
          all={t('accounts.allRoles')}
          value={filters.role}
          options={ROLES.map((value) => ({ value, label: roleName(value) }))}
          onChange={(role) => change('role', role)}
        />
      </FilterBar>
      <CursorList<Account>
        list={list}
        caption={t('accounts.title')}
        columns={columns}
        rowKey={(row) => row.id}
        {...(isFiltered && { onClear: () => setSearch({}, { replace: true }) })}
        empty={<EmptyState title={t('accounts.emptyTitle')}>{t('accounts.emptyText')}</EmptyState>}
      />
    </App>
  );
}

function useColumns(): readonly [Column<Account>, ...Column<Account>[]] {
  const { t } = useTranslation('account');
  const roleName = useWord('role');
  return [
    {
      key: 'name',
      heading: t('accounts.name'),
      cell: (row) => <Link to={paths.account(row.id)}>{row.display_name}</Link>,
    },
    { key: 'login', heading: t('accounts.login'), cell: (row) => row.login },
    {
      key: 'grants',
      heading: t('accounts.grants'),
      cell: (row) =>
        row.grants.map((grant) => (
          <span key={grantKey(grant)} className={styles.grant}>
            {t('accounts.grantAt', {
              role: roleName(grant.role),
              organisation: grant.organisation?.name ?? t('accounts.everywhere'),
            })}
          </span>
        )),
    },
    { key: 'state', heading: t('accounts.state'), cell: (row) => <State account={row} /> },
    { key: 'actions', heading: t('accounts.actions'), cell: (row) => <AccountActions account={row} /> },
  ];
}

function State({ account }: { account: Account }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  if (account.disabled) return <Tag tone="danger">{t('accounts.disabled')}</Tag>;
  if (account.blocked_until !== null) {
    return (
      <Tag tone="warning">{t('accounts.blocked', { time: formatTime(account.blocked_until, language) })}</Tag>
    );
  }
  if (!account.has_password) return <Tag>{t('accounts.waiting')}</Tag>;
  return <Tag tone="success">{t('accounts.inUse')}</Tag>;
}
