import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';

import { problemLine } from '@/lib/describe-problem';

import type { Each } from '../api/use-each';

import styles from './each-outcome.module.css';

/** How far it got, and which refused. */
export function EachOutcome({ each }: { each: Each }) {
  const { t } = useTranslation('organisations');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { isRunning, done, total, failed } = each;
  return (
    <>
      {isRunning && total > 1 && (
        <Progress percent={Math.round((done / total) * 100)} aria-label={t('each.progress')} />
      )}
      {!isRunning && failed.length > 0 && (
        <div role="alert" className={styles.failed}>
          <strong>{t('each.failed', { count: failed.length, done: done - failed.length })}</strong>
          <ul>
            {failed.map(({ organisation, error }) => (
              <li key={organisation.id}>
                {t('each.line', { name: organisation.name, problem: problemLine(error, tProblem) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
