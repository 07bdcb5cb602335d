import type { Versioned } from '@/api/client';
import { isProblem } from '@/api/problems';

/** Somebody else changed the thing first; carries it as it is now. */
export class VersionConflict<T> extends Error {
  constructor(readonly fresh: Versioned<T>) {
    super('changed by somebody else');
    this.name = 'VersionConflict';
  }
}

/** Lets a change through; where it was based on an old version, reads the newest and throws both as one. */
export async function orConflict<Result, T>(
  change: Promise<Result>,
  readFresh: () => Promise<Versioned<T>>,
): Promise<Result> {
  try {
    return await change;
  } catch (error) {
    if (!isProblem(error, 412)) throw error;
    throw new VersionConflict(await readFresh());
  }
}
