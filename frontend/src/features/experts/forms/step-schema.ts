import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

const MIN_REASON = 2;
const MAX_REASON = 500;

/** What a step needs; a day to be reviewed by only for those that let somebody in. */
export const stepSchema = (t: TFunction<['experts', 'common', 'staff']>, comesIn: boolean) =>
  z.object({
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(MIN_REASON, t('staff:reason.length')),
        z.maxLength(MAX_REASON, t('staff:reason.length')),
      ),
    review_due_on: z
      .string()
      .check(z.minLength(comesIn ? 1 : 0, t('common:form.required', { field: t('field.due') }))),
    term_ends_on: z.string(),
  });

export type StepValues = z.infer<ReturnType<typeof stepSchema>>;
