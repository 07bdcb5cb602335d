import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';

import { server } from './server';

// A busy machine takes its time.
configure({ asyncUtilTimeout: 10_000 });

// What jsdom lacks and the application or Ant Design asks for.
let isWide = true;
export const setWideScreen = (wide: boolean) => {
  isWide = wide;
};
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width') && isWide,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  },
);
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;
const computedStyle = window.getComputedStyle.bind(window);
// jsdom has no styles of pseudo-elements and says so loudly on every call.
window.getComputedStyle = (element) => computedStyle(element);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  isWide = true;
  window.localStorage.clear();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
});
afterAll(() => server.close());
