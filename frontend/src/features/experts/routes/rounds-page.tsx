import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { Can } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { roundsQuery } from '../api/queries';
import type { Round } from '../api/types';
import { OpenRound } from '../components/open-round';

/** The yearly reviews, the latest first. */
export function Component() {
  const { t } = useTranslation('experts');
  const [isOpening, setOpening] = useState(false);
  const list = useInfiniteQuery(roundsQuery());
  const columns = useColumns();
  const openButton = (
    <Can permission="expert:review">
      <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpening(true)}>
        {t('rounds.open')}
      </Button>
    </Can>
  );
  return (
    <App component={false}>
      <PageHeader
        title={t('rounds.title')}
        lead={t('rounds.lead')}
        actions={
          <>
            <Link to={paths.experts}>{t('action.back')}</Link>
            {openButton}
          </>
        }
      />
      <CursorList<Round>
        list={list}
        caption={t('rounds.caption')}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          <EmptyState title={t('rounds.emptyTitle')} actions={openButton}>
            {t('rounds.emptyText')}
          </EmptyState>
        }
      />
      {isOpening && <OpenRound onDone={() => setOpening(false)} />}
    </App>
  );
}

function useColumns(): [Column<Round>, ...Column<Round>[]] {
  const { t } = useTranslation(['experts', 'common']);
  const language = useLanguage();
  return useMemo(
    () => [
      {
        key: 'year',
        heading: t('rounds.year'),
        cell: (row) => <Link to={paths.expertRound(row.id)}>{row.year}</Link>,
      },
      { key: 'keeper', heading: t('rounds.keeper'), cell: (row) => row.organisation_name },
      {
        key: 'progress',
        heading: t('rounds.progress'),
        cell: (row) => t('rounds.progressValue', { done: row.reviewed, open: row.open }),
      },
      {
        key: 'due',
        heading: t('rounds.dueOn'),
        cell: (row) => (
          <>
            {formatDay(row.due_on, language)}{' '}
            {row.is_overdue && <Tag tone="danger">{t('rounds.overdue')}</Tag>}
          </>
        ),
      },
      {
        key: 'document',
        heading: t('rounds.document'),
        cell: (row) => row.document ?? t('common:state.none'),
      },
    ],
    [t, language],
  );
}
