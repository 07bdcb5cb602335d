import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { formatDay, formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import type { CatalogueItem } from '../api/types';

import styles from './course-card.module.css';
import { CourseMarks } from './course-marks';

type Shown = Pick<
  CatalogueItem,
  | 'programme_id'
  | 'title'
  | 'level'
  | 'programme_state'
  | 'enrolment_state'
  | 'organiser_name'
  | 'hours'
  | 'starts_on'
  | 'ends_on'
>;

interface CourseCardProps {
  course: Shown;
  seatsLeft?: number;
  children?: ReactNode;
}

/** A programme in a list; the whole card leads to its page. */
export function CourseCard({ course, seatsLeft, children }: CourseCardProps) {
  const { t } = useTranslation(['catalogue', 'common']);
  const language = useLanguage();
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>
        <Link to={paths.course(course.programme_id)} className={styles.link}>
          {course.title}
        </Link>
      </h2>
      <p className={styles.organiser}>{course.organiser_name}</p>
      <CourseMarks course={course} />
      <p className={styles.facts}>
        <span>
          {t('common:unit.hours', { count: course.hours, hours: formatHours(course.hours, language) })}
        </span>
        <span>
          {t('days', {
            start: formatDay(course.starts_on, language),
            end: formatDay(course.ends_on, language),
          })}
        </span>
        {seatsLeft !== undefined && <span>{t('seatsLeft', { count: seatsLeft })}</span>}
      </p>
      {children}
    </article>
  );
}
