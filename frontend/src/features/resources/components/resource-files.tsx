import { App } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FileList } from '@/components/files/file-list';
import { FileUpload } from '@/components/files/file-upload';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { Section } from '@/components/ui/section';
import type { StoredFile } from '@/lib/stored-file';

import { linkOf, type ResourceDetail, useAttach, useRemoveFile } from '../api/resources';

/** The files of a resource; those of a draft can be added to and taken out. */
export function ResourceFiles({ resource }: { resource: ResourceDetail }) {
  const { t } = useTranslation('files');
  const attach = useAttach(resource);
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  const isDraft = resource.state === 'draft';
  return (
    <Section title={t('list')}>
      <FileList
        files={resource.files}
        ask={linkOf(resource.id)}
        {...(isDraft && { onRemove: setRemoving })}
      />
      {isDraft && <FileUpload attach={attach.mutateAsync} />}
      {removing !== null && (
        <RemoveDialog resource={resource} file={removing} onClose={() => setRemoving(null)} />
      )}
    </Section>
  );
}

interface RemoveDialogProps {
  resource: ResourceDetail;
  file: StoredFile;
  onClose: () => void;
}

function RemoveDialog({ resource, file, onClose }: RemoveDialogProps) {
  const { t } = useTranslation('files');
  const { message } = App.useApp();
  const remove = useRemoveFile(resource);
  const submit = async (reason: string) => {
    try {
      await remove.mutateAsync({ fileId: file.id, reason });
      void message.success(t('removed'));
      onClose();
    } catch {
      // The dialog stays open and shows what went wrong.
    }
  };
  return (
    <ReasonDialog
      title={t('removeTitle')}
      explain={t('removeText', { name: file.name })}
      submit={t('removeShort')}
      isSaving={remove.isPending}
      error={remove.error}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
