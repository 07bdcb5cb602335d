import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { AskForLink } from '@/lib/stored-file';

interface Version {
  id: string;
  number: number;
}

const keyOf = ({ id, number }: Version) => ['courses', id, 'files', number] as const;

export const courseFilesQuery = (version: Version) =>
  queryOptions({
    queryKey: keyOf(version),
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/courses/{course_id}/versions/{number}/files', {
          params: { path: { course_id: version.id, number: version.number } },
          signal,
        }),
      ),
  });

export const courseFileLink =
  ({ id, number }: Version): AskForLink =>
  async (fileId, toOpen) =>
    bodyOf(
      await registry.GET('/v1/courses/{course_id}/versions/{number}/files/{file_id}/link', {
        params: { path: { course_id: id, number, file_id: fileId }, query: { to_open: toOpen } },
      }),
    );

export function useAttachFile(version: Version) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (fileId: string) =>
      bodyOf(
        await registry.POST('/v1/courses/{course_id}/files', {
          params: { path: { course_id: version.id } },
          body: { file_id: fileId },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(version) }),
  });
}

export function useRemoveFile(version: Version) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fileId, reason }: { fileId: string; reason: string }) =>
      registry.POST('/v1/courses/{course_id}/files/{file_id}/remove', {
        params: { path: { course_id: version.id, file_id: fileId } },
        body: { reason },
      }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(version) }),
  });
}
