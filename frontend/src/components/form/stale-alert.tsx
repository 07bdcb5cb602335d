import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { VersionConflict } from '@/lib/version-conflict';

import styles from './stale-alert.module.css';

/** Why a change was not done. After a conflict the form already stands on the newest version. */
export function StaleAlert({ error }: { error: unknown }) {
  const { t } = useTranslation('staff');
  if (!(error instanceof VersionConflict)) return <ProblemAlert error={error} />;
  return (
    <div role="alert" className={styles.stale}>
      {t('stale')}
    </div>
  );
}
