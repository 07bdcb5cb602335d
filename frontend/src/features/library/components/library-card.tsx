import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CourseRating } from '@/components/ui/course-facts';
import { Tag } from '@/components/ui/tag';
import type { Course } from '@/lib/course-words';
import { formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './library.module.css';

/** A course in the list; the whole card leads to its page. */
export function LibraryCard({ course }: { course: Course }) {
  const { t } = useTranslation(['library', 'course-words']);
  const language = useLanguage();
  return (
    <article className={styles.card}>
      <h2 className={styles.title}>
        <Link to={paths.libraryCourse(course.id)} className={styles.link}>
          {course.name}
        </Link>
      </h2>
      <p className={styles.summary}>{course.summary}</p>
      <p className={styles.tags}>
        <Tag tone="primary">{t(`course-words:level.${course.level}`)}</Tag>
        <Tag>{t(`course-words:category.${course.category}`)}</Tag>
        {course.six_new.map((each) => (
          <Tag key={each}>{t(`course-words:sixNew.${each}`)}</Tag>
        ))}
      </p>
      <p className={styles.soft}>
        <span>{course.organisation.name}</span>
        <span>{t('hours', { hours: formatHours(course.hours, language) })}</span>
        <span>
          <CourseRating course={course} />
        </span>
      </p>
    </article>
  );
}
