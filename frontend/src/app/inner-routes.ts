import type { RouteObject } from 'react-router';

import { NotFoundPage } from './errors/not-found-page';
import { expertRoutes } from './expert-routes';
import { institutionRoutes } from './institution-routes';
import type { Page } from './page';
import { placeRoutes } from './place-routes';
import { policyRoutes } from './policy-routes';
import { resourceRoutes } from './resource-routes';
import { rollCallRoute, staffRoutes } from './staff-routes';
import { traineeRoutes } from './trainee-routes';

const ORGANISATIONS = ['organisations', 'staff', 'vocabulary'] as const;

/** Every page inside the frame, except the home page. */
export const framedRoutes = (page: Page): RouteObject[] => [
  {
    path: 'organisations',
    lazy: page(ORGANISATIONS, () => import('@/features/organisations/routes/organisations-page')),
    children: [
      {
        path: ':organisationId',
        lazy: page(ORGANISATIONS, () => import('@/features/organisations/routes/organisation-drawer')),
      },
    ],
  },
  {
    path: 'organisation-marks',
    lazy: page(ORGANISATIONS, () => import('@/features/organisations/routes/marks-page')),
  },
  {
    path: 'my-account',
    lazy: page(
      ['account', 'second-factor', 'staff'],
      () => import('@/features/account/routes/my-account-page'),
    ),
  },
  {
    path: 'accounts',
    lazy: page(['account', 'staff'], () => import('@/features/account/routes/accounts-page')),
  },
  {
    path: 'accounts/activation',
    lazy: page(['account', 'staff'], () => import('@/features/account/routes/activation-page')),
  },
  {
    path: 'accounts/:accountId',
    lazy: page(['account', 'staff'], () => import('@/features/account/routes/account-page')),
  },
  {
    path: 'api-clients',
    lazy: page(['api-clients', 'staff'], () => import('@/features/api-clients/routes/api-clients-page')),
  },
  { path: 'profile', lazy: page('profile', () => import('@/features/profile/routes/profile-page')) },
  ...policyRoutes(page),
  ...traineeRoutes(page),
  ...staffRoutes(page),
  ...expertRoutes(page),
  ...institutionRoutes(page),
  ...placeRoutes(page),
  ...resourceRoutes(page),
  { path: '*', Component: NotFoundPage },
];

/** Pages that have the whole screen to themselves. */
export const wholeScreenRoutes = (page: Page): RouteObject[] => [rollCallRoute(page)];
