import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Column } from '@/components/ui/data-list';
import { Tag, type Tone } from '@/components/ui/tag';
import { formatDay, formatHours } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { Finding, FindingState } from '../api/queries';

import { formatShare } from './format-share';

const TONES: Record<FindingState, Tone> = {
  met: 'success',
  at_risk: 'warning',
  breached: 'danger',
  not_measurable: 'neutral',
};

export function useFindingColumns(): [Column<Finding, 'value'>, ...Column<Finding, 'value'>[]] {
  const { t } = useTranslation(['figures', 'common']);
  const language = useLanguage();
  return useMemo(() => {
    // A teacher has hours; a school has the share of its teachers who are on pace.
    const amount = (row: Finding, value: number | null) => {
      if (value === null) return t('common:state.none');
      return row.subject_kind === 'school'
        ? t('findings.share', { shown: formatShare(value, language) })
        : t('findings.hours', { shown: formatHours(value, language) });
    };
    return [
      { key: 'name', heading: t('findings.name'), cell: (row) => row.name },
      {
        key: 'state',
        heading: t('findings.state'),
        cell: (row) => <Tag tone={TONES[row.state]}>{t(`findings.states.${row.state}`)}</Tag>,
      },
      { key: 'kind', heading: t('findings.kind'), cell: (row) => t(`findings.kinds.${row.subject_kind}`) },
      { key: 'school', heading: t('findings.school'), cell: (row) => row.organisation_name },
      {
        key: 'value',
        heading: t('findings.value'),
        sort: 'value',
        align: 'end',
        cell: (row) => amount(row, row.value),
      },
      {
        key: 'expected',
        heading: t('findings.expected'),
        align: 'end',
        cell: (row) => amount(row, row.expected),
      },
      {
        key: 'threshold',
        heading: t('findings.threshold'),
        align: 'end',
        cell: (row) => amount(row, row.threshold),
      },
      {
        key: 'ends',
        heading: t('findings.ends'),
        cell: (row) =>
          row.cycle_ends_on === null ? t('common:state.none') : formatDay(row.cycle_ends_on, language),
      },
    ];
  }, [t, language]);
}
