import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';
import { AREAS, RURAL_KINDS } from '@/lib/vocabulary';

import { ORGANISATION_KINDS, SCHOOL_KINDS } from '../api/types';

const MAX_NAME = 120;

/** What can be typed into the form, by the names that the service uses. */
export const organisationSchema = (t: TFunction<['organisations', 'common']>) =>
  z.object({
    name: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t('common:form.required', { field: t('field.name') })),
        z.maxLength(MAX_NAME, t('common:form.maxLength', { count: MAX_NAME })),
      ),
    code: z
      .string()
      .check(
        z.trim(),
        z.minLength(1, t('common:form.required', { field: t('field.code') })),
        z.regex(/^[A-Za-z0-9_-]{0,32}$/, t('invalid.code')),
      ),
    kind: z.enum(ORGANISATION_KINDS, t('common:form.required', { field: t('field.kind') })),
    division_code: z.string().check(z.trim(), z.regex(/^(?:\d{6})?$/, t('invalid.division_code'))),
    school_kind: z.enum(['', ...SCHOOL_KINDS]),
    rural_kind: z.enum(['', ...RURAL_KINDS]),
    area: z.enum(['', ...AREAS]),
  });

export type OrganisationValues = z.infer<ReturnType<typeof organisationSchema>>;

export const VALUE_FIELDS = [
  'name',
  'code',
  'kind',
  'division_code',
  'school_kind',
  'rural_kind',
  'area',
] as const;
