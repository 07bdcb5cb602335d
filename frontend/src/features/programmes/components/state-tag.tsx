import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { ProgrammeState } from '../api/types';

const TONES: Record<ProgrammeState, Tone> = {
  draft: 'neutral',
  submitted: 'warning',
  approved: 'primary',
  open: 'success',
  running: 'success',
  completed: 'neutral',
  cancelled: 'danger',
};

export function StateTag({ state }: { state: ProgrammeState }) {
  const { t } = useTranslation('programmes');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
