import type { RouteObject } from 'react-router';

import type { Page } from './page';

/** The pages of somebody who takes part in trainings. */
export function traineeRoutes(page: Page): RouteObject[] {
  return [
    {
      path: 'courses',
      lazy: page('catalogue', () => import('@/features/catalogue/routes/courses-page')),
      children: [
        { index: true, lazy: page('catalogue', () => import('@/features/catalogue/routes/offered-list')) },
        { path: 'mine', lazy: page('catalogue', () => import('@/features/catalogue/routes/my-courses')) },
      ],
    },
    {
      path: 'courses/:programmeId',
      lazy: page(['catalogue', 'vocabulary'], () => import('@/features/catalogue/routes/course-page')),
    },
    {
      path: 'library',
      lazy: page(
        ['library', 'course-words', 'vocabulary'],
        () => import('@/features/library/routes/library-page'),
      ),
    },
    {
      path: 'library/resources',
      lazy: page(
        ['library', 'resource-words', 'course-words', 'vocabulary'],
        () => import('@/features/library/routes/library-resources-page'),
      ),
    },
    {
      path: 'library/resources/:resourceId',
      lazy: page(
        ['library', 'resource-words', 'course-words', 'files', 'vocabulary'],
        () => import('@/features/library/routes/library-resource-page'),
      ),
    },
    {
      path: 'library/:courseId',
      lazy: page(
        ['library', 'course-words', 'files', 'vocabulary'],
        () => import('@/features/library/routes/library-course-page'),
      ),
    },
    {
      path: 'timetable',
      lazy: page('timetable', () => import('@/features/timetable/routes/timetable-page')),
    },
    { path: 'sign', lazy: page('signing', () => import('@/features/signing/routes/sign-page')) },
    { path: 'surveys', lazy: page('surveys', () => import('@/features/surveys/routes/surveys-page')) },
    {
      path: 'surveys/:surveyId',
      lazy: page('surveys', () => import('@/features/surveys/routes/survey-page')),
    },
    {
      path: 'certificates',
      lazy: page('certificates', () => import('@/features/certificates/routes/certificates-page')),
    },
    {
      path: 'certificates/:number',
      lazy: page('certificates', () => import('@/features/certificates/routes/certificate-page')),
    },
    {
      path: 'my-profile',
      lazy: page(
        ['profile', 'staff', 'vocabulary'],
        () => import('@/features/profile/routes/my-profile-page'),
      ),
    },
    { path: 'growth', lazy: page('tiers', () => import('@/features/tiers/routes/growth-page')) },
    { path: 'hours', lazy: page(['hours', 'staff'], () => import('@/features/hours/routes/ledger-page')) },
  ];
}
