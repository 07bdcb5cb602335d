import { useTranslation } from 'react-i18next';

import { CsvButton } from '@/components/ui/csv-button';
import { useWord } from '@/lib/use-word';

import { type LedgerEntry, readWholeLedger } from '../api/ledger';

/** Saves the whole ledger as a table, with the hashes that prove its order. */
export function ExportLedger() {
  const { t } = useTranslation('hours');
  const levelName = useWord('level');
  return (
    <CsvButton<LedgerEntry>
      fileName={t('fileName')}
      columns={[
        { heading: t('field.sequence'), cell: (entry) => entry.sequence },
        { heading: t('field.day'), cell: (entry) => entry.earned_on },
        { heading: t('field.programme'), cell: (entry) => entry.programme_title },
        { heading: t('field.level'), cell: (entry) => levelName(entry.level) },
        { heading: t('field.kind'), cell: (entry) => t(`kind.${entry.kind}`) },
        { heading: t('field.hours'), cell: (entry) => entry.hours },
        { heading: t('field.reason'), cell: (entry) => entry.reason },
        { heading: t('field.hash'), cell: (entry) => entry.hash },
      ]}
      readRows={readWholeLedger}
    />
  );
}
