import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { JobBar } from '@/components/ui/job-bar';
import { useJob } from '@/lib/use-job';

import { rosterKeys } from '../api/queries';

interface JobProgressProps {
  jobId: string;
  phase: 'checking' | 'applying' | 'undoing';
}

/** How far the work on an import has come. */
export function JobProgress({ jobId, phase }: JobProgressProps) {
  const { t } = useTranslation('roster');
  const job = useJob(jobId, rosterKeys.all);
  return (
    <Card>
      <JobBar jobId={jobId} job={job} label={t(`progress.${phase}`)} note={t('progress.note')} />
    </Card>
  );
}
