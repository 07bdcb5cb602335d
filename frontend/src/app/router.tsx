import type { i18n } from 'i18next';
import { createBrowserRouter, type RouteObject } from 'react-router';

import { BootSplash } from './boot-splash';
import { NotFoundPage } from './errors/not-found-page';
import { RouteError } from './errors/route-error';
import { RequireSession } from './require-session';

type Namespace = 'home' | 'organisations' | 'profile' | 'session';

export function createRouter(translator: i18n) {
  return createBrowserRouter(routes(translator));
}

/** Pages load when first visited, each together with its messages. */
export function routes(translator: i18n): RouteObject[] {
  const page =
    (namespace: Namespace, load: () => Promise<{ Component: React.ComponentType }>) => async () => {
      const [module] = await Promise.all([load(), translator.loadNamespaces(namespace)]);
      return { Component: module.Component };
    };
  const shell = () => import('./shell/app-shell');

  return [
    {
      ErrorBoundary: RouteError,
      HydrateFallback: BootSplash,
      children: [
        { path: 'login', lazy: page('session', () => import('@/features/session/routes/login-page')) },
        {
          Component: RequireSession,
          children: [
            {
              lazy: async () => ({ Component: (await shell()).AppShell }),
              children: [
                {
                  ErrorBoundary: RouteError,
                  children: [
                    { index: true, lazy: page('home', () => import('@/features/home/routes/home-page')) },
                    {
                      path: 'organisations',
                      lazy: page(
                        'organisations',
                        () => import('@/features/organisations/routes/organisations-page'),
                      ),
                      children: [
                        {
                          path: ':organisationId',
                          lazy: page(
                            'organisations',
                            () => import('@/features/organisations/routes/organisation-drawer'),
                          ),
                        },
                      ],
                    },
                    {
                      path: 'profile',
                      lazy: page('profile', () => import('@/features/profile/routes/profile-page')),
                    },
                    { path: '*', Component: NotFoundPage },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ];
}
