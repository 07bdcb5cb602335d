import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

import { RESULTS } from '../api/types';

type T = TFunction<['experts', 'common', 'staff']>;

export const roundSchema = (t: T) => {
  const required = (field: string) => t('common:form.required', { field });
  return z.object({
    organisation_id: z.string().check(z.minLength(1, required(t('rounds.keeper')))),
    year: z.string().check(z.trim(), z.regex(/^2[01]\d{2}$/, t('rounds.yearInvalid'))),
    due_on: z.string().check(z.minLength(1, required(t('rounds.dueOn')))),
    valid_months: z
      .string()
      .check(z.trim(), z.regex(/^(?:[1-9]\d?|1[01]\d|120)$/, t('rounds.monthsInvalid'))),
    document: z.string().check(z.trim(), z.maxLength(200)),
  });
};

export type RoundValues = z.infer<ReturnType<typeof roundSchema>>;

export const reviewSchema = (t: T) =>
  z.object({
    result: z.enum(RESULTS, t('common:form.required', { field: t('rounds.result') })),
    rating: z.string().check(z.trim(), z.regex(/^(?:\d(?:\.\d)?|10(?:\.0)?)$/, t('rounds.ratingInvalid'))),
    hours: z.string().check(z.trim(), z.regex(/^(?:\d{1,4}(?:\.\d{1,2})?)?$/, t('rounds.hoursInvalid'))),
    note: z
      .string()
      .check(z.trim(), z.minLength(2, t('staff:reason.length')), z.maxLength(500, t('staff:reason.length'))),
  });

export type ReviewValues = z.infer<ReturnType<typeof reviewSchema>>;
