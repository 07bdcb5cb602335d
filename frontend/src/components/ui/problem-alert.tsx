import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/problems';
import { describeProblem } from '@/lib/describe-problem';

import styles from './problem-alert.module.css';

/** A failure told briefly, above the form it belongs to. Shows nothing when there is none. */
export function ProblemAlert({ error }: { error: unknown }) {
  const { t } = useTranslation(['problems', 'common']);
  if (error === null || error === undefined) return <div role="alert" />;
  const { title, detail, advice } = describeProblem(error, t);
  // A refusal explains itself; a failure of ours is traced by its request id.
  const requestId = isProblem(error) && error.status >= 500 ? error.requestId : null;
  return (
    <div role="alert" className={styles.alert}>
      <strong className={styles.title}>{title}</strong>
      <p>{detail}</p>
      {advice !== null && <p>{advice}</p>}
      {requestId !== null && (
        <p className={styles.request}>
          {t('common:problem.requestId')} <code>{requestId}</code>
        </p>
      )}
    </div>
  );
}
