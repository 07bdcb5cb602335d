import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { ImportState } from '../api/types';

const TONES: Record<ImportState, Tone> = {
  checking: 'primary',
  checked: 'warning',
  applying: 'primary',
  applied: 'success',
  failed: 'danger',
  undoing: 'primary',
  undone: 'neutral',
};

export function StateTag({ state }: { state: ImportState }) {
  const { t } = useTranslation('roster');
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
