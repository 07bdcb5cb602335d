import { queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import type { Language } from '@/i18n/language';

type Schemas = components['schemas'];
export type MilestonePath = Schemas['PathRead'];
export type Milestone = Schemas['MilestoneRead'];
export type MilestoneState = Schemas['MilestoneState'];
export type Tier = Schemas['TierRead'];
export type TierFigures = Schemas['TierFiguresRead'];
export type TierSums = Schemas['TierSums'];

export const tierKeys = {
  figures: ['tiers', 'figures'] as const,
};

/** Where somebody stands; the reasons come in words, so another language is another answer. */
export const personGrowthQuery = (personId: string, language: Language) =>
  queryOptions({
    queryKey: ['people', 'detail', personId, 'growth', language],
    queryFn: async ({ signal }) => {
      const params = { path: { person_id: personId } };
      return bodyOf(await registry.GET('/v1/people/{person_id}/ladders', { params, signal }));
    },
  });

/** How many people of an organisation are in each tier; of the pack's first ladder when none is named. */
export const tierFiguresQuery = (organisationId: string, ladder: string | undefined) =>
  queryOptions({
    queryKey: [...tierKeys.figures, organisationId, ladder ?? null],
    queryFn: async ({ signal }) => {
      const query = { organisation_id: organisationId, ...(ladder !== undefined && { ladder }) };
      return bodyOf(await registry.GET('/v1/tier-figures', { params: { query }, signal }));
    },
  });

/** Whom a page is about. */
export const personNameQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'name', personId],
    queryFn: async ({ signal }) => {
      const params = { path: { person_id: personId } };
      return bodyOf(await registry.GET('/v1/people/{person_id}', { params, signal }));
    },
  });
