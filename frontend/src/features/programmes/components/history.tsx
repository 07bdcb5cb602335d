import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { historyQuery } from '../api/queries';
import { knownTransitions } from '../api/types';

import styles from './plan.module.css';

/** Every step of a programme so far, the newest first. */
export function History({ programmeId }: { programmeId: string }) {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const history = useQuery(historyQuery(programmeId));
  if (history.isError) {
    return <ProblemPanel error={history.error} onRetry={() => void history.refetch()} />;
  }
  return (
    <Card>
      <h2 className={styles.heading}>{t('history.title')}</h2>
      {history.isPending && <LoadingLines lines={3} />}
      {history.data?.length === 0 && <p className={styles.missing}>{t('history.none')}</p>}
      <ol className={styles.history}>
        {[...(history.data ?? [])].reverse().map((change) => {
          const [transition] = knownTransitions([change.transition]);
          return (
            <li key={change.at + change.transition}>
              <p>
                {transition === undefined ? change.transition : t(`transition.${transition}.name`)}
                {t('history.to', { state: t(`state.${change.target}`) })}
              </p>
              <p className={styles.when}>{formatInstant(change.at, language)}</p>
              {change.reason !== null && <p className={styles.reason}>{change.reason}</p>}
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
