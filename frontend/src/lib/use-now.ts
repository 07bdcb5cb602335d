import { useEffect, useState } from 'react';

const STEP_MS = 20_000;

/** The present moment, kept current enough for buttons that come and go by the clock. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), STEP_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
