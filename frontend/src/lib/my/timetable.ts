import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, scheduling } from '@/api/client';
import type { components } from '@/api/generated/scheduling';

import { dayAfter, dayInChina } from '../china-time';
import { FIRST_PAGE, nextPage } from '../cursor';

export type TimetableEntry = components['schemas']['TimetableEntry'];
export type Direction = components['schemas']['Direction'];

/** Which part of the timetable: what is still to come, or what is over (the latest first). */
export type TimetablePart = 'coming' | 'past';

const PAGE = 30;
/** How far the home page looks ahead, in days. */
const AHEAD_DAYS = 90;
const SOON_ROWS = 20;

export const timetableKeys = {
  all: ['my', 'timetable'] as const,
  part: (part: TimetablePart, today: string) => [...timetableKeys.all, part, today] as const,
  soon: (today: string) => [...timetableKeys.all, 'soon', today] as const,
};

export const timetableQuery = (part: TimetablePart, now: Date) => {
  const today = dayInChina(now);
  const span =
    part === 'coming'
      ? ({ from_on: today, sort: 'starts_at', include_cancelled: true } as const)
      : ({ until_on: dayAfter(now, -1), sort: '-starts_at' } as const);
  return infiniteQueryOptions({
    queryKey: timetableKeys.part(part, today),
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await scheduling.GET('/v1/my/timetable', {
          params: { query: { ...span, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });
};

/** The next sessions from yesterday on: one that ran past midnight may still want a sign-out. */
export const soonQuery = (now: Date) =>
  queryOptions({
    queryKey: timetableKeys.soon(dayInChina(now)),
    queryFn: async ({ signal }) => {
      const query = {
        from_on: dayAfter(now, -1),
        until_on: dayAfter(now, AHEAD_DAYS),
        sort: 'starts_at',
        limit: SOON_ROWS,
      } as const;
      const page = bodyOf(await scheduling.GET('/v1/my/timetable', { params: { query }, signal }));
      return page.items.filter((entry) => entry.cancelled_at === null);
    },
  });
