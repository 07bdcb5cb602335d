import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

export const MAX_REASON = 500;
const MIN_REASON = 2;

/** What a merger needs: where to, why, and that somebody saw what it does. */
export const mergeSchema = (t: TFunction<['organisations', 'common', 'staff']>) =>
  z.object({
    into: z.string().check(z.minLength(1, t('common:form.required', { field: t('merge.into') }))),
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(MIN_REASON, t('staff:reason.length')),
        z.maxLength(MAX_REASON, t('staff:reason.length')),
      ),
    isSure: z.boolean().check(z.refine((isSure) => isSure, t('merge.notSure'))),
  });

export type MergeValues = z.infer<ReturnType<typeof mergeSchema>>;
