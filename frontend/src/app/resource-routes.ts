import type { RouteObject } from 'react-router';

import type { Page } from './page';

/** The pages of those who write resources. */
export function resourceRoutes(page: Page): RouteObject[] {
  const words = ['resources', 'resource-words', 'course-words', 'files', 'staff', 'vocabulary'] as const;
  return [
    { path: 'resources', lazy: page(words, () => import('@/features/resources/routes/resources-page')) },
    {
      path: 'resources/new',
      lazy: page(words, () => import('@/features/resources/routes/new-resource-page')),
    },
    {
      path: 'resources/:resourceId',
      lazy: page(words, () => import('@/features/resources/routes/resource-page')),
    },
    {
      path: 'resources/:resourceId/edit',
      lazy: page(words, () => import('@/features/resources/routes/edit-resource-page')),
    },
  ];
}
