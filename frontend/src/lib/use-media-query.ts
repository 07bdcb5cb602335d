import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query matches, kept current. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}

/** From here on there is room for a side menu and tables. The style sheets use the same width. */
export const useWideScreen = () => useMediaQuery('(min-width: 60rem)');

export const useReducedMotion = () => useMediaQuery('(prefers-reduced-motion: reduce)');
