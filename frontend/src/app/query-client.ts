import { QueryClient } from '@tanstack/react-query';

import { isProblem } from '@/api/problems';

const MAX_RETRIES = 2;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // Reads may be repeated when the trouble is passing; a refusal stays a refusal.
        retry: (failures, error) => failures < MAX_RETRIES && isProblem(error) && error.isTransient,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
