import type { TFunction } from 'i18next';

import { dayInChina } from '@/lib/china-time';
import { z } from '@/lib/schema';
import { EMPLOYMENTS, POSTS, STAGES, SUBJECTS, TITLES } from '@/lib/vocabulary';

import { SEXES } from '../api/types';

const MAX_NAME = 60;

/** What can be typed into the form, by the names that the service uses. An empty text means: none. */
export const personSchema = (t: TFunction<['people', 'common']>) => {
  const required = (field: Parameters<typeof fieldName>[1]) =>
    t('common:form.required', { field: fieldName(t, field) });
  return z.object({
    name: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, required('name')),
        z.maxLength(MAX_NAME, t('common:form.maxLength', { count: MAX_NAME })),
      ),
    organisation_id: z.string(required('school')).check(z.minLength(1, required('school'))),
    staff_number: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9]{0,32}$/, t('invalid.staff_number'))),
    citizen_id: z.string().check(z.trim(), z.regex(/^(?:\d{17}[\dXx])?$/, t('invalid.citizen_id'))),
    sex: z.enum(['', ...SEXES]),
    phone: z.string().check(z.trim(), z.regex(/^(?:1\d{10})?$/, t('invalid.phone'))),
    stage: z.enum(STAGES, required('stage')),
    subject: z.enum(SUBJECTS, required('subject')),
    other_subjects: z.array(z.enum(SUBJECTS)),
    employment: z.enum(['', ...EMPLOYMENTS]),
    title: z.enum(TITLES, required('title')),
    posts: z.array(z.enum(POSTS)),
    teaching_since: z
      .string()
      .check(z.refine((day) => day === '' || day <= dayInChina(new Date()), t('invalid.future'))),
  });
};

const fieldName = (
  t: TFunction<['people', 'common']>,
  field: 'name' | 'school' | 'stage' | 'subject' | 'title',
) => t(`field.${field}`);

export type PersonValues = z.infer<ReturnType<typeof personSchema>>;

export const PERSON_FIELDS = [
  'name',
  'organisation_id',
  'staff_number',
  'citizen_id',
  'sex',
  'phone',
  'stage',
  'subject',
  'other_subjects',
  'employment',
  'title',
  'posts',
  'teaching_since',
] as const satisfies readonly (keyof PersonValues)[];
