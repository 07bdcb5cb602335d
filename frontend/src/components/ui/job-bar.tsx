import { Button } from 'antd';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { type Job, useCancelJob } from '@/lib/use-job';
import { useLanguage } from '@/lib/use-language';

import styles from './job-bar.module.css';
import { ProblemAlert } from './problem-alert';

interface JobBarProps {
  jobId: string;
  /** As last heard of; nothing until then. */
  job: Job | null;
  /** What the work is, until it says so itself. */
  label: string;
  note?: ReactNode;
}

/** How far long work has come, with a way to stop it. */
export function JobBar({ jobId, job, label, note }: JobBarProps) {
  const { t } = useTranslation('common');
  const language = useLanguage();
  const cancel = useCancelJob(jobId);
  const isCancelling = cancel.isPending || cancel.isSuccess || job?.cancel_requested === true;
  const share = job?.progress ?? 0;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(share);
  return (
    <div className={styles.progress}>
      <ProblemAlert error={cancel.error} />
      <p className={styles.line}>
        <span role="status">{job?.message ?? label}</span>
        <span className="tabular">{percent}</span>
      </p>
      <progress className={styles.bar} value={share} max={1} aria-label={label} />
      <p className={styles.foot}>
        {note}
        <Button onClick={() => cancel.mutate()} disabled={isCancelling}>
          {t(isCancelling ? 'job.cancelling' : 'action.cancel')}
        </Button>
      </p>
    </div>
  );
}
