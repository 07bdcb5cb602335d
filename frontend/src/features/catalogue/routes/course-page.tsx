import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Card } from '@/components/ui/card';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';
import { SECTIONS } from '@/lib/plan-sections';

import { courseQuery } from '../api/queries';
import type { Course } from '../api/types';
import { CourseFacts } from '../components/course-facts';
import { CourseMarks } from '../components/course-marks';
import { Participation } from '../components/participation';

import styles from './course-page.module.css';

export function Component() {
  const { t } = useTranslation('catalogue');
  const { programmeId = '' } = useParams();
  const course = useQuery(courseQuery(programmeId));
  return (
    <>
      <Link to={paths.courses} className={styles.back}>
        {t('back')}
      </Link>
      <Loaded query={course} lines={10}>
        {(data) => <Details course={data} />}
      </Loaded>
    </>
  );
}

function Details({ course }: { course: Course }) {
  const { t } = useTranslation('catalogue');
  const sections = SECTIONS.filter((section) => course[section] !== '');
  return (
    <>
      <PageHeader title={course.title} lead={course.organiser_name} />
      <div className={styles.grid}>
        <div className={styles.aside}>
          <Card className={styles.facts}>
            <CourseMarks course={course} />
            <CourseFacts course={course} />
          </Card>
          <Participation course={course} />
        </div>
        <Card className={styles.plan}>
          {sections.map((section) => (
            <section key={section}>
              <h2 className={styles.heading}>{t(`section.${section}`)}</h2>
              <p className={styles.text}>{course[section]}</p>
            </section>
          ))}
        </Card>
      </div>
    </>
  );
}
