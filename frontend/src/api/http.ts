import { currentLanguage } from '@/i18n/language';
import { randomId } from '@/lib/random-id';

import { ApiProblem, problemOf } from './problems';

const TIMEOUT_MS = 30_000;

/**
 * The one place that calls `fetch`: names the language, gives every POST an idempotency key, limits the
 * wait (not for files), and turns each failure into an `ApiProblem`. It neither adds nor renews the access token.
 */
export async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLanguage());
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', randomId());
  }
  const response = await fetchWithin(isUpload(request) ? null : TIMEOUT_MS, request);
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** A file may take minutes on a phone network; whoever sends it shows so, and can stop it. */
const isUpload = (request: Request) =>
  request.headers.get('Content-Type')?.startsWith('multipart/form-data') === true;

async function fetchWithin(milliseconds: number | null, request: Request): Promise<Response> {
  const deadline = new AbortController();
  const onCallerAbort = () => deadline.abort(request.signal.reason);
  request.signal.addEventListener('abort', onCallerAbort);
  const timer = milliseconds === null ? undefined : setTimeout(() => deadline.abort(), milliseconds);
  try {
    // eslint-disable-next-line no-restricted-globals -- this is the wrapper that everything else uses
    return await fetch(request, { signal: deadline.signal, credentials: 'same-origin' });
  } catch (error) {
    if (request.signal.aborted) throw error;
    const code = deadline.signal.aborted ? 'request-timeout' : 'network-unreachable';
    throw new ApiProblem({ status: 0, code }, { cause: error });
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', onCallerAbort);
  }
}
