import { z } from '@/lib/schema';

import type { Survey } from '../api/surveys';

export const MAX_COMMENT = 2000;

/** An answer to `survey`: a rating for every item, and words if there are any. */
export const answerSchema = (survey: Pick<Survey, 'items'>) => {
  const rating = z.string().check(z.minLength(1));
  return z.object({
    // By place and not by code: a dot in a code would be a path to the form.
    ratings: z.array(rating).check(z.length(survey.items.length)),
    comment: z.string().check(z.trim(), z.maxLength(MAX_COMMENT)),
  });
};

export interface AnswerValues {
  ratings: string[];
  comment: string;
}
