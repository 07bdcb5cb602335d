import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';
import { oneOf } from '@/lib/vocabulary';

import { COURSE_STATES, type CourseDetail } from '../api/courses';

import styles from './courses.module.css';
import { StateTag } from './state-tag';

const STEPS = [
  'submit',
  'recall',
  'review',
  'publish',
  'return',
  'withdraw',
  'supersede',
  'approve',
] as const;

/** The versions of a course, the latest first. */
export function Versions({ course }: { course: CourseDetail }) {
  const { t } = useTranslation('courses');
  const language = useLanguage();
  return (
    <Card>
      <h2 className={styles.heading}>{t('versions')}</h2>
      <ul className={styles.list}>
        {course.versions.map(({ number, name, state, created_at: made, published_at: published }) => (
          <li key={number}>
            <p className={styles.bar}>
              <span>{t('version', { number })}</span>
              <StateTag state={state} />
              <span>{name}</span>
            </p>
            <p className={styles.soft}>{formatInstant(published ?? made, language)}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Every step so far, the newest first. */
export function CourseHistory({ course }: { course: CourseDetail }) {
  const { t } = useTranslation(['courses', 'course-words']);
  const language = useLanguage();
  const stepName = (transition: string) => {
    const step = oneOf(STEPS, transition);
    return step === undefined ? transition : t(`step.${step}`);
  };
  const stateName = (target: string) => {
    const state = oneOf(COURSE_STATES, target);
    return state === undefined ? target : t(`state.${state}`);
  };
  return (
    <Card>
      <h2 className={styles.heading}>{t('history')}</h2>
      {course.history.length === 0 && <p className={styles.soft}>{t('noHistory')}</p>}
      <ol className={styles.list}>
        {[...course.history].reverse().map((step) => (
          <li key={step.at + step.transition}>
            <p>
              {step.level === null
                ? t('to', { step: stepName(step.transition), state: stateName(step.target) })
                : t('ofPromotion', {
                    level: t(`course-words:level.${step.level}`),
                    step: stepName(step.transition),
                  })}
            </p>
            {step.reason !== null && <p className={styles.text}>{step.reason}</p>}
            <p className={styles.soft}>
              {t('by', { at: formatInstant(step.at, language), name: step.actor_name ?? '—' })}
            </p>
          </li>
        ))}
      </ol>
    </Card>
  );
}
