import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Column } from '@/components/ui/data-list';
import { Tag } from '@/components/ui/tag';
import { formatDay, formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useWord } from '@/lib/use-word';

import type { LedgerEntry } from '../api/ledger';

export function useLedgerColumns(): [Column<LedgerEntry>, ...Column<LedgerEntry>[]] {
  const { t } = useTranslation('hours');
  const language = useLanguage();
  const levelName = useWord('level');
  return [
    {
      key: 'programme',
      heading: t('field.programme'),
      cell: ({ programme_id: id, programme_title: title, kind, reason }) => (
        <>
          {id === null ? (
            (title ?? t('elsewhere'))
          ) : (
            <Link to={paths.course(id)}>{title ?? t('elsewhere')}</Link>
          )}{' '}
          {kind === 'reversal' && <Tag tone="warning">{t('kind.reversal')}</Tag>}
          {reason !== null && <div>{reason}</div>}
        </>
      ),
    },
    {
      key: 'hours',
      heading: t('field.hours'),
      align: 'end',
      cell: (entry) => formatHours(entry.hours, language),
    },
    { key: 'day', heading: t('field.day'), cell: (entry) => formatDay(entry.earned_on, language) },
    { key: 'level', heading: t('field.level'), cell: (entry) => levelName(entry.level) },
    { key: 'sequence', heading: t('field.sequence'), align: 'end', cell: (entry) => entry.sequence },
  ];
}
