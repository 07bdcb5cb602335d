import type { components } from './generated/registry';

type ProblemBody = components['schemas']['ProblemBody'];
export type FieldError = components['schemas']['FieldError'];

/** Codes that arise on this side, where no service answered. */
export type ClientProblemCode = 'network-unreachable' | 'request-timeout' | 'unreadable-answer';

interface ApiProblemFields {
  /** HTTP status; 0 when no answer arrived. */
  status: number;
  code: string;
  title?: string;
  detail?: string;
  params?: Readonly<Record<string, unknown>>;
  errors?: readonly FieldError[];
  requestId?: string | null;
}

/**
 * Every failed call to a service. Decide by `code` and `status`; the words shown to people come from
 * `describeProblem`, which translates the code and falls back to the service's own `title` and `detail`.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly errors: readonly FieldError[];
  readonly requestId: string | null;

  constructor(fields: ApiProblemFields, options?: ErrorOptions) {
    super(`${fields.code} (${fields.status})`, options);
    this.name = 'ApiProblem';
    this.status = fields.status;
    this.code = fields.code;
    this.title = fields.title ?? null;
    this.detail = fields.detail ?? null;
    this.params = fields.params ?? {};
    this.errors = fields.errors ?? [];
    this.requestId = fields.requestId ?? null;
  }

  /** Whether the same call may succeed when simply repeated. */
  get isTransient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 502;
  }
}

/** Reads the problem details (RFC 9457) of a refused request; copes with answers that carry none. */
export async function problemOf(response: Response): Promise<ApiProblem> {
  const requestId = response.headers.get('X-Request-ID');
  const body: unknown = await response.json().catch(() => null);
  if (!isProblemBody(body)) {
    return new ApiProblem({ status: response.status, code: `http-${response.status}`, requestId });
  }
  return new ApiProblem({
    status: response.status,
    code: body.code,
    title: body.title,
    detail: body.detail,
    params: body.params,
    errors: body.errors,
    requestId: body.request_id || requestId,
  });
}

function isProblemBody(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
}

/** Narrows an unknown error to a problem with one of the given codes or statuses. */
export function isProblem(error: unknown, ...matches: (string | number)[]): error is ApiProblem {
  if (!(error instanceof ApiProblem)) return false;
  return matches.length === 0 || matches.includes(error.code) || matches.includes(error.status);
}
