import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { useRefreshProgrammes } from './mutations';
import { venueKeys } from './queries';
import {
  type Enrolment,
  etagOf,
  type Session,
  type SessionCreate,
  type SessionUpdate,
  type VenueCreate,
} from './types';

export function usePlanSession(programmeId: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: SessionCreate) =>
      bodyOf(
        await scheduling.POST('/v1/programmes/{programme_id}/sessions', {
          params: { path: { programme_id: programmeId } },
          body,
          headers: { 'Idempotency-Key': keyFor(body) },
        }),
      ),
    onSuccess: useRefreshProgrammes(),
  });
}

const at = (session: Session) => ({
  path: { session_id: session.id },
  header: { 'if-match': etagOf(session) },
});

export function useChangeSession(session: Session) {
  return useMutation({
    mutationFn: async (body: SessionUpdate) =>
      bodyOf(await scheduling.PATCH('/v1/sessions/{session_id}', { params: at(session), body })),
    onSuccess: useRefreshProgrammes(),
  });
}

export function useCancelSession(session: Session) {
  return useMutation({
    mutationFn: async (reason: string) => {
      const params = { ...at(session), query: { reason } };
      await scheduling.DELETE('/v1/sessions/{session_id}', { params });
    },
    onSuccess: useRefreshProgrammes(),
  });
}

export function useCreateVenue() {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async (body: VenueCreate) =>
      bodyOf(await scheduling.POST('/v1/venues', { body, headers: { 'Idempotency-Key': keyFor(body) } })),
    onSuccess: () => client.invalidateQueries({ queryKey: venueKeys.all }),
  });
}

interface Nomination {
  personId: string;
  reason: string;
}

/** Gives a place in a programme to somebody. */
export function useNominate(programmeId: string) {
  const keyFor = useIdempotencyKey();
  return useMutation({
    mutationFn: async ({ personId, reason }: Nomination) =>
      bodyOf(
        await scheduling.POST('/v1/programmes/{programme_id}/enrolments', {
          params: { path: { programme_id: programmeId } },
          body: { person_id: personId, reason },
          headers: { 'Idempotency-Key': keyFor({ personId, reason }) },
        }),
      ),
    onSuccess: useRefreshProgrammes(),
  });
}

export function useWithdraw(enrolment: Enrolment) {
  return useMutation({
    mutationFn: async (reason: string) => {
      const params = {
        path: { enrolment_id: enrolment.id },
        header: { 'if-match': etagOf(enrolment) },
        query: { reason },
      };
      await scheduling.DELETE('/v1/enrolments/{enrolment_id}', { params });
    },
    onSuccess: useRefreshProgrammes(),
  });
}
