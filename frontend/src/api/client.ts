import createClient from 'openapi-fetch';

import type { paths as EvaluationPaths } from './generated/evaluation';
import type { paths as RegistryPaths } from './generated/registry';
import type { paths as SchedulingPaths } from './generated/scheduling';
import { send } from './http';
import { ApiProblem, isProblem } from './problems';
import { session } from './session';

/** Sends with the access token; renews it once when the service says that it no longer holds. */
export async function sendAuthorised(request: Request): Promise<Response> {
  // A body can be read once only, so the copy for a second try is taken before the first.
  const secondTry = request.clone();
  const token = session.token;
  try {
    return await send(withToken(request, token));
  } catch (error) {
    if (!isProblem(error, 401)) throw error;
    // Somebody else may have renewed it while this request was under way.
    if (session.token === token) await session.renew();
    secondTry.headers.set('Idempotency-Key', request.headers.get('Idempotency-Key') ?? '');
    if (request.method !== 'POST') secondTry.headers.delete('Idempotency-Key');
    return send(withToken(secondTry, session.token));
  }
}

function withToken(request: Request, token: string | null): Request {
  if (token !== null) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

const clientOf = <Paths extends object>(service: string) =>
  createClient<Paths>({ baseUrl: `${window.location.origin}/api/${service}`, fetch: sendAuthorised });

/** Typed clients of the services; every failure is thrown as an `ApiProblem`. */
export const registry = clientOf<RegistryPaths>('registry');
export const scheduling = clientOf<SchedulingPaths>('scheduling');
export const evaluation = clientOf<EvaluationPaths>('evaluation');

interface Answer<T> {
  data?: T;
  response: Response;
}

/** The body of an answer. `send` throws on refusals, so a missing body is a broken answer. */
export function bodyOf<T>({ data, response }: Answer<T>): T {
  if (data === undefined) throw new ApiProblem({ status: response.status, code: 'unreadable-answer' });
  return data;
}

/** A read thing with the ETag that an update of it must present. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

export function versionedBodyOf<T>(answer: Answer<T>): Versioned<T> {
  const etag = answer.response.headers.get('ETag');
  if (etag === null) throw new ApiProblem({ status: answer.response.status, code: 'unreadable-answer' });
  return { value: bodyOf(answer), etag };
}
