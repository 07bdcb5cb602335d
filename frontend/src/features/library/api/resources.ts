import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import type { ResourceKind } from '@/lib/resource-words';
import type { AskForLink } from '@/lib/stored-file';
import type { Stage, Subject } from '@/lib/vocabulary';

/** What the list shows; `undefined` leaves a filter out. */
export interface ResourceLibraryFilters {
  q?: string | undefined;
  kind?: ResourceKind | undefined;
  stage?: Stage | undefined;
  subject?: Subject | undefined;
}

const PAGE = 20;
const KEY = ['resource-library'] as const;

export const resourceLibraryQuery = (filters: ResourceLibraryFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/resource-library', {
          params: { query: { ...filters, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const libraryResourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/resource-library/{resource_id}', {
          params: { path: { resource_id: id } },
          signal,
        }),
      ),
  });

export const resourceFileLink =
  (resourceId: string): AskForLink =>
  async (fileId, toOpen) =>
    bodyOf(
      await registry.GET('/v1/resource-library/{resource_id}/files/{file_id}/link', {
        params: { path: { resource_id: resourceId, file_id: fileId }, query: { to_open: toOpen } },
      }),
    );

export const courseFilesQuery = (id: string) =>
  queryOptions({
    queryKey: ['course-library', id, 'files'],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/course-library/{course_id}/files', {
          params: { path: { course_id: id } },
          signal,
        }),
      ),
  });

export const courseFileLink =
  (courseId: string): AskForLink =>
  async (fileId, toOpen) =>
    bodyOf(
      await registry.GET('/v1/course-library/{course_id}/files/{file_id}/link', {
        params: { path: { course_id: courseId, file_id: fileId }, query: { to_open: toOpen } },
      }),
    );
