import { FileExcelOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { FieldControlProps } from '@/components/ui/field';
import { useLanguage } from '@/lib/use-language';

import styles from './drop-zone.module.css';
import { ACCEPT, formatBytes } from './file-rules';

interface DropZoneProps {
  control: FieldControlProps;
  file: File | null;
  onChoose: (file: File) => void;
}

/** A file by choosing or by dropping: the browser's own control, stretched over the whole area. */
export function DropZone({ control, file, onChoose }: DropZoneProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const [isOver, setOver] = useState(false);
  const { status, ...attributes } = control;
  return (
    <div className={styles.zone} data-over={isOver} data-invalid={status === 'error'}>
      <FileExcelOutlined aria-hidden className={styles.icon} />
      <span className={styles.words} aria-live="polite">
        {file === null
          ? t('upload.drop')
          : t('upload.chosen', { name: file.name, size: formatBytes(file.size, language) })}
      </span>
      <span className={styles.rules}>{t('upload.rules')}</span>
      <input
        {...attributes}
        type="file"
        accept={ACCEPT}
        className={styles.input}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
          // So that the same file, mended, can be chosen again.
          event.target.value = '';
        }}
      />
    </div>
  );
}
