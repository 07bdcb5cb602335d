import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { CourseState } from '../api/courses';

const TONES: Record<CourseState, Tone> = {
  draft: 'neutral',
  submitted: 'primary',
  in_review: 'primary',
  published: 'success',
  superseded: 'neutral',
  withdrawn: 'danger',
};

/** Where a version stands. */
export function StateTag({ state }: { state: CourseState }) {
  const { t } = useTranslation('courses');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
