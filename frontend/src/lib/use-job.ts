import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { bodyOf, registry } from '@/api/client';
import { readEvents } from '@/api/event-stream';
import type { components } from '@/api/generated/registry';
import { ApiProblem } from '@/api/problems';

export type Job = components['schemas']['JobRead'];

const POLL_MS = 1_500;

const isOver = ({ state }: Job) => state !== 'queued' && state !== 'running';

/**
 * The registry's job as it goes on; what stands under `readAgain` is read again when it ends. Follows the
 * stream of events; where something on the way lets no stream through, asks again and again instead.
 *
 * @param readAgain one of the constant keys of a feature
 */
export function useJob(jobId: string | null, readAgain: QueryKey): Job | null {
  const client = useQueryClient();
  const [job, setJob] = useState<Job | null>(null);
  useEffect(() => {
    if (jobId === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const follow = async () => {
      for await (const seen of jobsOf(jobId, signal)) {
        if (signal.aborted) return;
        setJob(seen);
      }
    };
    // A job that cannot be read tells nothing by itself; what it works on, read again, says what is the matter.
    const atTheEnd = () => (signal.aborted ? undefined : client.invalidateQueries({ queryKey: readAgain }));
    void follow().then(atTheEnd, atTheEnd);
    return () => controller.abort();
  }, [jobId, readAgain, client]);
  return job?.id === jobId ? job : null;
}

export function useCancelJob(jobId: string) {
  return useMutation({
    mutationFn: async () =>
      bodyOf(await registry.POST('/v1/jobs/{job_id}/cancel', { params: { path: { job_id: jobId } } })),
  });
}

async function* jobsOf(jobId: string, signal: AbortSignal): AsyncGenerator<Job> {
  try {
    for await (const job of streamed(jobId, signal)) {
      yield job;
      if (isOver(job)) return;
    }
  } catch {
    // No stream here; the loop below tells whether there is a service at all.
  }
  while (!signal.aborted) {
    const job = await readJob(jobId, signal);
    if (job !== null) {
      yield job;
      if (isOver(job)) return;
    }
    await pause(POLL_MS, signal);
  }
}

async function* streamed(jobId: string, signal: AbortSignal): AsyncGenerator<Job> {
  const answer = await registry.GET('/v1/jobs/{job_id}/progress', {
    params: { path: { job_id: jobId } },
    parseAs: 'stream',
    signal,
  });
  // The type of the answer is that of its text; parsed as a stream it is one.
  const body = bodyOf(answer) as unknown as ReadableStream<Uint8Array>;
  for await (const { event, data } of readEvents(body)) {
    if (signal.aborted) return;
    if (event === 'job') yield JSON.parse(data) as Job;
  }
}

/** Nothing when it could not be read just now; the next try may succeed. */
async function readJob(jobId: string, signal: AbortSignal): Promise<Job | null> {
  try {
    return bodyOf(await registry.GET('/v1/jobs/{job_id}', { params: { path: { job_id: jobId } }, signal }));
  } catch (error) {
    if (signal.aborted || (error instanceof ApiProblem && error.isTransient)) return null;
    throw error;
  }
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
