import type { i18n } from 'i18next';
import {
  createBrowserRouter,
  Outlet,
  type PatchRoutesOnNavigationFunction,
  type RouteObject,
} from 'react-router';

import { BootSplash } from './boot-splash';
import { RouteError } from './errors/route-error';
import { pagesWith } from './page';
import { RequireSession } from './require-session';

/** Where the pages of inner-routes.ts are hung in. */
export const FRAME = 'frame';
export const WHOLE_SCREEN = 'whole-screen';

export function createRouter(translator: i18n) {
  return createBrowserRouter(routes(translator), { patchRoutesOnNavigation: innerRoutes(translator) });
}

/**
 * The addresses at which people arrive. The others stand in inner-routes.ts, which is fetched when the first
 * of them is wanted. Pages load when first visited, each together with its messages.
 */
export function routes(translator: i18n): RouteObject[] {
  const page = pagesWith(translator);
  const shell = () => import('./shell/app-shell');

  return [
    {
      path: '/',
      Component: Outlet,
      ErrorBoundary: RouteError,
      HydrateFallback: BootSplash,
      children: [
        { path: 'login', lazy: page('session', () => import('@/features/session/routes/login-page')) },
        { path: 'login/code', lazy: page('session', () => import('@/features/session/routes/code-page')) },
        {
          path: 'login/second-factor',
          lazy: page(
            ['session', 'second-factor'],
            () => import('@/features/session/routes/second-factor-page'),
          ),
        },
        {
          path: 'verify/:number?',
          lazy: page('certificates', () => import('@/features/certificates/routes/verify-page')),
        },
        {
          id: WHOLE_SCREEN,
          Component: RequireSession,
          children: [
            {
              lazy: async () => ({ Component: (await shell()).AppShell }),
              children: [
                {
                  id: FRAME,
                  ErrorBoundary: RouteError,
                  children: [
                    { index: true, lazy: page('home', () => import('@/features/home/routes/home-page')) },
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

/** The router asks this for whatever `routes` does not know. */
export function innerRoutes(translator: i18n): PatchRoutesOnNavigationFunction {
  let isThere = false;
  return async ({ patch, signal }) => {
    if (isThere) return;
    const { framedRoutes, wholeScreenRoutes } = await import('./inner-routes');
    // The router leaves out what comes for a navigation that was given up.
    if (signal.aborted) return;
    const page = pagesWith(translator);
    patch(FRAME, framedRoutes(page));
    patch(WHOLE_SCREEN, wholeScreenRoutes(page));
    isThere = true;
  };
}
