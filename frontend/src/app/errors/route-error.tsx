import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation, useRevalidator, useRouteError } from 'react-router';

import { PageHeader } from '@/components/ui/page-header';
import { ProblemPanel } from '@/components/ui/problem-panel';

import styles from './errors.module.css';
import { isMissingChunk } from './missing-chunk';

/** What a page shows when it could not be loaded or drawn. */
export function RouteError() {
  const { t } = useTranslation();
  const error = useRouteError();
  const location = useLocation();
  const { revalidate } = useRevalidator();
  const { reset } = useQueryErrorResetBoundary();

  if (isMissingChunk(error)) {
    return (
      <div className={styles.page}>
        <PageHeader title={t('boundary.newVersion')} lead={t('boundary.newVersionExplain')} />
        <Button type="primary" onClick={() => window.location.assign(location.pathname + location.search)}>
          {t('action.reload')}
        </Button>
      </div>
    );
  }
  const retry = () => {
    reset();
    void revalidate();
  };
  return (
    <div className={styles.page}>
      <PageHeader title={t('problem.heading')} />
      <ProblemPanel error={error} onRetry={retry} />
    </div>
  );
}
