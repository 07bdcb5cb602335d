import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { ResourceState } from '../api/resources';

const TONES: Record<ResourceState, Tone> = {
  draft: 'neutral',
  submitted: 'primary',
  published: 'success',
  recommended: 'primary',
  withdrawn: 'danger',
  discarded: 'neutral',
};

/** Where a resource stands. */
export function StateTag({ state }: { state: ResourceState }) {
  const { t } = useTranslation('resources');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
