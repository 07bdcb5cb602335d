import type { TFunction } from 'i18next';

import { SECTIONS } from '@/lib/plan-sections';
import { z } from '@/lib/schema';
import { LEVELS, STAGES, SUBJECTS } from '@/lib/vocabulary';

export const MAX_TITLE = 120;
export const MAX_SECTION = 20_000;
const MAX_CAPACITY = 100_000;

/** What can be typed into the form, by the names that the service uses; numbers as their text. */
export const programmeSchema = (t: TFunction<['programmes', 'common']>) => {
  const section = z.string().check(z.maxLength(MAX_SECTION));
  const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, t('invalid.day')));
  const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, t('invalid.instant')));
  return z
    .object({
      title: z
        .string()
        .check(
          z.trim(),
          z.minLength(1, t('common:form.required', { field: t('field.title') })),
          z.maxLength(MAX_TITLE, t('common:form.maxLength', { count: MAX_TITLE })),
        ),
      code: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9_-]{1,32}$/, t('invalid.code'))),
      organisation_id: z
        .string()
        .check(z.minLength(1, t('common:form.required', { field: t('field.organisation') }))),
      level: z.enum(LEVELS, t('common:form.required', { field: t('field.level') })),
      hours: z.string().check(z.refine((text) => isNumberUpTo(text, 999_999.99, 0), t('invalid.hours'))),
      capacity: z
        .string()
        .check(
          z.refine(
            (text) => /^\d+$/.test(text) && isNumberUpTo(text, MAX_CAPACITY, 1),
            t('invalid.capacity'),
          ),
        ),
      enrol_from: instant,
      enrol_until: instant,
      starts_on: day,
      ends_on: day,
      stages: z.array(z.enum(STAGES)),
      subjects: z.array(z.enum(SUBJECTS)),
      ...(Object.fromEntries(SECTIONS.map((name) => [name, section])) as Record<
        (typeof SECTIONS)[number],
        typeof section
      >),
    })
    .check(
      z.refine((values) => values.ends_on >= values.starts_on, {
        path: ['ends_on'],
        error: t('invalid.endsBefore'),
      }),
      z.refine((values) => values.enrol_until > values.enrol_from, {
        path: ['enrol_until'],
        error: t('invalid.enrolBefore'),
      }),
    );
};

const isNumberUpTo = (text: string, most: number, least: number) =>
  /^\d+(?:\.\d{1,2})?$/.test(text) && Number(text) >= least && Number(text) <= most;

export type ProgrammeValues = z.infer<ReturnType<typeof programmeSchema>>;

export const PROGRAMME_FIELDS = [
  'title',
  'code',
  'organisation_id',
  'level',
  'hours',
  'capacity',
  'enrol_from',
  'enrol_until',
  'starts_on',
  'ends_on',
  'stages',
  'subjects',
  ...SECTIONS,
] as const satisfies readonly (keyof ProgrammeValues)[];
