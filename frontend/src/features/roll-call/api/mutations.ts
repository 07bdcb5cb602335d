import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';

import { type Direction, rollCallKeys } from './queries';

interface Call {
  direction: Direction;
  personIds: string[];
}

/** Records that people are there, as somebody in the room sees it. */
export function useCallRoll(sessionId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ direction, personIds }: Call) =>
      bodyOf(
        await scheduling.POST('/v1/sessions/{session_id}/roll-call', {
          params: { path: { session_id: sessionId } },
          body: { direction, person_ids: personIds },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: rollCallKeys.all(sessionId) }),
  });
}
