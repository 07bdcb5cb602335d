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

import { libraryCourseQuery } from '../api/library';
import { CourseFiles } from '../components/course-files';
import styles from '../components/library.module.css';
import { MyRating } from '../components/my-rating';

/** One course as readers see it. */
export function Component() {
  const { t } = useTranslation('library');
  const { courseId = '' } = useParams();
  const course = useQuery(libraryCourseQuery(courseId));
  return (
    <App component={false}>
      <PageHeader
        title={course.data?.name ?? t('title')}
        actions={<LinkButton to={paths.library}>{t('back')}</LinkButton>}
      />
      <Loaded query={course} lines={8}>
        {(found) => (
          <div className={styles.page}>
            <Card>
              <h2 className={styles.heading}>{t('about')}</h2>
              <p className={styles.text}>{found.summary}</p>
            </Card>
            <Card>
              <h2 className={styles.heading}>{t('facts')}</h2>
              <CourseFacts course={found} />
            </Card>
            <CourseFiles courseId={found.id} />
            <MyRating courseId={found.id} />
          </div>
        )}
      </Loaded>
    </App>
  );
}
