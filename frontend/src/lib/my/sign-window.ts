import type { Direction, TimetableEntry } from './timetable';

type Signable = Pick<
  TimetableEntry,
  | 'sign_in_opens_at'
  | 'sign_in_closes_at'
  | 'sign_out_opens_at'
  | 'sign_out_closes_at'
  | 'signed_in_at'
  | 'signed_out_at'
  | 'cancelled_at'
  | 'as_expert'
>;

/** What a trainee has still to sign for a session, and between which instants the service takes it. */
export interface Signing {
  direction: Direction;
  opensAt: string;
  closesAt: string;
}

/** The next signature for this session; `null` when nothing is left to sign, or it is too late. */
export function nextSigning(session: Signable, now: Date): Signing | null {
  if (session.as_expert || session.cancelled_at !== null || session.signed_out_at !== null) return null;
  const signing: Signing =
    session.signed_in_at === null
      ? { direction: 'in', opensAt: session.sign_in_opens_at, closesAt: session.sign_in_closes_at }
      : { direction: 'out', opensAt: session.sign_out_opens_at, closesAt: session.sign_out_closes_at };
  return now.getTime() <= Date.parse(signing.closesAt) ? signing : null;
}

/** What a trainee can sign for this session now. */
export function directionDue(session: Signable, now: Date): Direction | null {
  const signing = nextSigning(session, now);
  return signing !== null && now.getTime() >= Date.parse(signing.opensAt) ? signing.direction : null;
}

/** Whether the person signed in and the sign-out is still missing and possible, now or later. */
export function awaitsSignOut(session: Signable, now: Date): boolean {
  return nextSigning(session, now)?.direction === 'out';
}
