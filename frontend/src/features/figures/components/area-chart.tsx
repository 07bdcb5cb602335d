import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Choice } from '@/components/ui/choice';
import { formatCount, formatHours } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { AnnualFigures } from '../api/queries';

import styles from './area-chart.module.css';
import { BarChart } from './bar-chart';
import { formatShare } from './format-share';

const MEASURES = ['person_times', 'hours', 'share_on_pace'] as const;
type Measure = (typeof MEASURES)[number];

/** One measure, place by place. */
export function AreaChart({ figures }: { figures: AnnualFigures }) {
  const { t } = useTranslation('figures');
  const language = useLanguage();
  const [measure, setMeasure] = useState<Measure>('person_times');
  const bars = useMemo(
    () => figures.areas.map((area) => ({ name: area.name, value: area[measure] ?? 0 })),
    [figures, measure],
  );
  const format = useCallback(
    (value: number) => {
      if (measure === 'share_on_pace') return formatShare(value, language);
      return measure === 'hours' ? formatHours(value, language) : formatCount(value, language);
    },
    [measure, language],
  );
  return (
    <Card className={styles.card}>
      <Choice
        label={t('measure.label')}
        value={measure}
        options={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChange={setMeasure}
      />
      <BarChart
        label={t('chart', { year: figures.year, measure: t(`measure.${measure}`) })}
        bars={bars}
        format={format}
      />
    </Card>
  );
}
