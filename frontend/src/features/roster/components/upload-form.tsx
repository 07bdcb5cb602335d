import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';

import { useTemplate, useUploadRoster } from '../api/mutations';

import { DropZone } from './drop-zone';
import { fileFault } from './file-rules';
import styles from './upload-form.module.css';

export function UploadForm() {
  const { t } = useTranslation(['roster', 'common']);
  const navigate = useNavigate();
  const own = useOwnOrganisation();
  const [place, setPlace] = useState(own);
  const [file, setFile] = useState<File | null>(null);
  const [wasTried, setTried] = useState(false);
  const upload = useUploadRoster();
  const template = useTemplate();
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  const fault = file === null ? (wasTried ? 'file' : null) : fileFault(file);
  const lacksPlace = wasTried && place === null;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (file === null || place === null || fileFault(file) !== null) return;
    const { signal } = (sending.current = new AbortController());
    const started = await upload.mutateAsync({ organisationId: place, file, signal }).catch(() => null);
    if (signal.aborted) upload.reset();
    else if (started !== null) void navigate(paths.rosterImport(started.import.id));
  };

  return (
    <Card>
      <form noValidate onSubmit={submit}>
        <h2 className={styles.title}>{t('upload.title')}</h2>
        <ProblemAlert error={upload.error ?? template.error} />
        <Field
          label={t('upload.place')}
          hint={t('upload.placeHint')}
          error={lacksPlace ? t('invalid.place') : undefined}
          required
        >
          {(control) => <OrganisationPicker control={control} value={place} onChange={setPlace} />}
        </Field>
        <Field label={t('upload.file')} error={fault === null ? undefined : t(`invalid.${fault}`)} required>
          {(control) => (
            <DropZone
              control={control}
              file={file}
              onChoose={(chosen) => {
                upload.reset();
                setFile(chosen);
              }}
            />
          )}
        </Field>
        {upload.isPending && file !== null && (
          <p role="status" className={styles.sending}>
            {t('upload.sending', { name: file.name })}
            <progress aria-label={t('upload.sending', { name: file.name })} />
            <Button onClick={() => sending.current?.abort()}>{t('common:action.cancel')}</Button>
          </p>
        )}
        <div className={styles.actions}>
          <Button type="primary" htmlType="submit" loading={upload.isPending}>
            {t('upload.submit')}
          </Button>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            loading={template.isPending}
            onClick={() => template.mutate(t('upload.templateName'))}
          >
            {t('upload.template')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
