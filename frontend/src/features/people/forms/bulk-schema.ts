import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';
import { EMPLOYMENTS, oneOf, POSTS } from '@/lib/vocabulary';

import type { BulkAction } from '../api/types';

const MIN_REASON = 2;
export const MAX_REASON = 500;

/** One thing to say (a post, a way of employment, a school; nothing for leaving), and why. */
export const bulkSchema = (kind: BulkAction['kind'], t: TFunction<['people', 'common', 'staff']>) =>
  z.object({
    value: z.string().check(z.refine((value) => kind === 'leave' || value !== '', t('bulk.valueMissing'))),
    reason: z
      .string()
      .check(
        z.trim(),
        z.minLength(MIN_REASON, t('staff:reason.length')),
        z.maxLength(MAX_REASON, t('staff:reason.length')),
      ),
  });

export type BulkValues = z.infer<ReturnType<typeof bulkSchema>>;

/** What the service is asked to do; `value` has passed the schema. */
export function actionOf(kind: BulkAction['kind'], value: string): BulkAction {
  switch (kind) {
    case 'end_post':
      return { kind, post: known(oneOf(POSTS, value)) };
    case 'set_employment':
      return { kind, employment: known(oneOf(EMPLOYMENTS, value)) };
    case 'transfer':
      return { kind, organisation_id: value };
    case 'leave':
      return { kind };
  }
}

function known<Member>(member: Member | undefined): Member {
  if (member === undefined) throw new TypeError('not one of the list');
  return member;
}
