import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { ContentDomain, CourseCategory, CourseLevel, SixNew } from '@/lib/course-words';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import type { Subject } from '@/lib/vocabulary';

/** What the list shows; `undefined` leaves a filter out. */
export interface LibraryFilters {
  q?: string | undefined;
  level?: CourseLevel | undefined;
  category?: CourseCategory | undefined;
  domain?: ContentDomain | undefined;
  subject?: Subject | undefined;
  six_new?: SixNew | undefined;
  sort?: '-rating' | undefined;
}

const PAGE = 20;
const KEY = ['course-library'] as const;

export const libraryQuery = (filters: LibraryFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/course-library', {
          params: { query: { ...filters, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

const at = (id: string) => ({ path: { course_id: id } });

export const libraryCourseQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/course-library/{course_id}', { params: at(id), signal })),
  });

export const ratingQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'rating'],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/course-library/{course_id}/rating', { params: at(id), signal })),
  });

export function useRate(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (stars: number) =>
      bodyOf(
        await registry.PUT('/v1/course-library/{course_id}/rating', { params: at(id), body: { stars } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
