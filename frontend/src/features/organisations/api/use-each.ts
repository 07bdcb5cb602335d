import { useRef, useState } from 'react';

import type { Organisation } from './types';

/** Something done to one organisation after the other. */
export interface Each {
  isRunning: boolean;
  /** Whether anything was sent. */
  wasRun: boolean;
  done: number;
  total: number;
  failed: readonly { organisation: Organisation; error: unknown }[];
}

/**
 * Does the same to each of several organisations and remembers which of them refused and why. Run again, it
 * tries only those.
 */
export function useEach(organisations: readonly Organisation[]) {
  const [each, setEach] = useState<Each>({
    isRunning: false,
    wasRun: false,
    done: 0,
    total: organisations.length,
    failed: [],
  });
  const open = useRef(organisations);

  /** Tells whether all went well. */
  const run = async (act: (organisation: Organisation) => Promise<void>): Promise<boolean> => {
    const failed: { organisation: Organisation; error: unknown }[] = [];
    const total = open.current.length;
    setEach({ isRunning: true, wasRun: true, done: 0, total, failed });
    for (const [index, organisation] of open.current.entries()) {
      try {
        await act(organisation);
      } catch (error) {
        failed.push({ organisation, error });
      }
      setEach({ isRunning: true, wasRun: true, done: index + 1, total, failed: [...failed] });
    }
    open.current = failed.map(({ organisation }) => organisation);
    setEach({ isRunning: false, wasRun: true, done: total, total, failed });
    return failed.length === 0;
  };
  return { ...each, run };
}
