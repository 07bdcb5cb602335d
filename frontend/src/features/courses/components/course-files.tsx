import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FileList } from '@/components/files/file-list';
import { FileUpload } from '@/components/files/file-upload';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { Loaded } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';
import type { StoredFile } from '@/lib/stored-file';

import type { CourseDetail } from '../api/courses';
import { courseFileLink, courseFilesQuery, useAttachFile, useRemoveFile } from '../api/files';

import { useAskReason } from './use-ask-reason';

/** The files of the latest version; those of a draft can be added to and taken out. */
export function CourseFiles({ course }: { course: CourseDetail }) {
  const { t } = useTranslation('files');
  const files = useQuery(courseFilesQuery(course));
  const attach = useAttachFile(course);
  const remove = useRemoveFile(course);
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  const dialog = useAskReason(
    (reason) => remove.mutateAsync({ fileId: removing?.id ?? '', reason }),
    t('removed'),
  );
  const isDraft = course.state === 'draft';
  const askToRemove = (file: StoredFile) => {
    setRemoving(file);
    dialog.ask();
  };
  return (
    <Section title={t('list')}>
      <Loaded query={files} lines={2} isFramed>
        {(found) => (
          <FileList files={found} ask={courseFileLink(course)} {...(isDraft && { onRemove: askToRemove })} />
        )}
      </Loaded>
      {isDraft && <FileUpload attach={attach.mutateAsync} />}
      {dialog.isAsking && removing !== null && (
        <ReasonDialog
          title={t('removeTitle')}
          explain={t('removeText', { name: removing.name })}
          submit={t('removeShort')}
          isSaving={remove.isPending}
          error={remove.error}
          onSubmit={dialog.submit}
          onCancel={dialog.cancel}
        />
      )}
    </Section>
  );
}
