import type { components } from '@/api/generated/registry';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Expert = Schemas['ExpertRead'];
export type ExpertCreate = Schemas['ExpertCreate'];
export type ExpertKind = Schemas['ExpertKind'];
export type ExpertLevel = Schemas['ExpertLevel'];
export type ExpertState = Schemas['ExpertState'];
export type ExpertStep = Schemas['ExpertStep'];
export type ExpertSource = Schemas['ExpertSource'];
export type IntervalKind = Schemas['IntervalKind'];
export type Interval = Schemas['IntervalRead'];
export type Round = Schemas['RoundRead'];
export type BoardRow = Schemas['BoardRow'];
export type ReviewResult = Schemas['ReviewResult'];
export type Suggestion = Schemas['SuggestionRead'];
export type Ground = Schemas['Ground'];

export const KINDS = keysOf<ExpertKind>({
  scholar: true,
  administrator: true,
  head: true,
  teaching_researcher: true,
  famous_teacher: true,
  society: true,
});
export const LEVELS = keysOf<ExpertLevel>({
  abroad: true,
  national: true,
  province: true,
  city: true,
  county: true,
  school: true,
});
export const STATES = keysOf<ExpertState>({
  proposed: true,
  reviewing: true,
  active: true,
  suspended: true,
  retired: true,
  declined: true,
});
export const SOURCES = keysOf<ExpertSource>({
  application: true,
  nomination: true,
  trainee: true,
  lecturer: true,
});
export const INTERVAL_KINDS = keysOf<IntervalKind>({ unavailable: true, available: true });
export const GROUNDS = keysOf<Ground>({
  subject: true,
  stage: true,
  theme: true,
  level: true,
  rating: true,
  load: true,
  availability: true,
  mix: true,
});
export const RESULTS = keysOf<ReviewResult>({ keep: true, suspend: true, out: true });

/** What the list shows; `undefined` leaves a filter out. */
export interface ExpertFilters {
  q?: string | undefined;
  state?: ExpertState | undefined;
  kind?: ExpertKind | undefined;
  level?: ExpertLevel | undefined;
  subject?: Schemas['Subject'] | undefined;
  free_on?: string | undefined;
  review_due?: true | undefined;
}

/** What a course needs. */
export interface Course {
  starts_on: string;
  ends_on: string;
  count: number;
  subject?: Schemas['Subject'];
  stage?: Schemas['Stage'];
  level?: ExpertLevel;
  theme?: string;
}
