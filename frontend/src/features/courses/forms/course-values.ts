import type { TFunction } from 'i18next';

import {
  CATEGORIES,
  type ContentDomain,
  type CourseCategory,
  type CourseOrigin,
  DOMAINS,
  ORIGINS,
  SIX_NEW,
} from '@/lib/course-words';
import { z } from '@/lib/schema';
import { STAGES, SUBJECTS } from '@/lib/vocabulary';

import type { CourseContent, CourseDetail } from '../api/courses';

export const MAX_NAME = 100;
export const MAX_SUMMARY = 2000;
const MIN_WORD = 2;
const MOST_HOURS = /^\d{1,6}(\.\d{1,2})?$/;

/** What can be typed into the form; numbers and lists as their text. */
export const courseSchema = (t: TFunction<['courses', 'common']>) =>
  z.object({
    organisation_id: z
      .string()
      .check(z.minLength(1, t('common:form.required', { field: t('form.organisation') }))),
    name: z.string().check(z.trim(), z.minLength(MIN_WORD, t('form.tooShort')), z.maxLength(MAX_NAME)),
    summary: z.string().check(z.trim(), z.minLength(MIN_WORD, t('form.tooShort')), z.maxLength(MAX_SUMMARY)),
    keywords: z.string(),
    category: z.enum(CATEGORIES),
    domain: z.enum(DOMAINS),
    origin: z.enum(ORIGINS),
    origin_note: z.string(),
    six_new: z.array(z.enum(SIX_NEW)),
    contents: z.array(z.string()),
    standards: z.string().check(z.refine((text) => linesOf(text).length > 0, t('form.noStandard'))),
    stages: z.array(z.enum(STAGES)),
    subjects: z.array(z.enum(SUBJECTS)),
    hours: z
      .string()
      .check(z.refine((text) => MOST_HOURS.test(text) && Number(text) > 0, t('form.invalidHours'))),
  });

export type CourseValues = z.infer<ReturnType<typeof courseSchema>>;

export const COURSE_FIELDS = [
  'organisation_id',
  'name',
  'summary',
  'keywords',
  'category',
  'domain',
  'origin',
  'origin_note',
  'six_new',
  'contents',
  'standards',
  'stages',
  'subjects',
  'hours',
] as const;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const emptyValues = (own: string | null): CourseValues => ({
  organisation_id: own ?? '',
  name: '',
  summary: '',
  keywords: '',
  category: 'professional' satisfies CourseCategory,
  domain: 'curriculum' satisfies ContentDomain,
  origin: 'local' satisfies CourseOrigin,
  origin_note: '',
  six_new: [],
  contents: [],
  standards: '',
  stages: [],
  subjects: [],
  hours: '',
});

export const valuesOf = (course: CourseDetail): CourseValues => ({
  organisation_id: course.organisation.id,
  name: course.name,
  summary: course.summary,
  keywords: course.keywords.join(' '),
  category: course.category,
  domain: course.domain,
  origin: course.origin,
  origin_note: course.origin_note ?? '',
  six_new: course.six_new,
  contents: course.contents,
  standards: course.standards.join('\n'),
  stages: course.stages,
  subjects: course.subjects,
  hours: String(course.hours),
});

/** As the service takes it; the series a course belongs to stays as it is. */
export const contentOf = (values: CourseValues, seriesId: string | null): CourseContent => {
  const { name, summary, category, domain, origin, six_new, contents, stages, subjects, hours } = values;
  return {
    name,
    summary,
    category,
    domain,
    origin,
    six_new,
    contents,
    stages,
    subjects,
    hours: Number(hours),
    keywords: values.keywords.split(/[\s、，,]+/).filter((word) => word !== ''),
    origin_note: values.origin_note.trim() === '' ? null : values.origin_note.trim(),
    standards: linesOf(values.standards),
    series_id: seriesId,
  };
};
