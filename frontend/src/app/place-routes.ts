import type { RouteObject } from 'react-router';

import type { Page } from './page';

/** The pages of bases, studios and pairings. */
export function placeRoutes(page: Page): RouteObject[] {
  const words = ['places', 'staff', 'vocabulary'] as const;
  return [
    { path: 'bases', lazy: page(words, () => import('@/features/places/routes/bases-page')) },
    { path: 'bases/:baseId', lazy: page(words, () => import('@/features/places/routes/base-page')) },
    { path: 'studios', lazy: page(words, () => import('@/features/places/routes/studios-page')) },
    { path: 'studios/:studioId', lazy: page(words, () => import('@/features/places/routes/studio-page')) },
    { path: 'pairings', lazy: page(words, () => import('@/features/places/routes/pairings-page')) },
    {
      path: 'pairings/:pairingId',
      lazy: page(words, () => import('@/features/places/routes/pairing-page')),
    },
  ];
}
