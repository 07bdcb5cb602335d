import type { RouteObject } from 'react-router';

import { NotFoundPage } from './errors/not-found-page';
import type { Page } from './page';
import { policyRoutes } from './policy-routes';
import { rollCallRoute, staffRoutes } from './staff-routes';
import { traineeRoutes } from './trainee-routes';

/** Every page inside the frame, except the home page. */
export const framedRoutes = (page: Page): RouteObject[] => [
  {
    path: 'organisations',
    lazy: page(
      ['organisations', 'staff'],
      () => import('@/features/organisations/routes/organisations-page'),
    ),
    children: [
      {
        path: ':organisationId',
        lazy: page(
          ['organisations', 'staff'],
          () => import('@/features/organisations/routes/organisation-drawer'),
        ),
      },
    ],
  },
  {
    path: 'organisation-marks',
    lazy: page(['organisations', 'staff'], () => import('@/features/organisations/routes/marks-page')),
  },
  { path: 'profile', lazy: page('profile', () => import('@/features/profile/routes/profile-page')) },
  ...policyRoutes(page),
  ...traineeRoutes(page),
  ...staffRoutes(page),
  { path: '*', Component: NotFoundPage },
];

/** Pages that have the whole screen to themselves. */
export const wholeScreenRoutes = (page: Page): RouteObject[] => [rollCallRoute(page)];
