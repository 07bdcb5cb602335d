import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

import { COHORTS, MARK_KINDS, type MarkCreate } from '../api/types';

const MAX_DOCUMENT = 200;

/** What can be typed about a mark, by the names that the service uses. */
export const markSchema = (t: TFunction<['organisations', 'common']>) =>
  z.object({
    kind: z.enum(MARK_KINDS, t('common:form.required', { field: t('mark.field.kind') })),
    cohort: z.enum(['', ...COHORTS]),
    starts_on: z
      .string()
      .check(z.minLength(1, t('common:form.required', { field: t('mark.field.starts_on') }))),
    years: z.string().check(z.trim(), z.regex(/^(?:[1-9]|10)?$/, t('mark.invalid.years'))),
    document: z
      .string()
      .check(
        z.trim(),
        z.regex(/^(?:.{2,})?$/, t('mark.invalid.document')),
        z.maxLength(MAX_DOCUMENT, t('common:form.maxLength', { count: MAX_DOCUMENT })),
      ),
  });

export type MarkValues = z.infer<ReturnType<typeof markSchema>>;

/** What was typed as the service takes it; only a project county has a cohort. */
export const markBody = ({ kind, cohort, starts_on, years, document }: MarkValues): MarkCreate => ({
  kind,
  starts_on,
  cohort: (kind === 'project_county' && cohort) || null,
  years: years === '' ? null : Number(years),
  document: document || null,
});
