import { useEffect, useState } from 'react';

const TICK_MS = 250;

/** The present by the service's clock, which is `ahead` milliseconds of this one; in milliseconds. */
export function useServiceClock(ahead: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now + ahead;
}
