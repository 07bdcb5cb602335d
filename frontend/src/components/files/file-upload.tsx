import { App, Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { useLanguage } from '@/lib/use-language';

import styles from './files.module.css';
import { useFileUpload } from './use-file-upload';

const MEBIBYTE = 1024 * 1024;

interface FileUploadProps {
  /** Puts the file, once it is stored, to what it belongs to. */
  attach: (fileId: string) => Promise<unknown>;
}

/** Sends a file, showing how far it is; it can be paused, goes on after a break, and says what is wrong. */
export function FileUpload({ attach }: FileUploadProps) {
  const { t } = useTranslation('files');
  const { message } = App.useApp();
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const upload = useFileUpload(attach, (name) => void message.success(t('stored', { name })));
  const { sending } = upload;
  const megabytes = (bytes: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / MEBIBYTE);
  const choose = (files: FileList | null) => {
    const file = files?.[0];
    if (file !== undefined) upload.begin(file);
    // Or the same file chosen again would be no change.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <div className={styles.upload}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('choose')}
        onChange={(event) => choose(event.target.files)}
      />
      {sending === null ? (
        <>
          <p className={styles.soft}>{t('hint')}</p>
          <p>
            <Button onClick={() => input.current?.click()}>{t('choose')}</Button>
          </p>
        </>
      ) : (
        <>
          <ProblemAlert error={sending.error} />
          <p className={styles.file}>
            <span role="status" className={styles.name}>
              {t(WORDS[sending.status], { name: sending.file.name })}
            </span>
            <span className="tabular">
              {t('amount', { sent: megabytes(sending.sent), total: megabytes(sending.file.size) })}
            </span>
          </p>
          <progress
            className={styles.bar}
            value={sending.sent}
            max={sending.file.size || 1}
            aria-label={t('progress', { name: sending.file.name })}
          />
          <p className={styles.buttons}>
            {sending.status === 'sending' && <Button onClick={upload.pause}>{t('pause')}</Button>}
            {sending.status === 'paused' && (
              <Button type="primary" onClick={upload.resume}>
                {t('resume')}
              </Button>
            )}
            {sending.status === 'failed' && <Button onClick={upload.resume}>{t('retry')}</Button>}
            {sending.status !== 'saving' && <Button onClick={upload.cancel}>{t('cancel')}</Button>}
          </p>
        </>
      )}
    </div>
  );
}

const WORDS = { sending: 'progress', paused: 'paused', saving: 'saving', failed: 'paused' } as const;
