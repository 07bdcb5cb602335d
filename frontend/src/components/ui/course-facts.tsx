import { useTranslation } from 'react-i18next';

import type { Course } from '@/lib/course-words';
import { formatHours, formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { Fact, Facts } from './facts';

/** What a course of the library is about, name by name. */
export function CourseFacts({ course }: { course: Course }) {
  const { t } = useTranslation(['course-words', 'vocabulary']);
  const language = useLanguage();
  const join = (words: string[]) => words.join(language === 'zh-CN' ? '、' : ', ');
  const { stages, subjects, six_new: sixNew, origin_note: note, published_at: published } = course;
  return (
    <Facts>
      <Fact name={t('fact.organisation')}>{course.organisation.name}</Fact>
      <Fact name={t('fact.library')}>
        {course.library.name} · {t(`level.${course.level}`)}
      </Fact>
      <Fact name={t('fact.category')}>{t(`category.${course.category}`)}</Fact>
      <Fact name={t('fact.domain')}>{t(`domain.${course.domain}`)}</Fact>
      <Fact name={t('fact.hours')}>{formatHours(course.hours, language)}</Fact>
      <Fact name={t('fact.stages')}>
        {stages.length === 0 ? t('everyStage') : join(stages.map((each) => t(`vocabulary:stage.${each}`)))}
      </Fact>
      <Fact name={t('fact.subjects')}>
        {subjects.length === 0
          ? t('everySubject')
          : join(subjects.map((each) => t(`vocabulary:subject.${each}`)))}
      </Fact>
      {sixNew.length > 0 && (
        <Fact name={t('fact.sixNew')}>{join(sixNew.map((each) => t(`sixNew.${each}`)))}</Fact>
      )}
      <Fact name={t('fact.origin')}>
        {t(`origin.${course.origin}`)}
        {note !== null && ` · ${note}`}
      </Fact>
      {course.series !== null && <Fact name={t('fact.series')}>{course.series.name}</Fact>}
      <Fact name={t('fact.standards')}>{join(course.standards)}</Fact>
      <Fact name={t('fact.rating')}>
        <CourseRating course={course} />
      </Fact>
      {published !== null && <Fact name={t('fact.published')}>{formatInstant(published, language)}</Fact>}
    </Facts>
  );
}

/** The mean of all ratings in words. */
export function CourseRating({ course }: { course: Pick<Course, 'rating_mean' | 'rating_count'> }) {
  const { t } = useTranslation('course-words');
  const language = useLanguage();
  const { rating_mean: mean, rating_count: people } = course;
  return mean === null ? t('unrated') : t('rating', { mean: formatHours(mean, language), people });
}
