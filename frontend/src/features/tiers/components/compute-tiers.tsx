import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ProblemAlert } from '@/components/ui/problem-alert';
import { useLanguage } from '@/lib/use-language';

import { useCancelComputation, useComputeTiers } from '../api/mutations';
import { computationQuery, isOver, tierKeys } from '../api/queries';

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
  const language = useLanguage();
  const client = useQueryClient();
  const job = useQuery(computationQuery(jobId));
  const cancel = useCancelComputation();
  const share = job.data?.progress ?? 0;
  const hasEnded = job.data !== undefined && isOver(job.data);
  const hasFailed = job.data?.state === 'failed';

  useEffect(() => {
    if (!hasEnded || hasFailed) return;
    void client.invalidateQueries({ queryKey: tierKeys.figures }).then(onDone);
  }, [hasEnded, hasFailed, client, onDone]);

  if (hasFailed) {
    return (
      <p className={styles.failed} role="alert">
        {t('compute.failed', { detail: job.data?.error?.detail ?? '' })}{' '}
        <Button size="small" onClick={onDone}>
          {t('compute.again')}
        </Button>
      </p>
    );
  }
  return (
    <div className={styles.progress}>
      <ProblemAlert error={job.error ?? cancel.error} />
      <p className={styles.line}>
        <span role="status">{job.data?.message ?? t('compute.waiting')}</span>
        <span className="tabular">{new Intl.NumberFormat(language, { style: 'percent' }).format(share)}</span>
      </p>
      <progress className={styles.bar} value={share} max={1} aria-label={t('compute.label')} />
      <Button
        size="small"
        onClick={() => cancel.mutate(jobId)}
        disabled={cancel.isPending || cancel.isSuccess}
      >
        {t('compute.cancel')}
      </Button>
    </div>
  );
}
