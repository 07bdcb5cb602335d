import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { OrganisationKind } from '../api/types';

const TONES: Record<OrganisationKind, Tone> = {
  authority: 'primary',
  district: 'primary',
  school: 'success',
  university: 'success',
  training_institution: 'warning',
  development_centre: 'warning',
  base: 'neutral',
  studio_host: 'neutral',
};

export function KindTag({ kind }: { kind: OrganisationKind }) {
  const { t } = useTranslation('organisations');
  return <Tag tone={TONES[kind]}>{t(`kind.${kind}`)}</Tag>;
}
