import { setupServer } from 'msw/node';

/** Answers for the services in tests. A request that no handler of the test expects fails it. */
export const server = setupServer();
