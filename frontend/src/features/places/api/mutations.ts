import { useMutation, useQueryClient } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import { saveAnswer } from '@/lib/download';
import { useIdempotencyKey } from '@/lib/use-idempotency-key';

import { given, KEY } from './queries';
import type { BaseFilters, PairingFilters, StudioFilters } from './types';

type Schemas = components['schemas'];

/** What a change is made to: its id, and the version that was shown. */
export interface Shown {
  id: string;
  version: number;
}

const ifMatch = ({ version }: Shown) => ({ 'if-match': `"${version}"` });

/** A change after which all of the feature is read anew, also after a refusal: somebody else was faster. */
function useChange<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: KEY }) });
}

/** A creation, sent under one key for as long as its content stays the same. */
function useCreation<Body, Answer>(create: (body: Body, headers: Record<string, string>) => Promise<Answer>) {
  const keyFor = useIdempotencyKey();
  return useChange((body: Body) => create(body, { 'Idempotency-Key': keyFor(body) }));
}

export const useSetUpBase = () =>
  useCreation(async (body: Schemas['BaseCreate'], headers) =>
    bodyOf(await registry.POST('/v1/bases', { body, headers })),
  );

export const useUpdateBase = (base: Shown) =>
  useChange(async (body: Schemas['BaseUpdate']) =>
    bodyOf(
      await registry.PATCH('/v1/bases/{base_id}', {
        params: { path: { base_id: base.id }, header: ifMatch(base) },
        body,
      }),
    ),
  );

export const BASE_STEPS = ['suspend', 'resume', 'close'] as const;
export type BaseStep = (typeof BASE_STEPS)[number];

export const useBaseStep = (base: Shown) =>
  useChange(async ({ step, reason }: { step: BaseStep; reason: string }) =>
    bodyOf(
      await registry.POST(`/v1/bases/{base_id}/${step}`, {
        params: { path: { base_id: base.id }, header: ifMatch(base) },
        body: { reason },
      }),
    ),
  );

export const useRecordUse = (id: string) =>
  useCreation(async (body: Schemas['BaseUseCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/bases/{base_id}/uses', { params: { path: { base_id: id } }, body, headers }),
    ),
  );

export const useWithdrawUse = () =>
  useChange(async ({ thing, reason }: { thing: Shown; reason: string }) =>
    bodyOf(
      await registry.POST('/v1/base-uses/{use_id}/withdraw', {
        params: { path: { use_id: thing.id }, header: ifMatch(thing) },
        body: { reason },
      }),
    ),
  );

export const useAddVenue = (id: string) =>
  useCreation(async (body: Schemas['BaseVenueCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/bases/{base_id}/venues', { params: { path: { base_id: id } }, body, headers }),
    ),
  );

export const useCloseVenue = () =>
  useChange(async ({ thing, reason }: { thing: Shown; reason: string }) =>
    bodyOf(
      await registry.POST('/v1/venues/{venue_id}/close', {
        params: { path: { venue_id: thing.id }, header: ifMatch(thing) },
        body: { reason },
      }),
    ),
  );

export const useAddRoom = (id: string) =>
  useCreation(async (body: Schemas['VenueRoomCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/venues/{venue_id}/rooms', {
        params: { path: { venue_id: id } },
        body,
        headers,
      }),
    ),
  );

export const useAddEquipment = (id: string) =>
  useCreation(async (body: Schemas['VenueEquipmentCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/venues/{venue_id}/equipment', {
        params: { path: { venue_id: id } },
        body,
        headers,
      }),
    ),
  );

export const useSetUpStudio = () =>
  useCreation(async (body: Schemas['StudioCreate'], headers) =>
    bodyOf(await registry.POST('/v1/studios', { body, headers })),
  );

export const useUpdateStudio = (studio: Shown) =>
  useChange(async (body: Schemas['StudioUpdate']) =>
    bodyOf(
      await registry.PATCH('/v1/studios/{studio_id}', {
        params: { path: { studio_id: studio.id }, header: ifMatch(studio) },
        body,
      }),
    ),
  );

export const STUDIO_STEPS = ['suspend', 'resume', 'dissolve'] as const;
export type StudioStep = (typeof STUDIO_STEPS)[number];

