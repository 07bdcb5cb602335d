import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import type { CourseCategory, CourseLevel } from '@/lib/course-words';
import { FIRST_PAGE, nextPage } from '@/lib/cursor';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type CourseDetail = Schemas['CourseDetail'];
export type CourseState = Schemas['CourseState'];
export type CourseContent = Schemas['CourseContent'];
export type Promotion = Schemas['PromotionRead'];

export const COURSE_STATES = keysOf<CourseState>({
  draft: true,
  submitted: true,
  in_review: true,
  published: true,
  superseded: true,
  withdrawn: true,
});
/** Steps that need no reason, and those that do. */
export const PLAIN_STEPS = ['submit', 'recall', 'review', 'publish'] as const;
export const REASONED_STEPS = ['return', 'withdraw'] as const;
export type PlainStep = (typeof PLAIN_STEPS)[number];
export type ReasonedStep = (typeof REASONED_STEPS)[number];

export interface CourseFilters {
  q?: string | undefined;
  state?: CourseState | undefined;
  level?: CourseLevel | undefined;
  category?: CourseCategory | undefined;
  below?: string | undefined;
}

const PAGE = 20;
const KEY = ['courses'] as const;
const PROMOTIONS = ['course-promotions'] as const;

export const coursesQuery = (filters: CourseFilters) =>
  infiniteQueryOptions({
    queryKey: [...KEY, 'list', filters],
    queryFn: async ({ pageParam, signal }) =>
      bodyOf(
        await registry.GET('/v1/courses', {
          params: { query: { ...filters, ...pageParam, limit: PAGE } },
          signal,
        }),
      ),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  });

export const courseQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: async ({ signal }) =>
      bodyOf(await registry.GET('/v1/courses/{course_id}', { params: { path: { course_id: id } }, signal })),
  });

export const courseVocabularyQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...KEY, 'vocabulary', organisationId],
    queryFn: async ({ signal }) =>
      bodyOf(
        await registry.GET('/v1/courses/vocabulary', {
          params: { query: { organisation_id: organisationId } },
          signal,
        }),
      ),
    enabled: organisationId !== '',
  });

export const promotionsQuery = infiniteQueryOptions({
  queryKey: PROMOTIONS,
  queryFn: async ({ pageParam, signal }) =>
    bodyOf(
      await registry.GET('/v1/course-promotions', {
        params: { query: { state: 'proposed', ...pageParam, limit: PAGE } },
        signal,
      }),
    ),
  initialPageParam: FIRST_PAGE,
  getNextPageParam: nextPage,
});

function useRefresh() {
  const client = useQueryClient();
  // Also after a refusal: then somebody else was faster, and what they did is to be seen.
  return () =>
    Promise.all(
      [KEY, PROMOTIONS, ['course-library']].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

const at = ({ id, version }: { id: string; version: number }) => ({
  path: { course_id: id },
  header: { 'if-match': `"${version}"` },
});
const ofPromotion = ({ id, version }: Promotion) => ({
  path: { promotion_id: id },
  header: { 'if-match': `"${version}"` },
});

export function useCreateCourse() {
  return useMutation({
    mutationFn: async (body: Schemas['CourseCreate']) => bodyOf(await registry.POST('/v1/courses', { body })),
    onSettled: useRefresh(),
  });
}

export function useEditCourse(course: { id: string; version: number }) {
  return useMutation({
    mutationFn: async (body: CourseContent) =>
      bodyOf(await registry.PUT('/v1/courses/{course_id}', { params: at(course), body })),
    onSettled: useRefresh(),
  });
}

export function useStep(course: CourseDetail) {
  return useMutation({
    mutationFn: async (step: PlainStep) =>
      bodyOf(await registry.POST(`/v1/courses/{course_id}/${step}`, { params: at(course) })),
    onSettled: useRefresh(),
  });
}

export function useReasonedStep(course: CourseDetail) {
  return useMutation({
    mutationFn: async ({ step, reason }: { step: ReasonedStep; reason: string }) =>
      bodyOf(
        await registry.POST(`/v1/courses/{course_id}/${step}`, { params: at(course), body: { reason } }),
      ),
    onSettled: useRefresh(),
  });
}

export function usePropose(courseId: string) {
  return useMutation({
    mutationFn: async (reason: string) =>
      bodyOf(
        await registry.POST('/v1/courses/{course_id}/promotions', {
          params: { path: { course_id: courseId } },
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useApprovePromotion() {
  return useMutation({
    mutationFn: async (promotion: Promotion) =>
      bodyOf(
        await registry.POST('/v1/course-promotions/{promotion_id}/approve', {
          params: ofPromotion(promotion),
        }),
      ),
    onSettled: useRefresh(),
  });
}

export function useClosePromotion(step: 'return' | 'withdraw') {
  return useMutation({
    mutationFn: async ({ promotion, reason }: { promotion: Promotion; reason: string }) =>
      bodyOf(
        await registry.POST(`/v1/course-promotions/{promotion_id}/${step}`, {
          params: ofPromotion(promotion),
          body: { reason },
        }),
      ),
    onSettled: useRefresh(),
  });
}
