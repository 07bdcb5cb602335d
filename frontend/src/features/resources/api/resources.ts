import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import type { CourseLevel } from '@/lib/course-words';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import type { ResourceKind } from '@/lib/resource-words';
import type { AskForLink } from '@/lib/stored-file';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type ResourceDetail = Schemas['ResourceDetail'];
export type ResourceState = Schemas['ResourceState'];
export type ResourceContent = Schemas['ResourceContent'];

export const RESOURCE_STATES = keysOf<ResourceState>({
  draft: true,
  submitted: true,
  published: true,
  recommended: true,
  withdrawn: true,
  discarded: true,
});
/** Steps that need no reason, and those that do. */
export const PLAIN_STEPS = ['submit', 'recall', 'publish', 'promote', 'revise'] as const;
export const REASONED_STEPS = ['return', 'recommend', 'decline', 'withdraw', 'discard'] as const;
export type PlainStep = (typeof PLAIN_STEPS)[number];
export type ReasonedStep = (typeof REASONED_STEPS)[number];

export interface ResourceFilters {
  q?: string | undefined;
  kind?: ResourceKind | undefined;
  state?: ResourceState | undefined;
  level?: CourseLevel | undefined;
  below?: string | undefined;
}

const PAGE = 20;
const KEY = ['resources'] as const;

export const resourcesQuery = (filters: ResourceFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/resources', {
          params: { query: { ...filters, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const resourceQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/resources/{resource_id}', { params: { path: { resource_id: id } }, signal }),
      ),
  });

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () =>
    Promise.all([KEY, ['resource-library']].map((queryKey) => client.invalidateQueries({ queryKey })));
}

interface Read {
  id: string;
  version: number;
}

const at = ({ id, version }: Read) => ({
  path: { resource_id: id },
  header: { 'if-match': `"${version}"` },
});

export function useCreateResource() {
  return useMutation({
    mutationFn: async (body: Schemas['ResourceCreate']) =>
      bodyOf(await registry.POST('/v1/resources', { body })),
    onSettled: useRefresh(),
  });
}

export function useEditResource(resource: Read) {
  return useMutation({
    mutationFn: async (body: ResourceContent) =>
      bodyOf(await registry.PUT('/v1/resources/{resource_id}', { params: at(resource), body })),
    onSettled: useRefresh(),
  });
}

export function useStep(resource: Read) {
  return useMutation({
    mutationFn: async (step: PlainStep) =>
      bodyOf(await registry.POST(`/v1/resources/{resource_id}/${step}`, { params: at(resource) })),
    onSettled: useRefresh(),
  });
}

export function useReasonedStep(resource: Read) {
  return useMutation({
    mutationFn: async ({ step, reason }: { step: ReasonedStep; reason: string }) =>
      bodyOf(
        await registry.POST(`/v1/resources/{resource_id}/${step}`, {
          params: at(resource),
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useAttach(resource: Read) {
  return useMutation({
    mutationFn: async (fileId: string) =>
      bodyOf(
        await registry.POST('/v1/resources/{resource_id}/files', {
          params: at(resource),
          body: { file_id: fileId },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useRemoveFile(resource: Read) {
  return useMutation({
    mutationFn: async ({ fileId, reason }: { fileId: string; reason: string }) => {
      const { path, header } = at(resource);
      return bodyOf(
        await registry.POST('/v1/resources/{resource_id}/files/{file_id}/remove', {
          params: { path: { ...path, file_id: fileId }, header },
          body: { reason },
        }),
      );
    },
    onSettled: useRefresh(),
  });
}

export const linkOf =
  (resourceId: string): AskForLink =>
  async (fileId, toOpen) =>
    bodyOf(
      await registry.GET('/v1/resources/{resource_id}/files/{file_id}/link', {
        params: { path: { resource_id: resourceId, file_id: fileId }, query: { to_open: toOpen } },
      }),
    );
