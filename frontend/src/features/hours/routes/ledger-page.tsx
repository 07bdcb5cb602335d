import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LoadingLines } from '@/components/ui/loading';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Can } from '@/lib/access/can';
import { formatHours } from '@/lib/format';
import { progressQuery } from '@/lib/my/progress';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { ledgerQuery } from '../api/ledger';
import { ExportLedger } from '../components/export-ledger';
import { useLedgerColumns } from '../components/ledger-columns';

import styles from './ledger-page.module.css';

/** Every hour that was recognised, and what they come to. */
export function Component() {
  const { t } = useTranslation('hours');
  return (
    <App component={false}>
      <PageHeader title={t('title')} lead={t('lead')} actions={<ExportLedger />} />
      <Sum />
      <Can permission="policy:read">
        <p className={styles.policies}>
          <Link to={paths.policyChain}>{t('policies')}</Link>
        </p>
      </Can>
      <Entries />
    </App>
  );
}

function Sum() {
  const { t } = useTranslation('hours');
  const language = useLanguage();
  const progress = useQuery(progressQuery());
  if (progress.isError) return <ProblemAlert error={progress.error} />;
  if (progress.isPending) return <LoadingLines lines={1} />;
  const { hours, hours_in_all: inAll, required } = progress.data;
  return (
    <dl className={styles.sums}>
      <div>
        <dt>{t('sum.inAll')}</dt>
        <dd>{formatHours(inAll, language)}</dd>
      </div>
      {required !== null && (
        <div>
          <dt>{t('sum.cycle')}</dt>
          <dd>
            {t('sum.of', { hours: formatHours(hours, language), required: formatHours(required, language) })}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Entries() {
  const { t } = useTranslation('hours');
  const list = useInfiniteQuery(ledgerQuery());
  const columns = useLedgerColumns();
  return (
    <CursorList
      list={list}
      caption={t('title')}
      columns={columns}
      rowKey={(entry) => entry.id}
      empty={
        <EmptyState
          title={t('empty.title')}
          actions={<LinkButton to={paths.courses}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      }
    />
  );
}
