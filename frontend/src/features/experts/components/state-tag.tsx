import { useTranslation } from 'react-i18next';

import { Tag } from '@/components/ui/tag';

import type { Expert, ExpertState } from '../api/types';

const TONES = {
  proposed: 'primary',
  reviewing: 'primary',
  active: 'success',
  suspended: 'warning',
  retired: 'neutral',
  declined: 'neutral',
} as const satisfies Record<ExpertState, string>;

/** Where an expert stands, and whether a review is due. */
export function StateTag({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  return (
    <>
      <Tag tone={TONES[expert.state]}>{t(`state.${expert.state}`)}</Tag>
      {expert.is_review_due && <Tag tone="warning">{t('reviewDue')}</Tag>}
    </>
  );
}
