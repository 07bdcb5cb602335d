import { useTranslation } from 'react-i18next';

import { Tag, type Tone } from '@/components/ui/tag';

import type { CheckResult, InstitutionDocument, Standing } from '../api/types';

const STANDING_TONES: Record<Standing, Tone> = { good: 'success', suspended: 'warning', excluded: 'danger' };
const RESULT_TONES: Record<CheckResult, Tone> = { met: 'success', not_met: 'danger', not_known: 'neutral' };
/** A renewal takes weeks, so from here on a document is pointed out. */
const SOON_DAYS = 60;

export function StandingTag({ standing }: { standing: Standing }) {
  const { t } = useTranslation('institutions');
  return <Tag tone={STANDING_TONES[standing]}>{t(`standing.${standing}`)}</Tag>;
}

export function ResultTag({ result }: { result: CheckResult }) {
  const { t } = useTranslation('institutions');
  return <Tag tone={RESULT_TONES[result]}>{t(`criteria.results.${result}`)}</Tag>;
}

export function DocumentState({ document }: { document: InstitutionDocument }) {
  const { t } = useTranslation('institutions');
  const { withdrawn_at, withdrawn_reason, days_left: left } = document;
  if (withdrawn_at !== null) return <Tag>{t('document.withdrawn', { reason: withdrawn_reason ?? '' })}</Tag>;
  if (left !== null && left < 0) return <Tag tone="danger">{t('document.expired')}</Tag>;
  if (left !== null && left <= SOON_DAYS) {
    return <Tag tone="warning">{t('document.left', { count: left })}</Tag>;
  }
  return <Tag tone="success">{t('document.valid')}</Tag>;
}
