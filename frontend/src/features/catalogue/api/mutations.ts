import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import { isProblem } from '@/api/problems';
import { enrolmentKeys } from '@/lib/my/enrolments';
import { timetableKeys } from '@/lib/my/timetable';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { catalogueKeys } from './queries';

/** Seats, enrolments and the timetable all follow from who is enrolled. */
function useRefreshCourses() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [catalogueKeys.all, enrolmentKeys.all, timetableKeys.all].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
}

/** `version` is that of an earlier enrolment that was withdrawn: enrolling again is another request. */
export function useEnrol(programmeId: string, version: number | null) {
  const keyFor = useIdempotencyKey();
  const refresh = useRefreshCourses();
  return useMutation({
    mutationFn: async () =>
      bodyOf(
        await scheduling.POST('/v1/programmes/{programme_id}/enrolments', {
          params: { path: { programme_id: programmeId } },
          body: {},
          headers: { 'Idempotency-Key': keyFor({ programmeId, version }) },
        }),
      ),
    onSuccess: refresh,
    // A refusal means that seats or the window have changed since the page was read.
    onError: (error) => (isProblem(error, 'network-unreachable') ? undefined : refresh()),
  });
}

interface Withdrawal {
  enrolmentId: string;
  version: number;
  reason: string;
}

export function useWithdraw() {
  const refresh = useRefreshCourses();
  return useMutation({
    mutationFn: async ({ enrolmentId, version, reason }: Withdrawal) => {
      await scheduling.DELETE('/v1/enrolments/{enrolment_id}', {
        params: {
          path: { enrolment_id: enrolmentId },
          header: { 'if-match': `"${version}"` },
          ...(reason !== '' && { query: { reason } }),
        },
      });
    },
    onSuccess: refresh,
    // After a 412 the page shows the newest version, and the person can decide again.
    onError: (error) => (isProblem(error, 412) ? refresh() : undefined),
  });
}
