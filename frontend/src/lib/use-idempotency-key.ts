import { useCallback, useRef } from 'react';

import { randomId } from './random-id';

/**
 * A function that names the key for sending `body`: the same while the content stays the same, so that
 * a repeated submit after a lost answer cannot create the thing twice; a new one for new content.
 */
export function useIdempotencyKey(): (body: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return useCallback((body) => {
    const content = JSON.stringify(body);
    if (last.current.content !== content) last.current = { content, key: randomId() };
    return last.current.key;
  }, []);
}
