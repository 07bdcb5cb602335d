import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { useAnnotatedWorkbook } from '../api/mutations';
import { findingCountsQuery, findingsQuery } from '../api/queries';
import type { Finding, FindingCode } from '../api/types';

import styles from './findings.module.css';

/** What is wrong with a roster, cell by cell. */
export function Findings({ importId }: { importId: string }) {
  const { t } = useTranslation('roster');
  const [code, setCode] = useState<FindingCode | undefined>();
  const list = useInfiniteQuery(findingsQuery(importId, code));
  const counts = useQuery(findingCountsQuery(importId));
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
      <ProblemAlert error={workbook.error ?? counts.error} />
      <FilterBar label={t('findings.filter')}>
        <FilterSelect<FindingCode>
          label={t('findings.sort')}
          all={t('findings.all')}
          value={code}
          options={(counts.data ?? []).map((each) => ({
            value: each.code,
            label: t('findings.of', { detail: each.detail, count: each.count }),
          }))}
          onChange={setCode}
        />
      </FilterBar>
      <CursorList<Finding>
        list={list}
        caption={t('findings.caption')}
        columns={columns}
        rowKey={(row) => `${row.sheet}:${row.row}:${row.column}:${row.code}`}
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
      { key: 'sheet', heading: t('field.sheet'), cell: (row) => row.sheet || t('common:state.none') },
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
