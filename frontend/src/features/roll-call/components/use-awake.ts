import { useEffect } from 'react';

/** Keeps the screen from going dark while the page shows, where the browser lets a page ask for it. */
export function useAwake(): void {
  useEffect(() => {
    const { wakeLock } = navigator as Partial<Navigator>;
    if (wakeLock === undefined) return;
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    // Refused on a low battery, say; the room then has to touch the screen now and then.
    const ask = () => {
      if (document.visibilityState !== 'visible') return;
      wakeLock.request('screen').then(
        (granted) => {
          if (isGone) void granted.release();
          else lock = granted;
        },
        () => undefined,
      );
    };
    ask();
    // The browser takes it back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      isGone = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
