import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { Card } from '@/components/ui/card';
import { CourseFacts } from '@/components/ui/course-facts';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

import { courseQuery } from '../api/courses';
import { CourseFiles } from '../components/course-files';
import { CourseHistory, Versions } from '../components/course-history';
import styles from '../components/courses.module.css';
import { StateTag } from '../components/state-tag';
import { StepBar } from '../components/step-bar';

/** One course: where it stands, what comes next, and all that has happened to it. */
export function Component() {
  const { t } = useTranslation(['courses', 'course-words']);
  const { courseId = '' } = useParams();
  const course = useQuery(courseQuery(courseId));
  return (
    <App component={false}>
      <PageHeader
        title={course.data?.name ?? t('title')}
        actions={<LinkButton to={paths.courseDesk}>{t('back')}</LinkButton>}
      />
      <Loaded query={course} lines={8}>
        {(found) => (
          <div className={styles.page}>
            <p className={styles.bar}>
              <span>{t('version', { number: found.number })}</span>
              <StateTag state={found.state} />
            </p>
            <StepBar course={found} />
            <Card>
              <h2 className={styles.heading}>{t('about')}</h2>
              <p className={styles.text}>{found.summary}</p>
              {found.keywords.length > 0 && (
                <p className={styles.soft}>{t('keywords', { words: found.keywords.join(' · ') })}</p>
              )}
            </Card>
            <Card>
              <h2 className={styles.heading}>{t('facts')}</h2>
              <CourseFacts course={found} />
            </Card>
            <CourseFiles course={found} />
            <Versions course={found} />
            <CourseHistory course={found} />
          </div>
        )}
      </Loaded>
    </App>
  );
}
