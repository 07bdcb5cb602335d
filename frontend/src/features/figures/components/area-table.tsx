import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Column, DataList } from '@/components/ui/data-list';
import { formatCount, formatDay, formatHours } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { AnnualFigures, AreaFigures } from '../api/queries';

import { formatShare } from './format-share';

/** Every figure, place by place, and the total. Says all that the chart shows. */
export function AreaTable({ figures }: { figures: AnnualFigures }) {
  const { t } = useTranslation('figures');
  const language = useLanguage();
  const columns = useColumns();
  const total = { ...figures.total, name: t('field.total') };
  return (
    <>
      <DataList<AreaFigures>
        caption={t('table', { year: figures.year })}
        columns={columns}
        rows={[...figures.areas, total]}
        // The total carries the id of the place as a whole, which is none of its parts, save for a school.
        rowKey={(row) => (row === total ? 'total' : row.organisation_id)}
      />
      <p>{t('base', { day: formatDay(figures.as_of, language) })}</p>
    </>
  );
}

function useColumns(): [Column<AreaFigures>, ...Column<AreaFigures>[]] {
  const { t } = useTranslation(['figures', 'common']);
  const language = useLanguage();
  return useMemo(() => {
    const count = (number: number) => formatCount(number, language);
    return [
      { key: 'area', heading: t('field.area'), cell: (row) => row.name },
      { key: 'teachers', heading: t('field.teachers'), align: 'end', cell: (row) => count(row.teachers) },
      {
        key: 'personTimes',
        heading: t('field.personTimes'),
        align: 'end',
        cell: (row) => count(row.person_times),
      },
      {
        key: 'hours',
        heading: t('field.hours'),
        align: 'end',
        cell: (row) => formatHours(row.hours, language),
      },
      { key: 'onPace', heading: t('field.onPace'), align: 'end', cell: (row) => count(row.on_pace) },
      {
        key: 'measurable',
        heading: t('field.measurable'),
        align: 'end',
        cell: (row) => count(row.measurable),
      },
      {
        key: 'share',
        heading: t('field.share'),
        align: 'end',
        cell: (row) =>
          row.share_on_pace === null ? t('common:state.none') : formatShare(row.share_on_pace, language),
      },
    ];
  }, [t, language]);
}
