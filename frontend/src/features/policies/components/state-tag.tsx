import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { PackState } from '../api/types';

const TONES: Record<PackState, Tone> = {
  in_force: 'success',
  upcoming: 'primary',
  superseded: 'neutral',
  expired: 'neutral',
};

export function StateTag({ state }: { state: PackState }) {
  const { t } = useTranslation('policies');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
