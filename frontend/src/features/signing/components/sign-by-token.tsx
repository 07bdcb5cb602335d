import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/problems';
import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { paths } from '@/lib/paths';

import { useTokenSigning } from '../api/sign';

import styles from './sign-by-token.module.css';
import { SignResult } from './sign-result';

/** Signs with the token that the address holds, and says how it went. */
export function SignByToken({ token }: { token: string }) {
  const { t } = useTranslation('signing');
  const signing = useQuery(useTokenSigning(token));
  if (signing.isSuccess) return <SignResult record={signing.data} />;
  if (signing.isError && !signing.isFetching) {
    const { error } = signing;
    const mayRepeat = isProblem(error) && error.isTransient;
    return (
      <div className={styles.refused}>
        {mayRepeat ? (
          <ProblemPanel error={error} onRetry={() => void signing.refetch()} />
        ) : (
          <ProblemAlert error={error} />
        )}
        <p className={styles.actions}>
          <LinkButton to={paths.sign} isPrimary={!mayRepeat} replace>
            {t('again')}
          </LinkButton>
          <LinkButton to={paths.timetable}>{t('toTimetable')}</LinkButton>
        </p>
      </div>
    );
  }
  return (
    <Card>
      <p>{t('sending')}</p>
      <LoadingLines lines={3} />
    </Card>
  );
}
