import { useTranslation } from 'react-i18next';

import { DataList } from '@/components/ui/data-list';

import type { AnnexAnswer } from '../api/types';

import styles from './annex-outcome.module.css';

/** What is wrong with a table, row by row, or that nothing is. */
export function AnnexOutcome({ answer }: { answer: AnnexAnswer }) {
  const { t } = useTranslation(['organisations', 'common']);
  const { rows, faults } = answer;
  if (rows === 0) return <p role="alert">{t('annex.empty')}</p>;
  if (faults.length === 0) return <p role="status">{t('annex.good', { count: rows })}</p>;
  return (
    <div className={styles.faults}>
      <p role="alert">{t('annex.bad', { count: faults.length })}</p>
      <DataList
        caption={t('annex.faults')}
        rows={faults}
        rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { key: 'row', heading: t('annex.row'), cell: ({ row }) => t('annex.rowNumber', { row }) },
          { key: 'column', heading: t('annex.column'), cell: ({ column }) => column },
          { key: 'value', heading: t('annex.value'), cell: ({ value }) => value || t('common:state.none') },
          { key: 'message', heading: t('annex.message'), cell: ({ message }) => message },
        ]}
      />
    </div>
  );
}
