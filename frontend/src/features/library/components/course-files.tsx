import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FileList } from '@/components/files/file-list';
import { Loaded } from '@/components/ui/loaded';
import { Section } from '@/components/ui/section';

import { courseFileLink, courseFilesQuery } from '../api/resources';

/** The files of a course, to open or save. */
export function CourseFiles({ courseId }: { courseId: string }) {
  const { t } = useTranslation('files');
  const files = useQuery(courseFilesQuery(courseId));
  return (
    <Section title={t('list')}>
      <Loaded query={files} lines={2} isFramed>
        {(found) => <FileList files={found} ask={courseFileLink(courseId)} />}
      </Loaded>
    </Section>
  );
}
