import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { problemLine } from '@/lib/describe-problem';

import { useExportOrganisations } from '../api/mutations';
import type { OrganisationFilters } from '../api/types';

/** Saves all that match as a workbook, not only those on the screen. */
export function ExportButton({ filters }: { filters: OrganisationFilters }) {
  const { t } = useTranslation('organisations');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const save = useExportOrganisations(`${t('fileName')}.xlsx`);
  const run = async () => {
    try {
      await save.mutateAsync(filters);
      void message.success(t('export.done'));
    } catch (error) {
      void message.error(problemLine(error, tProblem));
    }
  };
  return (
    <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending} onClick={run}>
      {t('export.start')}
    </Button>
  );
}
