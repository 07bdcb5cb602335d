import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/registry';
import type { components as SchedulingComponents } from '@/api/generated/scheduling';

type Schemas = components['schemas'];
export type Stage = Schemas['Stage'];
export type Subject = Schemas['Subject'];
export type Title = Schemas['Title'];
export type Post = Schemas['Post'];
export type Employment = Schemas['Employment'];
export type Honour = Schemas['Honour'];
/** Who awards an honour. */
export type HonourLevel = Schemas['Level'];
export type RuralKind = Schemas['RuralKind'];
export type Area = Schemas['Area'];
export type Level = SchedulingComponents['schemas']['Level'];

// A `Record` over the generated type makes the compiler find a code that the services gained or lost.
export const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[];

export const STAGES = keysOf<Stage>({
  preschool: true,
  primary: true,
  junior: true,
  senior: true,
  vocational: true,
  special: true,
});
export const SUBJECTS = keysOf<Subject>({
  chinese: true,
  mathematics: true,
  english: true,
  morality_and_law: true,
  physics: true,
  chemistry: true,
  biology: true,
  history: true,
  geography: true,
  science: true,
  physical_education: true,
  music: true,
  fine_arts: true,
  information_technology: true,
  labour: true,
  practice: true,
  mental_health: true,
  preschool_education: true,
  vocational: true,
  other: true,
});
export const TITLES = keysOf<Title>({
  none: true,
  third_grade: true,
  second_grade: true,
  first_grade: true,
  vice_senior: true,
  senior: true,
});
export const POSTS = keysOf<Post>({
  head: true,
  party_secretary: true,
  deputy_head: true,
  homeroom_teacher: true,
  research_leader: true,
  grade_leader: true,
  teaching_director: true,
  researcher: true,
  full_time_trainer: true,
  part_time_trainer: true,
  training_manager: true,
  ideology_teacher: true,
  young_pioneers_counsellor: true,
  psychology_teacher: true,
  safety_officer: true,
});
export const EMPLOYMENTS = keysOf<Employment>({
  established: true,
  contract: true,
  special_post: true,
  rotating: true,
});
export const HONOURS = keysOf<Honour>({
  special_grade: true,
  excellent_vice_senior: true,
  famous_teacher: true,
  famous_head: true,
  famous_homeroom_teacher: true,
  famous_course_team: true,
  subject_leader: true,
  teaching_expert: true,
  backbone: true,
  rising_star: true,
  first_year_passed: true,
  third_year_standard: true,
});
export const HONOUR_LEVELS = keysOf<HonourLevel>({
  national: true,
  province: true,
  city: true,
  county: true,
  school: true,
});
export const RURAL_KINDS = keysOf<RuralKind>({ small_rural: true, township_boarding: true });
export const AREAS = keysOf<Area>({ urban: true, town: true, rural: true });
export const LEVELS = keysOf<Level>({
  national: true,
  provincial: true,
  municipal: true,
  county: true,
  school: true,
});

/** The closed lists with their words, ready for a select. */
export function useVocabulary() {
  const { t } = useTranslation(['vocabulary', 'common']);
  return useMemo(
    () => ({
      stages: STAGES.map((value) => ({ value, label: t(`stage.${value}`) })),
      subjects: SUBJECTS.map((value) => ({ value, label: t(`subject.${value}`) })),
      titles: TITLES.map((value) => ({ value, label: t(`title.${value}`) })),
      posts: POSTS.map((value) => ({ value, label: t(`post.${value}`) })),
      employments: EMPLOYMENTS.map((value) => ({ value, label: t(`employment.${value}`) })),
      honours: HONOURS.map((value) => ({ value, label: t(`honour.${value}`) })),
      honourLevels: HONOUR_LEVELS.map((value) => ({ value, label: t(`honourLevel.${value}`) })),
      ruralKinds: RURAL_KINDS.map((value) => ({ value, label: t(`ruralKind.${value}`) })),
      areas: AREAS.map((value) => ({ value, label: t(`area.${value}`) })),
      levels: LEVELS.map((value) => ({ value, label: t(`common:level.${value}`) })),
    }),
    [t],
  );
}

/** The value when it is one of the list; else nothing, as for an address typed by hand. */
export const oneOf = <Value extends string>(list: readonly Value[], value: string | null) =>
  list.find((known) => known === value);
