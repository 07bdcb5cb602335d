import { useTranslation } from 'react-i18next';

import { Fact, Facts } from '@/components/ui/facts';
import { formatDay, formatHours, formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Course } from '../api/types';

/** When, how long, for whom and how many seats. */
export function CourseFacts({ course }: { course: Course }) {
  const { t } = useTranslation(['catalogue', 'common', 'vocabulary']);
  const language = useLanguage();
  const { stages, subjects } = course.target;
  const list = (names: string[]) => new Intl.ListFormat(language, { type: 'unit' }).format(names);
  return (
    <Facts>
      <Fact name={t('field.hours')}>
        {t('common:unit.hours', { count: course.hours, hours: formatHours(course.hours, language) })}
      </Fact>
      <Fact name={t('field.days')}>
        {t('days', {
          start: formatDay(course.starts_on, language),
          end: formatDay(course.ends_on, language),
        })}
      </Fact>
      <Fact name={t('field.enrolment')}>
        {t('days', {
          start: formatInstant(course.enrol_from, language),
          end: formatInstant(course.enrol_until, language),
        })}
      </Fact>
      <Fact name={t('field.seats')}>
        {t('seats', { count: course.seats_left, capacity: course.capacity })}
      </Fact>
      <Fact name={t('field.stages')}>
        {stages.length === 0 ? t('anyone') : list(stages.map((stage) => t(`vocabulary:stage.${stage}`)))}
      </Fact>
      <Fact name={t('field.subjects')}>
        {subjects.length === 0
          ? t('anyone')
          : list(subjects.map((subject) => t(`vocabulary:subject.${subject}`)))}
      </Fact>
      <Fact name={t('field.code')}>{course.code}</Fact>
    </Facts>
  );
}
