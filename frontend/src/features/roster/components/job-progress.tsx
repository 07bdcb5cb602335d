import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useLanguage } from '@/lib/use-language';

import { useJob } from '../api/follow-job';
import { useCancelJob } from '../api/mutations';

import styles from './job-progress.module.css';

interface JobProgressProps {
  jobId: string;
  phase: 'checking' | 'applying' | 'undoing';
}

/** How far the work on an import has come, with a way to stop it. */
export function JobProgress({ jobId, phase }: JobProgressProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const job = useJob(jobId);
  const cancel = useCancelJob(jobId);
  const isCancelling = cancel.isPending || cancel.isSuccess || job?.cancel_requested === true;
  const share = job?.progress ?? 0;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <Card>
      <div className={styles.progress}>
        <ProblemAlert error={cancel.error} />
        <p className={styles.line}>
          <span role="status">{job?.message ?? t(`progress.${phase}`)}</span>
          <span className="tabular">{percent}</span>
        </p>
        <progress className={styles.bar} value={share} max={1} aria-label={t(`progress.${phase}`)} />
        <p className={styles.foot}>
          {t('progress.note')}
          <Button onClick={() => cancel.mutate()} disabled={isCancelling}>
            {t(isCancelling ? 'progress.cancelling' : 'progress.cancel')}
          </Button>
        </p>
      </div>
    </Card>
  );
}
