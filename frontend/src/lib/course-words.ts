import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/registry';

import { keysOf } from './vocabulary';

type Schemas = components['schemas'];
export type Course = Schemas['CourseRead'];
export type CourseLevel = Schemas['CourseLevel'];
export type CourseCategory = Schemas['CourseCategory'];
export type ContentDomain = Schemas['ContentDomain'];
export type SixNew = Schemas['SixNew'];
export type CourseOrigin = Schemas['CourseOrigin'];

export const COURSE_LEVELS = keysOf<CourseLevel>({ school: true, district: true, county: true, city: true });
export const CATEGORIES = keysOf<CourseCategory>({
  basic: true,
  professional: true,
  theory: true,
  practice: true,
});
export const DOMAINS = keysOf<ContentDomain>({
  ethics: true,
  curriculum: true,
  careers: true,
  reform: true,
  information_technology: true,
  strategies: true,
  reflection: true,
  mental_health: true,
  other: true,
});
export const SIX_NEW = keysOf<SixNew>({
  new_standards: true,
  new_curriculum: true,
  new_textbooks: true,
  new_ideas: true,
  new_methods: true,
  new_technology: true,
});
export const ORIGINS = keysOf<CourseOrigin>({ local: true, research: true, imported: true });

/** The closed lists of courses with their words, ready for a select. */
export function useCourseVocabulary() {
  const { t } = useTranslation('course-words');
  return useMemo(
    () => ({
      levels: COURSE_LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
      categories: CATEGORIES.map((value) => ({ value, label: t(`category.${value}`) })),
      domains: DOMAINS.map((value) => ({ value, label: t(`domain.${value}`) })),
      sixNew: SIX_NEW.map((value) => ({ value, label: t(`sixNew.${value}`) })),
      origins: ORIGINS.map((value) => ({ value, label: t(`origin.${value}`) })),
    }),
    [t],
  );
}
