import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';

import type { CatalogueItem } from '../api/types';

import styles from './course-marks.module.css';

/** Level, state, and whether the person takes part. */
export function CourseMarks({
  course,
}: {
  course: Pick<CatalogueItem, 'level' | 'programme_state' | 'enrolment_state'>;
}) {
  const { t } = useTranslation(['catalogue', 'common']);
  const { enrolment_state: enrolment } = course;
  return (
    <p className={styles.marks}>
      <Tag>{t(`common:level.${course.level}`)}</Tag>
      <Tag tone={course.programme_state === 'cancelled' ? 'danger' : 'neutral'}>
        {t(`state.${course.programme_state}`)}
      </Tag>
      {enrolment !== null && (
        <Tag tone={enrolment === 'placed' ? 'success' : 'warning'}>{t(`enrolment.${enrolment}`)}</Tag>
      )}
    </p>
  );
}
