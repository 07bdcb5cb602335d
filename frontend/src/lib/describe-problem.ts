import type { TFunction } from 'i18next';

import { ApiProblem, isProblem } from '@/api/problems';

export interface ProblemDescription {
  title: string;
  detail: string;
  /** What the person can do; null when the service's own detail already says it. */
  advice: string | null;
}

/** Words for an error: ours by problem code, else the service's own, else a general sentence. */
export function describeProblem(error: unknown, t: TFunction<['problems', 'common']>): ProblemDescription {
  if (!(error instanceof ApiProblem)) {
    return {
      title: t('common:boundary.title'),
      detail: t('common:boundary.explain'),
      advice: t('common:boundary.advice'),
    };
  }
  const own = wordsFor(error.code, t);
  if (own !== null) return own;
  if (error.title !== null && error.detail !== null) {
    return { title: error.title, detail: error.detail, advice: null };
  }
  return {
    title: error.title ?? t('problems:unknown.title'),
    detail: error.detail ?? t('problems:unknown.detail', { status: error.status }),
    advice: t('problems:unknown.advice'),
  };
}

function wordsFor(code: string, t: TFunction<['problems', 'common']>): ProblemDescription | null {
  // The code comes off the wire, so the key can only be looked up, not type-checked.
  const lookUp = t as unknown as (key: string, options: object) => ProblemDescription | null;
  const words = lookUp(`problems:${code}`, { returnObjects: true, defaultValue: null });
  return words !== null && typeof words === 'object' ? words : null;
}

/** One line for a toast. */
export function problemLine(error: unknown, t: TFunction<['problems', 'common']>): string {
  const { title, detail } = describeProblem(error, t);
  return isProblem(error) ? t('common:problem.line', { title, detail }) : title;
}
