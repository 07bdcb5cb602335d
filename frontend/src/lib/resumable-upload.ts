import type { DetailedError, HttpResponse, Upload } from 'tus-js-client';

import { ApiProblem, problemOf } from '@/api/problems';
import { session } from '@/api/session';
import { currentLanguage } from '@/i18n/language';

const ADDRESS = '/api/registry/v1/uploads';
/** Small enough for a minute on a slow line, large enough not to ask too often. */
const PIECE = 4 * 1024 * 1024;
const RETRY_AFTER_MS = [0, 1000, 3000, 5000, 10_000];

interface Watcher {
  onProgress: (sent: number, total: number) => void;
  /** All is sent and stored; the id of the file. */
  onStored: (fileId: string) => void;
  onFailed: (problem: ApiProblem) => void;
}

/** A file on its way. Pausing keeps what has arrived, on the server and beyond a reload of the page. */
export interface ResumableUpload {
  pause: () => void;
  resume: () => void;
  /** Gives up what has arrived. */
  cancel: () => void;
}

/**
 * Sends a file by the tus protocol, in pieces that are sent again when the network fails. The same file
 * chosen again goes on where it was. The library that does so is loaded on first use.
 */
export async function startUpload(file: File, watcher: Watcher): Promise<ResumableUpload> {
  const { Upload } = await import('tus-js-client');
  const upload = new Upload(file, {
    endpoint: new URL(ADDRESS, window.location.origin).href,
    chunkSize: PIECE,
    retryDelays: RETRY_AFTER_MS,
    metadata: { filename: file.name },
    removeFingerprintOnSuccess: true,
    onBeforeRequest: (request) => {
      request.setHeader('Accept-Language', currentLanguage());
      if (session.token !== null) request.setHeader('Authorization', `Bearer ${session.token}`);
    },
    // A large file takes longer than a token is good; the request is then made again with a new one.
    onAfterResponse: async (_request, response) => {
      if (response.getStatus() === 401) await session.renew().catch(() => undefined);
    },
    onShouldRetry: (error) => mayPass(statusOf(error)),
    onProgress: watcher.onProgress,
    onSuccess: () => watcher.onStored(idOf(upload)),
    onError: (error) => void problemIn(error).then(watcher.onFailed),
  });
  const [former] = await upload.findPreviousUploads();
  if (former !== undefined) upload.resumeFromPreviousUpload(former);
  upload.start();
  return {
    pause: () => void upload.abort(),
    resume: () => upload.start(),
    // When the server cannot be reached it drops the upload by itself after a day.
    cancel: () => void upload.abort(true).catch(() => undefined),
  };
}

/** Whether the same request may succeed later: no answer, a lost race, or a service that is down. */
const mayPass = (status: number) =>
  status === 0 || status === 401 || status === 409 || status === 429 || status >= 500;

const idOf = (upload: Upload) => upload.url?.split('/').at(-1) ?? '';

const responseOf = (error: Error | DetailedError): HttpResponse | null =>
  'originalResponse' in error ? error.originalResponse : null;

const statusOf = (error: Error | DetailedError) => responseOf(error)?.getStatus() ?? 0;

async function problemIn(error: Error | DetailedError): Promise<ApiProblem> {
  const answer = responseOf(error);
  if (answer === null) return new ApiProblem({ status: 0, code: 'network-unreachable' }, { cause: error });
  return problemOf(new Response(answer.getBody(), { status: answer.getStatus() }));
}
