import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayInChina } from '@/lib/china-time';
import { type CsvColumn, toCsv } from '@/lib/csv';
import { downloadText } from '@/lib/download';

import { type LedgerEntry, readWholeLedger } from '../api/ledger';

import { useLevelName } from './use-level-name';

/** Saves the whole ledger as a table, with the hashes that prove its order. */
export function ExportLedger() {
  const { t } = useTranslation('hours');
  const columns = useCsvColumns();
  const save = useMutation({
    mutationFn: async () => {
      const day = dayInChina(new Date());
      downloadText(`${t('fileName')}-${day}.csv`, toCsv(columns, await readWholeLedger()), 'text/csv');
    },
  });
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} onClick={() => save.mutate()}>
        {t('export')}
      </Button>
      {save.isError && <ProblemAlert error={save.error} />}
    </>
  );
}

function useCsvColumns(): CsvColumn<LedgerEntry>[] {
  const { t } = useTranslation('hours');
  const levelName = useLevelName();
  return [
    { heading: t('field.sequence'), cell: (entry) => entry.sequence },
    { heading: t('field.day'), cell: (entry) => entry.earned_on },
    { heading: t('field.programme'), cell: (entry) => entry.programme_title },
    { heading: t('field.level'), cell: (entry) => levelName(entry.level) },
    { heading: t('field.kind'), cell: (entry) => t(`kind.${entry.kind}`) },
    { heading: t('field.hours'), cell: (entry) => entry.hours },
    { heading: t('field.reason'), cell: (entry) => entry.reason },
    { heading: t('field.hash'), cell: (entry) => entry.hash },
  ];
}
