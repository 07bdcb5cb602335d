import { keepPreviousData, queryOptions } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import type { components } from '@/api/generated/scheduling';
import { readAllPages } from '@/lib/cursor';

type Schemas = components['schemas'];
export type Direction = Schemas['Direction'];
export type SignCode = Schemas['SignCodeRead'];
export type Attendance = Schemas['AttendanceRead'];
export type RollCallRow = Schemas['RollCallRow'];

const POLL_MS = 3_000;
const ATTENDANCE_PAGE = 200;

export const rollCallKeys = {
  all: (sessionId: string) => ['roll-call', sessionId] as const,
};

const at = (sessionId: string) => ({ path: { session_id: sessionId } });

export const sessionQuery = (sessionId: string) =>
  queryOptions({
    queryKey: [...rollCallKeys.all(sessionId), 'session'],
    queryFn: async ({ signal }) =>
      bodyOf(await scheduling.GET('/v1/sessions/{session_id}', { params: at(sessionId), signal })),
    staleTime: 60_000,
  });

/** The code to show just now, with how far the service's clock is ahead of this one, in milliseconds. */
export const signCodeQuery = (sessionId: string, direction: Direction) =>
  queryOptions({
    queryKey: [...rollCallKeys.all(sessionId), 'code', direction],
    queryFn: async ({ signal }) => {
      const params = { ...at(sessionId), query: { direction } };
      const answer = await scheduling.GET('/v1/sessions/{session_id}/sign-code', { params, signal });
      const date = answer.response.headers.get('Date');
      return { code: bodyOf(answer), ahead: date === null ? 0 : Date.parse(date) - Date.now() };
    },
    refetchInterval: POLL_MS,
    // The screen in the room has nobody before it.
    refetchIntervalInBackground: true,
    staleTime: 0,
  });

/**
 * Everybody who has a place, with when they came and went: read again when the counts, which come with the
 * code every few seconds, say that something has changed.
 */
export const attendanceQuery = (sessionId: string, code: SignCode | undefined) =>
  queryOptions({
    queryKey: [
      ...rollCallKeys.all(sessionId),
      'attendance',
      code?.expected,
      code?.signed_in,
      code?.signed_out,
    ],
    enabled: code !== undefined,
    queryFn: ({ signal }) =>
      readAllPages(async (page) => {
        const params = { ...at(sessionId), query: { ...page, limit: ATTENDANCE_PAGE } };
        return bodyOf(await scheduling.GET('/v1/sessions/{session_id}/attendance', { params, signal }));
      }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
