import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import type { components } from '@/api/generated/scheduling';
import { progressQuery } from '@/lib/my/progress';
import { timetableKeys } from '@/lib/my/timetable';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

export type SignRecord = components['schemas']['SignRead'];
type SignCreate = components['schemas']['SignCreate'];

function useSend() {
  const keyFor = useIdempotencyKey();
  const client = useQueryClient();
  return async (body: SignCreate): Promise<SignRecord> => {
    const headers = { 'Idempotency-Key': keyFor(body) };
    const record = bodyOf(await scheduling.POST('/v1/sign-records', { body, headers }));
    // What shows attendance and hours is out of date now; nobody need wait for it here.
    void client.invalidateQueries({ queryKey: timetableKeys.all });
    void client.invalidateQueries({ queryKey: progressQuery().queryKey });
    return record;
  };
}

/**
 * Signing by the token of a picture. It is a query because it follows from the address alone: however often
 * the page is drawn, the token is sent once, and again only when the person asks for it.
 */
export function useTokenSigning(token: string) {
  const send = useSend();
  return queryOptions({
    queryKey: ['my', 'sign', token],
    // The token itself says which way it goes; the direction is only read with digits.
    queryFn: () => send({ token, direction: 'in' }),
    staleTime: Infinity,
    retry: false,
    retryOnMount: false,
    refetchOnReconnect: false,
  });
}

/** Signing by the six digits that stand beside the picture. */
export function useCodeSigning() {
  return useMutation({ mutationFn: useSend() });
}
