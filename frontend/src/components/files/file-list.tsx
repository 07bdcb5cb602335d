import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatSize } from '@/lib/format';
import { type AskForLink, openFile, saveFile, type StoredFile } from '@/lib/stored-file';
import { useLanguage } from '@/lib/use-language';

import styles from './files.module.css';

interface FileListProps {
  files: readonly StoredFile[];
  ask: AskForLink;
  /** Shown with each file where it can be taken out. */
  onRemove?: (file: StoredFile) => void;
}

/** Files to open or save; large enough for a thumb. */
export function FileList({ files, ask, onRemove }: FileListProps) {
  const { t } = useTranslation('files');
  const language = useLanguage();
  const open = useMutation({ mutationFn: (file: StoredFile) => openFile(ask, file) });
  const save = useMutation({ mutationFn: (file: StoredFile) => saveFile(ask, file) });
  if (files.length === 0) return <p className={styles.soft}>{t('none')}</p>;
  return (
    <>
      <ProblemAlert error={open.error ?? save.error} />
      <ul className={styles.list} aria-label={t('list')}>
        {files.map((file) => (
          <li key={file.id} className={styles.file}>
            <p className={styles.name}>
              {file.name} <span className={styles.soft}>{formatSize(file.size, language)}</span>
            </p>
            <p className={styles.buttons}>
              {file.can_open && (
                <Button aria-label={t('open', { name: file.name })} onClick={() => open.mutate(file)}>
                  {t('openShort')}
                </Button>
              )}
              <Button aria-label={t('save', { name: file.name })} onClick={() => save.mutate(file)}>
                {t('saveShort')}
              </Button>
              {onRemove && (
                <Button aria-label={t('remove', { name: file.name })} onClick={() => onRemove(file)}>
                  {t('removeShort')}
                </Button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
