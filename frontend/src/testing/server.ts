import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';

/**
 * Answers for the services in tests. A request that no handler of the test expects fails it; only what the
 * shell itself asks on every page is answered here: no permissions in the services a test says nothing of.
 */
export const server = setupServer(
  http.get('*/api/:service/v1/my/permissions', () => HttpResponse.json({ permissions: [] })),
);
