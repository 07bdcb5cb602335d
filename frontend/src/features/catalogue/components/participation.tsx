import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths';

import type { Course } from '../api/types';

import { EnrolDialog } from './enrol-dialog';
import { Obstacles } from './obstacles';
import styles from './participation.module.css';
import { WithdrawDialog } from './withdraw-dialog';

/** States in which a place can still be given back. */
const NOT_YET_RUNNING: readonly Course['programme_state'][] = ['approved', 'open'];

/** Taking a place, or giving it back. */
export function Participation({ course }: { course: Course }) {
  const { t } = useTranslation('catalogue');
  const [outcome, setOutcome] = useState('');
  const [asks, setAsks] = useState<'enrol' | 'withdraw' | null>(null);
  const isEnrolled = course.enrolment_state === 'placed';
  const close = () => setAsks(null);
  const done = (words: string) => {
    close();
    setOutcome(words);
  };
  return (
    <Card className={styles.card}>
      <p role="status" className={outcome === '' ? 'visually-hidden' : styles.outcome}>
        {outcome}
      </p>
      {isEnrolled ? (
        <>
          <p>{t('participation.enrolled')}</p>
          <LinkButton to={paths.timetable}>{t('participation.timetable')}</LinkButton>
          {NOT_YET_RUNNING.includes(course.programme_state) && (
            <Button danger size="large" onClick={() => setAsks('withdraw')}>
              {t('participation.withdraw')}
            </Button>
          )}
        </>
      ) : (
        <>
          {course.obstacles.length > 0 && <p>{t('participation.obstacles')}</p>}
          <Obstacles obstacles={course.obstacles} />
          {course.obstacles.length === 0 && (
            <Button type="primary" size="large" onClick={() => setAsks('enrol')}>
              {t('participation.enrol')}
            </Button>
          )}
        </>
      )}
      {asks === 'enrol' && (
        <EnrolDialog course={course} onClose={close} onDone={() => done(t('enrol.done'))} />
      )}
      {asks === 'withdraw' && course.enrolment_id !== null && (
        <WithdrawDialog
          title={course.title}
          enrolmentId={course.enrolment_id}
          version={course.enrolment_version ?? 0}
          onClose={close}
          onDone={() => done(t('withdraw.done'))}
        />
      )}
    </Card>
  );
}
