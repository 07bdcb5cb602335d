import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { type Correction, useWithdrawCorrection } from '../api/my-profile';

import { CorrectionProgress } from './correction-progress';
import styles from './my-profile.module.css';

/** The correction that waits for the school, which can still be taken back. */
export function OpenCorrection({ correction }: { correction: Correction }) {
  const { t } = useTranslation(['profile', 'common']);
  const { message, modal } = App.useApp();
  const withdraw = useWithdrawCorrection();

  const ask = () =>
    modal.confirm({
      title: t('progress.withdrawTitle'),
      content: t('progress.withdrawText'),
      okText: t('progress.withdraw'),
      cancelText: t('common:action.cancel'),
      onOk: () =>
        withdraw.mutate(correction, { onSuccess: () => void message.success(t('progress.withdrawn_done')) }),
    });

  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('progress.open')}</h2>
      <CorrectionProgress correction={correction} />
      <ProblemAlert error={withdraw.error} />
      <div>
        <Button onClick={ask} loading={withdraw.isPending}>
          {t('progress.withdraw')}
        </Button>
      </div>
    </Card>
  );
}
