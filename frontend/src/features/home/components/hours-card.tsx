import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Tag, type Tone } from '@/components/ui/tag';
import { formatDay, formatHours } from '@/lib/format';
import { type Progress, progressQuery } from '@/lib/my/progress';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { HoursRing } from './hours-ring';
import styles from './trainee-home.module.css';

const TONES: Record<Progress['state'], Tone> = {
  met: 'success',
  at_risk: 'warning',
  breached: 'danger',
  not_measurable: 'neutral',
};

/** How far the person is in the present cycle, and by which clause. */
export function HoursCard() {
  const { t } = useTranslation('home');
  const progress = useQuery(progressQuery());
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('hours.heading')}</h2>
      {progress.isPending && <LoadingLines lines={3} />}
      {progress.isError && <ProblemAlert error={progress.error} />}
      {progress.isSuccess && <HoursFacts progress={progress.data} />}
      <Link to={paths.hours}>{t('hours.ledger')}</Link>
    </Card>
  );
}

function HoursFacts({ progress }: { progress: Progress }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { state, required, clause, cycle_starts_on: start, cycle_ends_on: end } = progress;
  // Without a rule there is no cycle to count in, so everything ever earned is what can be said.
  const value = required === null ? progress.hours_in_all : progress.hours;
  const hours = formatHours(value, language);
  const wanted = required === null ? null : formatHours(required, language);
  // To the rule both are `met`; to a person twenty of 360 hours are not there yet.
  const shown = state === 'met' && required !== null && value < required ? 'on_pace' : state;
  const stateName = t(`hours.state.${shown}`);
  return (
    <div className={styles.progress}>
      <HoursRing
        label={
          wanted === null
            ? t('hours.labelOpen', { hours })
            : t('hours.label', { hours, required: wanted, state: stateName })
        }
        value={value}
        required={required}
        state={state}
        valueText={hours}
        requiredText={wanted === null ? t('hours.unit') : t('hours.of', { required: wanted })}
      />
      <div className={styles.words}>
        <Tag tone={TONES[state]}>{stateName}</Tag>
        <p>{t(`hours.meaning.${shown}`)}</p>
        {progress.expected !== null && state !== 'met' && (
          <p className={styles.faint}>
            {t('hours.expected', { hours: formatHours(progress.expected, language) })}
          </p>
        )}
        {start !== null && end !== null && (
          <p className={styles.faint}>
            {t('hours.cycle', { start: formatDay(start, language), end: formatDay(end, language) })}
          </p>
        )}
        {clause !== null && (
          <p className={styles.clause}>
            {clause}
            {progress.pack_title !== null && ` ${t('hours.source', { title: progress.pack_title })}`}
          </p>
        )}
      </div>
    </div>
  );
}
