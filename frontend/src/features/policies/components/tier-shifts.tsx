import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { type Column, DataList } from '@/components/ui/data-list';
import { JobBar } from '@/components/ui/job-bar';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatCount, formatDay } from '@/lib/format';
import { type Job, useJob } from '@/lib/use-job';
import { useLanguage } from '@/lib/use-language';

import { useCompareTiers } from '../api/mutations';
import { policyKeys } from '../api/queries';
import type { LadderShifts, Shift, TierShifts as Shifts, TierStep } from '../api/types';

import styles from './tier-shifts.module.css';

interface TierShiftsProps {
  packId: string;
  /** The older pack; when null, what this one takes the place of. */
  from: string | null;
}

/** How many people would move from which step to which, on every ladder of two packs; computed when asked for. */
export function TierShifts({ packId, from }: TierShiftsProps) {
  const { t } = useTranslation('policies');
  const compare = useCompareTiers();
  const [jobId, setJobId] = useState<string | null>(null);
  const job = useJob(jobId, policyKeys.shifts);
  const start = async () => {
    try {
      setJobId((await compare.mutateAsync({ packId, from })).id);
    } catch {
      // Told below.
    }
  };
  return (
    <Card>
      <section className={styles.shifts} aria-label={t('shifts.title')}>
        <h2 className={styles.title}>{t('shifts.title')}</h2>
        <ProblemAlert error={compare.error} />
        {jobId === null ? (
          <>
            <p className={styles.hint}>{t('shifts.lead')}</p>
            <p>
              <Button onClick={() => void start()} loading={compare.isPending}>
                {t('shifts.start')}
              </Button>
            </p>
          </>
        ) : (
          <Outcome jobId={jobId} job={job} onAgain={() => setJobId(null)} />
        )}
      </section>
    </Card>
  );
}

function Outcome({ jobId, job, onAgain }: { jobId: string; job: Job | null; onAgain: () => void }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  if (job?.state === 'failed' || job?.state === 'cancelled') {
    return (
      <p className={styles.failed} role="alert">
        {t(`shifts.${job.state}`, { detail: job.error?.detail ?? '' })}{' '}
        <Button size="small" onClick={onAgain}>
          {t('shifts.again')}
        </Button>
      </p>
    );
  }
  if (job?.state !== 'succeeded') return <JobBar jobId={jobId} job={job} label={t('shifts.label')} />;
  // What a job comes to has no type in the contract; this is what `tiers.compare` says.
  const shifts = job.result as unknown as Shifts;
  return (
    <>
      <p className={styles.hint}>
        {t('shifts.base', {
          count: shifts.people,
          shown: formatCount(shifts.people, language),
          day: formatDay(shifts.as_of, language),
        })}
      </p>
      {shifts.ladders.map((ladder) => (
        <OnLadder key={ladder.ladder} ladder={ladder} />
      ))}
    </>
  );
}

function OnLadder({ ladder }: { ladder: LadderShifts }) {
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const step = (of: TierStep) => {
    if (!of.member) return t('shifts.outside');
    return of.name ?? t('shifts.nowhere');
  };
  const columns: [Column<Shift>, ...Column<Shift>[]] = [
    { key: 'from', heading: t('shifts.from'), cell: (shift) => step(shift.from) },
    { key: 'to', heading: t('shifts.to'), cell: (shift) => step(shift.to) },
    {
      key: 'people',
      heading: t('shifts.people'),
      cell: (shift) => formatCount(shift.people, language),
      align: 'end',
    },
  ];
  const unmoved = t('shifts.unmoved', {
    count: ladder.unmoved,
    shown: formatCount(ladder.unmoved, language),
  });
  return (
    <section className={styles.ladder} aria-label={ladder.name}>
      <h3 className={styles.name}>{ladder.name}</h3>
      {ladder.shifts.length > 0 && (
        <DataList
          caption={t('shifts.caption', { name: ladder.name })}
          columns={columns}
          rows={ladder.shifts}
          rowKey={({ from, to }) => JSON.stringify([from, to])}
        />
      )}
      <p className={styles.hint}>{ladder.shifts.length > 0 ? unmoved : `${t('shifts.none')} ${unmoved}`}</p>
    </section>
  );
}
