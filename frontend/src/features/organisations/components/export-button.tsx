import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { type CsvColumn, toCsv } from '@/lib/csv';
import { problemLine } from '@/lib/describe-problem';
import { downloadText } from '@/lib/download';

import { readAllOrganisations } from '../api/queries';
import type { Organisation, OrganisationFilters } from '../api/types';

/** Saves every row that matches the filters, not only those on the screen. Pressed again, it stops. */
export function ExportButton({ filters }: { filters: OrganisationFilters }) {
  const { t } = useTranslation('organisations');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const columnsOf = useCsvColumns();
  const running = useRef<AbortController | null>(null);
  const [count, setCount] = useState<number | null>(null);

  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setCount(0);
    try {
      const rows = await readAllOrganisations(filters, controller.signal, setCount);
      const day = new Date().toISOString().slice(0, 10);
      downloadText(`${t('fileName')}-${day}.csv`, toCsv(columnsOf(rows), rows), 'text/csv');
      void message.success(t('exported', { count: rows.length }));
    } catch (error) {
      if (!controller.signal.aborted) void message.error(problemLine(error, tProblem));
    } finally {
      setCount(null);
    }
  };

  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      onClick={count === null ? run : () => running.current?.abort()}
      aria-live="polite"
    >
      {count === null ? t('action.export') : t('action.cancelExport', { count })}
    </Button>
  );
}

function useCsvColumns(): (rows: readonly Organisation[]) => CsvColumn<Organisation>[] {
  const { t } = useTranslation('organisations');
  return (rows) => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const parentOf = (row: Organisation) => (row.parent_id === null ? undefined : byId.get(row.parent_id));
    return [
      { heading: t('field.code'), cell: (row) => row.code },
      { heading: t('field.name'), cell: (row) => row.name },
      { heading: t('field.kind'), cell: (row) => t(`kind.${row.kind}`) },
      { heading: t('field.division_code'), cell: (row) => row.division_code },
      { heading: t('field.parent'), cell: (row) => parentOf(row)?.name ?? null },
      { heading: t('field.children'), cell: (row) => row.child_count },
      { heading: t('field.updatedAt'), cell: (row) => row.updated_at },
    ];
  };
}