export const useStudioStep = (studio: Shown) =>
  useChange(async ({ step, reason }: { step: StudioStep; reason: string }) =>
    bodyOf(
      await registry.POST(`/v1/studios/{studio_id}/${step}`, {
        params: { path: { studio_id: studio.id }, header: ifMatch(studio) },
        body: { reason },
      }),
    ),
  );

export const useTakeIn = (id: string) =>
  useCreation(async (body: Schemas['StudioMemberCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/studios/{studio_id}/members', {
        params: { path: { studio_id: id } },
        body,
        headers,
      }),
    ),
  );

export const useLetGo = (id: string) =>
  useChange(async ({ thing, reason }: { thing: Shown; reason: string }) =>
    bodyOf(
      await registry.POST('/v1/studios/{studio_id}/members/{member_id}/leave', {
        params: { path: { studio_id: id, member_id: thing.id }, header: ifMatch(thing) },
        body: { reason },
      }),
    ),
  );

export const useSetTask = (id: string) =>
  useCreation(async (body: Schemas['StudioTaskCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/studios/{studio_id}/tasks', {
        params: { path: { studio_id: id } },
        body,
        headers,
      }),
    ),
  );

export const useFinishTask = (id: string) =>
  useChange(async ({ thing, reason }: { thing: Shown; reason: string }) =>
    bodyOf(
      await registry.POST('/v1/studios/{studio_id}/tasks/{task_id}/finish', {
        params: { path: { studio_id: id, task_id: thing.id }, header: ifMatch(thing) },
        body: { outcome: reason },
      }),
    ),
  );

export const useAssess = (id: string) =>
  useCreation(async (body: Schemas['StudioAssessmentCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/studios/{studio_id}/assessments', {
        params: { path: { studio_id: id } },
        body,
        headers,
      }),
    ),
  );

export const usePairSchools = () =>
  useCreation(async (body: Schemas['SchoolPairingCreate'], headers) =>
    bodyOf(await registry.POST('/v1/pairings/of-schools', { body, headers })),
  );

export const usePairTeachers = () =>
  useCreation(async (body: Schemas['TeacherPairingCreate'], headers) =>
    bodyOf(await registry.POST('/v1/pairings/of-teachers', { body, headers })),
  );

export const useUpdatePairing = (pairing: Shown) =>
  useChange(async (body: Schemas['PairingUpdate']) =>
    bodyOf(
      await registry.PATCH('/v1/pairings/{pairing_id}', {
        params: { path: { pairing_id: pairing.id }, header: ifMatch(pairing) },
        body,
      }),
    ),
  );

export const useCompletePairing = (pairing: Shown) =>
  useChange(async (body: Schemas['PairingCompleted']) =>
    bodyOf(
      await registry.POST('/v1/pairings/{pairing_id}/complete', {
        params: { path: { pairing_id: pairing.id }, header: ifMatch(pairing) },
        body,
      }),
    ),
  );

export const useEndPairing = () =>
  useChange(async ({ thing, reason }: { thing: Shown; reason: string }) =>
    bodyOf(
      await registry.POST('/v1/pairings/{pairing_id}/end', {
        params: { path: { pairing_id: thing.id }, header: ifMatch(thing) },
        body: { reason },
      }),
    ),
  );

export const useRecordEntry = (id: string) =>
  useCreation(async (body: Schemas['PairingEntryCreate'], headers) =>
    bodyOf(
      await registry.POST('/v1/pairings/{pairing_id}/entries', {
        params: { path: { pairing_id: id } },
        body,
        headers,
      }),
    ),
  );

export const useBasesFile = (fallbackName: string) =>
  useMutation({
    mutationFn: (filters: BaseFilters) =>
      saveAnswer(
        registry.GET('/v1/bases/export', { params: { query: given(filters) }, parseAs: 'blob' }),
        fallbackName,
      ),
  });

export const useStudiosFile = (fallbackName: string) =>
  useMutation({
    mutationFn: (filters: StudioFilters) =>
      saveAnswer(
        registry.GET('/v1/studios/export', { params: { query: given(filters) }, parseAs: 'blob' }),
        fallbackName,
      ),
  });

export const usePairingsFile = (fallbackName: string) =>
  useMutation({
    mutationFn: (filters: PairingFilters) =>
      saveAnswer(
        registry.GET('/v1/pairings/export', { params: { query: given(filters) }, parseAs: 'blob' }),
        fallbackName,
      ),
  });
