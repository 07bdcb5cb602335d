import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { useCan } from '@/lib/access/can';
import { problemLine } from '@/lib/describe-problem';

import { useExportPeople } from '../api/many';
import type { PersonFilters } from '../api/types';

/** Saves everybody who matches as a workbook: masked, or whole for those who may and say why. */
export function ExportPeople({ filters }: { filters: PersonFilters }) {
  const { t } = useTranslation('people');
  const { t: tProblem } = useTranslation(['problems', 'common']);
  const { message } = App.useApp();
  const mayTakeIds = useCan('person:export_ids');
  const [isAsking, setAsking] = useState(false);
  const save = useExportPeople();
  const request = { filters, fallbackName: `${t('fileName')}.xlsx` };

  const saveMasked = async () => {
    try {
      await save.mutateAsync(request);
      void message.success(t('export.done'));
    } catch (error) {
      void message.error(problemLine(error, tProblem));
    }
  };
  const saveWhole = async (reason: string) => {
    try {
      await save.mutateAsync({ ...request, reason });
      void message.success(t('export.done'));
      setAsking(false);
    } catch {
      // The dialog tells what is wrong.
    }
  };
  const items = [
    { key: 'masked', label: t('export.masked'), onClick: () => void saveMasked() },
    ...(mayTakeIds ? [{ key: 'whole', label: t('export.whole'), onClick: () => setAsking(true) }] : []),
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button icon={<DownloadOutlined aria-hidden />} loading={save.isPending}>
          {t('export.start')}
        </Button>
      </Dropdown>
      {isAsking && (
        <ReasonDialog
          title={t('export.wholeTitle')}
          explain={t('export.wholeExplain')}
          hint={t('export.wholeHint')}
          submit={t('export.wholeSubmit')}
          isSaving={save.isPending}
          error={save.error}
          onSubmit={saveWhole}
          onCancel={() => setAsking(false)}
          danger={false}
        />
      )}
    </>
  );
}
