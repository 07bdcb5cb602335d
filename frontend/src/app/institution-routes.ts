import type { RouteObject } from 'react-router';

import type { Page } from './page';

/** The pages of what trains: institutions. */
export function institutionRoutes(page: Page): RouteObject[] {
  const words = ['institutions', 'staff'] as const;
  return [
    {
      path: 'institutions',
      lazy: page(words, () => import('@/features/institutions/routes/institutions-page')),
    },
    {
      path: 'institutions/:institutionId',
      lazy: page(words, () => import('@/features/institutions/routes/institution-page')),
    },
  ];
}
