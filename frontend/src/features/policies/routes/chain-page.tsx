import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { type Column, DataList } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, wideFilter } from '@/components/ui/filter-bar';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useLanguage } from '@/lib/use-language';

import { chainQuery } from '../api/queries';
import type { PackChain, PackSummary } from '../api/types';
import { PolicyTabs } from '../components/policy-tabs';
import { usePackColumns } from '../components/use-pack-columns';

import styles from './chain-page.module.css';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What binds an organisation on a day, and everything on the way down to it. */
export function Component() {
  const { t } = useTranslation('policies');
  const [search, setSearch] = useSearchParams();
  const own = useOwnOrganisation();
  const organisation = search.get('organisation_id') ?? own;
  const on = search.get('on');
  const day = on !== null && DAY.test(on) ? on : null;

  const change = (name: 'organisation_id' | 'on', value: string | null) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current);
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );

  return (
    <App component={false}>
      <PageHeader title={t('title')} lead={t('chain.lead')} />
      <PolicyTabs />
      <FilterBar label={t('tabs.chain')}>
        <OrganisationPicker
          control={{ 'aria-label': t('chain.organisation'), className: wideFilter }}
          placeholder={t('chain.organisation')}
          value={organisation}
          onChange={(id) => change('organisation_id', id)}
        />
        <Input
          type="date"
          className={styles.day}
          aria-label={t('chain.on')}
          value={day ?? ''}
          onChange={({ target }) => change('on', target.value)}
        />
        {day !== null && <Button onClick={() => change('on', null)}>{t('chain.today')}</Button>}
      </FilterBar>
      {organisation === null ? (
        <Card>
          <EmptyState title={t('chain.choose.title')}>{t('chain.choose.text')}</EmptyState>
        </Card>
      ) : (
        <Chain key={organisation} organisation={organisation} day={day} />
      )}
    </App>
  );
}

function Chain({ organisation, day }: { organisation: string; day: string | null }) {
  const { t } = useTranslation('policies');
  const chain = useQuery(chainQuery(organisation, day));
  return (
    <Loaded query={chain} lines={6}>
      {(data) => (
        <div className={styles.page}>
          <Bound chain={data} />
          {data.packs.length > 0 && (
            <section aria-labelledby="chain">
              <h2 id="chain" className={styles.heading}>
                {t('chain.heading')}
              </h2>
              <Packs chain={data} />
            </section>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Bound({ chain }: { chain: PackChain }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const day = formatDay(chain.on, language);
  const name = chain.organisation_name;
  const { binding } = chain;
  const pack = chain.packs.find(({ id }) => id === binding?.pack_id);
  if (binding === null || pack === undefined)
    return (
      <Card>
        <EmptyState title={t('chain.none.title', { day })}>{t('chain.none.text', { name })}</EmptyState>
      </Card>
    );
  const since = formatDay(binding.since, language);
  return (
    <Card className={styles.bound}>
      <p>{t('chain.bound', { day, name })}</p>
      <p className={styles.title}>
        <Link to={paths.policy(pack.id)}>{pack.title}</Link>{' '}
        <span>{t('version', { version: pack.version })}</span>
      </p>
      <p>
        {pack.organisation_name} ·{' '}
        {binding.until === null
          ? t('chain.since', { day: since })
          : t('chain.sinceUntil', { since, until: formatDay(binding.until, language) })}
      </p>
    </Card>
  );
}

function Packs({ chain }: { chain: PackChain }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const [title, state, organisation, ...others] = usePackColumns();
  const standing: Column<PackSummary> = {
    key: 'standing',
    heading: t('field.state'),
    cell: (row) => (
      <span className={styles.standing}>
        {row.id === chain.binding?.pack_id ? <Tag tone="success">{t('chain.binds')}</Tag> : state?.cell(row)}
        {row.superseded_on !== null && (
          <small>{t('supersededOn', { day: formatDay(row.superseded_on, language) })}</small>
        )}
      </span>
    ),
  };
  const columns = [organisation, standing, ...others].filter((column) => column !== undefined);
  return (
    <DataList
      caption={t('chain.caption', { name: chain.organisation_name })}
      columns={[title, ...columns]}
      rows={chain.packs}
      rowKey={(row) => row.id}
    />
  );
}
