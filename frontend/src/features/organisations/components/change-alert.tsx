import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';

import { OrganisationConflict } from '../api/mutations';

import styles from './change-alert.module.css';

/** Why a move or closing was not done. After a conflict the form already stands on the newest version. */
export function ChangeAlert({ error }: { error: unknown }) {
  const { t } = useTranslation('organisations');
  if (!(error instanceof OrganisationConflict)) return <ProblemAlert error={error} />;
  return (
    <div role="alert" className={styles.stale}>
      {t('stale', { name: error.fresh.value.name })}
    </div>
  );
}
