import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { CsvButton } from '@/components/ui/csv-button';
import { problemLine } from '@/lib/describe-problem';

import { useTierWorkbook } from '../api/mutations';
import type { TierFigures, TierSums } from '../api/queries';

type Named = TierSums & { name: string };

interface ExportTiersProps {
  figures: TierFigures;
  ladder: NonNullable<TierFigures['ladder']>;
}

/** Saves the figures as a workbook, which also tells base and day, or as plain columns. */
export function ExportTiers({ figures, ladder }: ExportTiersProps) {
  const { t } = useTranslation('tiers');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const save = useTierWorkbook();
  const fileName = `${t('figures.fileName')}-${figures.name}`;
  const saveWorkbook = async () => {
    try {
      await save.mutateAsync({
        organisationId: figures.organisation_id,
        ladder: ladder.id,
        fallbackName: `${fileName}.xlsx`,
      });
    } catch (error) {
      void message.error(problemLine(error, tProblem));
    }
  };
  return (
    <>
      <Button
        icon={<DownloadOutlined aria-hidden />}
        loading={save.isPending}
        onClick={() => void saveWorkbook()}
      >
        {t('figures.workbook')}
      </Button>
      <CsvButton<Named>
        fileName={fileName}
        columns={[
          { heading: t('figures.part'), cell: (row) => row.name },
          { heading: t('figures.onLadder'), cell: (row) => row.on_ladder },
          ...ladder.tiers.map((tier) => ({
            heading: tier.name,
            cell: (row: Named) => row.tiers[tier.id] ?? 0,
          })),
          { heading: t('figures.inNoTier'), cell: (row) => row.no_tier },
        ]}
        readRows={() => Promise.resolve([...figures.parts, { ...figures.total, name: t('figures.total') }])}
      />
    </>
  );
}
