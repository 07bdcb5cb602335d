import type { components, paths } from '@/api/generated/scheduling';
import { keysOf, type Level } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Programme = Schemas['ProgrammeRead'];
export type ProgrammeItem = Schemas['ProgrammeListItem'];
export type ProgrammeState = Schemas['ProgrammeState'];
export type ProgrammeCreate = Schemas['ProgrammeCreate'];
export type ProgrammeUpdate = Schemas['ProgrammeUpdate'];
export type StateChange = Schemas['StateChangeRead'];
export type Quota = Schemas['QuotaRead'];
export type QuotaGiven = Schemas['QuotaGiven'];
export type Enrolment = Schemas['EnrolmentRead'];
export type Session = Schemas['SessionRead'];
export type SessionCreate = Schemas['SessionCreate'];
export type SessionUpdate = Schemas['SessionUpdate'];
export type Venue = Schemas['VenueRead'];
export type VenueCreate = Schemas['VenueCreate'];

type ListQuery = NonNullable<paths['/v1/programmes']['get']['parameters']['query']>;
export type ProgrammeSort = NonNullable<ListQuery['sort']>;

/** What the list shows; `undefined` leaves a filter out. */
export interface ProgrammeFilters {
  q?: string | undefined;
  below?: string | undefined;
  state?: ProgrammeState | undefined;
  level?: Level | undefined;
  sort: ProgrammeSort;
}

export const STATES = keysOf<ProgrammeState>({
  draft: true,
  submitted: true,
  approved: true,
  open: true,
  running: true,
  completed: true,
  cancelled: true,
});

const SORTS: Record<ProgrammeSort, true> = {
  title: true,
  '-title': true,
  code: true,
  '-code': true,
  starts_on: true,
  '-starts_on': true,
  created_at: true,
  '-created_at': true,
};
export const isSort = (value: string | null): value is ProgrammeSort => value !== null && value in SORTS;

/** The steps of a programme, in the order in which they are offered. */
export const TRANSITIONS = ['approve', 'return', 'submit', 'open', 'start', 'complete', 'cancel'] as const;
export type Transition = (typeof TRANSITIONS)[number];

/** Of the steps that the service offers, those that this page knows. */
export const knownTransitions = (names: readonly string[]) =>
  TRANSITIONS.filter((transition) => names.includes(transition));

/** The ETag of a thing read in a list: its version, quoted. */
export const etagOf = ({ version }: { version: number }) => `"${version}"`;

/** How much of a programme may change in a state; what the service says of each field is final. */
export function editableParts(state: ProgrammeState): 'all' | 'seats' | 'none' {
  if (state === 'draft') return 'all';
  return state === 'approved' || state === 'open' ? 'seats' : 'none';
}

/** Nothing about it changes any more. */
export const isOver = (state: ProgrammeState) => state === 'completed' || state === 'cancelled';
