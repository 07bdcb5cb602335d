import type { RouteObject } from 'react-router';

import type { Page } from './page';

const WORDS = ['policies', 'staff', 'vocabulary'] as const;

/** The policy packs: for who publishes them, and for everybody whom they bind. */
export function policyRoutes(page: Page): RouteObject[] {
  return [
    { path: 'policies', lazy: page(WORDS, () => import('@/features/policies/routes/policies-page')) },
    { path: 'policies/chain', lazy: page(WORDS, () => import('@/features/policies/routes/chain-page')) },
    { path: 'policies/publish', lazy: page(WORDS, () => import('@/features/policies/routes/publish-page')) },
    {
      path: 'policies/:packId',
      lazy: page(WORDS, () => import('@/features/policies/routes/policy-page')),
      children: [
        { index: true, lazy: page(WORDS, () => import('@/features/policies/routes/document-tab')) },
        { path: 'changes', lazy: page(WORDS, () => import('@/features/policies/routes/changes-tab')) },
        { path: 'yaml', lazy: page(WORDS, () => import('@/features/policies/routes/yaml-tab')) },
      ],
    },
  ];
}
