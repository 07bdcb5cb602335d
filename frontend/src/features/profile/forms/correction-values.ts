import type { TFunction } from 'i18next';

import { dayInChina } from '@/lib/china-time';
import { z } from '@/lib/schema';
import { EMPLOYMENTS, POSTS, STAGES, SUBJECTS, TITLES } from '@/lib/vocabulary';

import type { MyProfile, ProfileChanges } from '../api/my-profile';

const MAX_NAME = 60;
const MIN_REASON = 2;
const MAX_REASON = 500;

/**
 * What can be typed into the form, in the shape that the service takes. An empty text means: none; an empty
 * phone number: as it was.
 */
export const correctionSchema = (t: TFunction<['profile', 'staff', 'common']>) =>
  z.object({
    changes: z.object({
      name: z
        .string()
        .check(
          z.trim(),
          z.minLength(1, t('common:form.required', { field: t('name') })),
          z.maxLength(MAX_NAME, t('common:form.maxLength', { count: MAX_NAME })),
        ),
      phone: z.string().check(z.trim(), z.regex(/^(?:1\d{10})?$/, t('correction.phone'))),
      stage: z.enum(STAGES),
      subject: z.enum(SUBJECTS),
      other_subjects: z.array(z.enum(SUBJECTS)),
      title: z.enum(TITLES),
      posts: z.array(z.enum(POSTS)),
      employment: z.enum(['', ...EMPLOYMENTS]),
      teaching_since: z
        .string()
        .check(z.refine((day) => day === '' || day <= dayInChina(new Date()), t('correction.future'))),
    }),
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(MIN_REASON, t('staff:reason.length')),
        z.maxLength(MAX_REASON, t('staff:reason.length')),
      ),
  });

export type CorrectionValues = z.infer<ReturnType<typeof correctionSchema>>;
type ProfileValues = CorrectionValues['changes'];

export const CORRECTABLE = [
  'name',
  'phone',
  'stage',
  'subject',
  'other_subjects',
  'title',
  'posts',
  'employment',
  'teaching_since',
] as const satisfies readonly (keyof ProfileValues)[];

/** The profile as the form shows it. What is masked cannot be edited in place, so the phone begins empty. */
export const valuesOf = ({ person }: MyProfile): ProfileValues => ({
  name: person.name,
  phone: '',
  stage: person.stage,
  subject: person.subject,
  other_subjects: person.other_subjects,
  title: person.title,
  posts: person.posts,
  employment: person.employment ?? '',
  teaching_since: person.teaching_since ?? '',
});

/** Only what differs from the profile, as the service takes it. */
export function changesBetween(before: ProfileValues, after: ProfileValues): ProfileChanges {
  const changed = CORRECTABLE.filter((field) => !isSame(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field] === '' ? null : after[field]]));
}

/** Of lists, the order says nothing. */
function isSame(one: string | readonly string[], other: string | readonly string[]): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.length === other.length && one.every((each) => other.includes(each));
}
