import type { RouteObject } from 'react-router';

import type { Page } from './page';

const WORDS = ['experts', 'staff', 'vocabulary'] as const;

/** The expert library, its yearly reviews and suggestions. */
export function expertRoutes(page: Page): RouteObject[] {
  return [
    { path: 'experts', lazy: page(WORDS, () => import('@/features/experts/routes/experts-page')) },
    { path: 'experts/:expertId', lazy: page(WORDS, () => import('@/features/experts/routes/expert-page')) },
    { path: 'expert-reviews', lazy: page(WORDS, () => import('@/features/experts/routes/rounds-page')) },
    {
      path: 'expert-reviews/:roundId',
      lazy: page(WORDS, () => import('@/features/experts/routes/round-page')),
    },
    {
      path: 'expert-suggestions',
      lazy: page(WORDS, () => import('@/features/experts/routes/suggestions-page')),
    },
  ];
}
