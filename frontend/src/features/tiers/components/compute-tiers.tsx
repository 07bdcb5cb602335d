import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { JobBar } from '@/components/ui/job-bar';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useJob } from '@/lib/use-job';

import { useComputeTiers } from '../api/mutations';
import { tierKeys } from '../api/queries';

import styles from './compute-tiers.module.css';

/** Has the tiers of a place computed anew, and shows how far that is. */
export function ComputeTiers({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('tiers');
  const compute = useComputeTiers();
  const [jobId, setJobId] = useState<string | null>(null);
  const start = async () => {
    try {
      setJobId((await compute.mutateAsync(organisationId)).id);
    } catch {
      // Told below.
    }
  };
  if (jobId !== null) return <Progress jobId={jobId} onDone={() => setJobId(null)} />;
  return (
    <>
      <ProblemAlert error={compute.error} />
      <Button onClick={() => void start()} loading={compute.isPending}>
        {t('compute.start')}
      </Button>
    </>
  );
}

function Progress({ jobId, onDone }: { jobId: string; onDone: () => void }) {
  const { t } = useTranslation('tiers');
  const job = useJob(jobId, tierKeys.figures);
  const hasEnded = job?.state === 'succeeded' || job?.state === 'cancelled';

  useEffect(() => {
    if (hasEnded) onDone();
  }, [hasEnded, onDone]);

  if (job?.state === 'failed') {
    return (
      <p className={styles.failed} role="alert">
        {t('compute.failed', { detail: job.error?.detail ?? '' })}{' '}
        <Button size="small" onClick={onDone}>
          {t('compute.again')}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.progress}>
      <JobBar jobId={jobId} job={job} label={t('compute.label')} />
    </div>
  );
}
