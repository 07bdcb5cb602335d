import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { dayInChina } from '@/lib/china-time';
import { type CsvColumn, toCsv } from '@/lib/csv';
import { problemLine } from '@/lib/describe-problem';
import { downloadText } from '@/lib/download';

interface CsvButtonProps<Row> {
  /** Without the day and the ending, which are added. */
  fileName: string;
  columns: readonly CsvColumn<Row>[];
  /** Reads every row that matches, and tells how many are there so far. */
  readRows: (signal: AbortSignal, onProgress: (count: number) => void) => Promise<readonly Row[]>;
}

/** Saves all rows of a list, not only those on the screen. Pressed again, it stops. */
export function CsvButton<Row>({ fileName, columns, readRows }: CsvButtonProps<Row>) {
  const { t } = useTranslation('staff');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const running = useRef<AbortController | null>(null);
  const [count, setCount] = useState<number | null>(null);

  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setCount(0);
    try {
      const rows = await readRows(controller.signal, setCount);
      downloadText(`${fileName}-${dayInChina(new Date())}.csv`, toCsv(columns, rows), 'text/csv');
      void message.success(t('export.done', { count: rows.length }));
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
      {count === null ? t('export.start') : t('export.stop', { count })}
    </Button>
  );
}
