import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { useAnnotatedWorkbook } from '../api/mutations';
import { findingsQuery } from '../api/queries';
import type { Finding } from '../api/types';

import styles from './findings.module.css';

/** What is wrong with a roster, cell by cell. */
export function Findings({ importId }: { importId: string }) {
  const { t } = useTranslation('roster');
  const list = useInfiniteQuery(findingsQuery(importId));
  const workbook = useAnnotatedWorkbook(importId);
  const columns = useColumns();
  return (
    <section aria-labelledby="findings">
      <div className={styles.head}>
        <div>
          <h2 id="findings" className={styles.title}>
            {t('findings.title')}
          </h2>
          <p className={styles.lead}>{t('findings.lead')}</p>
        </div>
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={workbook.isPending}
          onClick={() => workbook.mutate(t('findings.downloadName'))}
        >
          {t('findings.download')}
        </Button>
      </div>
      <ProblemAlert error={workbook.error} />
      <CursorList<Finding>
        list={list}
        caption={t('findings.caption')}
        columns={columns}
        rowKey={(row) => `${row.row}:${row.column}:${row.code}`}
        empty={<EmptyState title={t('findings.none')}>{t('findings.noneText')}</EmptyState>}
      />
    </section>
  );
}

function useColumns(): [Column<Finding>, ...Column<Finding>[]] {
  const { t } = useTranslation(['roster', 'common']);
  return useMemo(
    () => [
      { key: 'problem', heading: t('field.problem'), cell: (row) => row.detail },
      {
        key: 'row',
        heading: t('field.row'),
        cell: (row) => <span className="tabular">{row.row}</span>,
      },
      { key: 'column', heading: t('field.column'), cell: (row) => row.column },
      { key: 'value', heading: t('field.value'), cell: (row) => row.value || t('common:state.none') },
    ],
    [t],
  );
}
