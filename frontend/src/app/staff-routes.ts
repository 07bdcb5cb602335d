import type { RouteObject } from 'react-router';

import type { Page } from './page';

/** The pages of people who run trainings and keep the roster. */
export function staffRoutes(page: Page): RouteObject[] {
  return [
    ...peopleRoutes(page),
    ...programmeRoutes(page),
    ...courseRoutes(page),
    ...figureRoutes(page),
    ...budgetRoutes(page),
  ];
}

/** Stands outside the frame of the other pages: it has the whole screen in the room to itself. */
export const rollCallRoute = (page: Page): RouteObject => ({
  path: 'sessions/:sessionId/roll-call',
  lazy: page(['roll-call', 'staff'], () => import('@/features/roll-call/routes/roll-call-page')),
});

function peopleRoutes(page: Page): RouteObject[] {
  const words = ['people', 'staff', 'vocabulary'] as const;
  return [
    {
      path: 'people/:personId/growth',
      lazy: page('tiers', () => import('@/features/tiers/routes/person-growth-page')),
    },
    {
      path: 'people',
      lazy: page(words, () => import('@/features/people/routes/people-page')),
      children: [
        { path: ':personId', lazy: page(words, () => import('@/features/people/routes/person-drawer')) },
      ],
    },
    {
      path: 'corrections',
      lazy: page(
        ['corrections', 'staff', 'vocabulary'],
        () => import('@/features/corrections/routes/corrections-page'),
      ),
    },
    duplicateRoutes(page),
    {
      path: 'roster-imports',
      lazy: page(['roster', 'staff'], () => import('@/features/roster/routes/imports-page')),
    },
    {
      path: 'roster-imports/:importId',
      lazy: page(['roster', 'staff'], () => import('@/features/roster/routes/import-page')),
    },
  ];
}

function budgetRoutes(page: Page): RouteObject[] {
  return [
    {
      path: 'budgets',
      lazy: page(['budgets', 'staff'], () => import('@/features/budgets/routes/budgets-page')),
    },
    {
      path: 'budgets/:budgetId',
      lazy: page(['budgets', 'staff'], () => import('@/features/budgets/routes/budget-page')),
    },
  ];
}

function duplicateRoutes(page: Page): RouteObject {
  const words = ['duplicates', 'staff', 'vocabulary'] as const;
  return {
    path: 'duplicates',
    lazy: page(words, () => import('@/features/duplicates/routes/duplicates-page')),
    children: [
      { index: true, lazy: page(words, () => import('@/features/duplicates/routes/pairs-tab')) },
      { path: 'merges', lazy: page(words, () => import('@/features/duplicates/routes/merges-tab')) },
      {
        path: 'dismissals',
        lazy: page(words, () => import('@/features/duplicates/routes/dismissals-tab')),
      },
    ],
  };
}

function programmeRoutes(page: Page): RouteObject[] {
  const words = ['programmes', 'staff', 'vocabulary'] as const;
  return [
    {
      path: 'programmes',
      lazy: page(words, () => import('@/features/programmes/routes/programmes-page')),
    },
    {
      path: 'programmes/new',
      lazy: page(words, () => import('@/features/programmes/routes/new-programme-page')),
    },
    {
      path: 'programmes/:programmeId/edit',
      lazy: page(words, () => import('@/features/programmes/routes/edit-programme-page')),
    },
    {
      path: 'programmes/:programmeId',
      lazy: page(words, () => import('@/features/programmes/routes/programme-page')),
      children: [
        { index: true, lazy: page(words, () => import('@/features/programmes/routes/plan-tab')) },
        { path: 'quotas', lazy: page(words, () => import('@/features/programmes/routes/quotas-tab')) },
        {
          path: 'enrolments',
          lazy: page(words, () => import('@/features/programmes/routes/enrolments-tab')),
        },
        { path: 'sessions', lazy: page(words, () => import('@/features/programmes/routes/sessions-tab')) },
      ],
    },
  ];
}

function courseRoutes(page: Page): RouteObject[] {
  const words = ['courses', 'course-words', 'files', 'staff', 'vocabulary'] as const;
  return [
    { path: 'course-desk', lazy: page(words, () => import('@/features/courses/routes/courses-page')) },
    {
      path: 'course-desk/new',
      lazy: page(words, () => import('@/features/courses/routes/new-course-page')),
    },
    {
      path: 'course-desk/promotions',
      lazy: page(words, () => import('@/features/courses/routes/promotions-page')),
    },
    {
      path: 'course-desk/:courseId',
      lazy: page(words, () => import('@/features/courses/routes/course-page')),
    },
    {
      path: 'course-desk/:courseId/edit',
      lazy: page(words, () => import('@/features/courses/routes/edit-course-page')),
    },
  ];
}

function figureRoutes(page: Page): RouteObject[] {
  return [
    {
      path: 'figures',
      lazy: page(['figures', 'staff'], () => import('@/features/figures/routes/figures-page')),
    },
    {
      path: 'figures/findings',
      lazy: page(['figures', 'staff'], () => import('@/features/figures/routes/findings-page')),
    },
    {
      path: 'tiers',
      lazy: page(['tiers', 'staff'], () => import('@/features/tiers/routes/tiers-page')),
    },
  ];
}
