import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { enrolmentsQuery, type MyEnrolment } from '@/lib/my/enrolments';
import { paths } from '@/lib/paths';

import { CourseCard } from '../components/course-card';

import styles from './offered-list.module.css';

/** The programmes that the person takes or took part in. */
export function Component() {
  const enrolments = useQuery(enrolmentsQuery());
  return (
    <Loaded query={enrolments} lines={8}>
      {(data) => (data.length === 0 ? <Nothing /> : <Enrolments enrolments={data} />)}
    </Loaded>
  );
}

function Nothing() {
  const { t } = useTranslation('catalogue');
  return (
    <Card>
      <EmptyState
        title={t('mine.empty.title')}
        actions={<LinkButton to={paths.courses}>{t('mine.empty.action')}</LinkButton>}
      >
        {t('mine.empty.text')}
      </EmptyState>
    </Card>
  );
}

function Enrolments({ enrolments }: { enrolments: readonly MyEnrolment[] }) {
  const { t } = useTranslation('catalogue');
  return (
    <ul className={styles.list} aria-label={t('mine.tab')}>
      {enrolments.map((enrolment) => (
        <li key={enrolment.id}>
          <CourseCard course={{ ...enrolment, enrolment_state: enrolment.state }}>
            {enrolment.withdrawal_reason !== null && (
              <p>{t('mine.withdrawnBecause', { reason: enrolment.withdrawal_reason })}</p>
            )}
          </CourseCard>
        </li>
      ))}
    </ul>
  );
}
