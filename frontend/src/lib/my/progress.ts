import { queryOptions } from '@tanstack/react-query';

import { bodyOf, evaluation } from '@/api/client';
import type { components } from '@/api/generated/evaluation';

export type Progress = components['schemas']['ProgressRead'];

export const progressQuery = () =>
  queryOptions({
    queryKey: ['my', 'progress'],
    queryFn: async ({ signal }) => bodyOf(await evaluation.GET('/v1/my/progress', { signal })),
  });
