import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components } from '@/api/generated/evaluation';
import { surveyKeys } from '@/lib/my/surveys';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

export type Survey = components['schemas']['SurveyRead'];
export type Answer = components['schemas']['ResponseCreate'];

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: surveyKeys.detail(id),
    queryFn: async ({ signal }) => {
      const params = { path: { survey_id: id } };
      return bodyOf(await evaluation.GET('/v1/my/surveys/{survey_id}', { params, signal }));
    },
  });

export function useAnswerSurvey(id: string) {
  const keyFor = useIdempotencyKey();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Answer) => {
      await evaluation.POST('/v1/my/surveys/{survey_id}/response', {
        params: { path: { survey_id: id } },
        body,
        headers: { 'Idempotency-Key': keyFor(body) },
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: surveyKeys.all }),
  });
}
