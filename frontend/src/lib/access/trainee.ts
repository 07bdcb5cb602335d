import { useMe } from './me';

export const TRAINEE_ROLE = 'teacher';

/**
 * Whether the person takes part in trainings. What concerns a teacher needs no permission (it is their own),
 * so the role decides which pages are offered.
 */
export function useIsTrainee(): boolean {
  return useMe().grants.some(({ role }) => role === TRAINEE_ROLE);
}
