import { queryOptions } from '@tanstack/react-query';

import { bodyOf, registry } from '@/api/client';
import type { components } from '@/api/generated/registry';
import type { Language } from '@/i18n/language';

export type Growth = components['schemas']['GrowthRead'];
export type Standing = components['schemas']['StandingRead'];

/** Where the person stands. The reasons come in words, so another language is another answer. */
export const myGrowthQuery = (language: Language) =>
  queryOptions({
    queryKey: ['my', 'growth', language],
    queryFn: async ({ signal }) => bodyOf(await registry.GET('/v1/my/ladders', { signal })),
  });

/** The name of a tier of the ladder that somebody stands on. */
export const tierName = ({ ladder }: Pick<Standing, 'ladder'>, id: string): string =>
  ladder.tiers.find((tier) => tier.id === id)?.name ?? id;
