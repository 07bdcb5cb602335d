import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { DeskTabs } from './desk-tabs';

interface DeskHeadProps {
  title: string;
  lead: string;
  /** Making the list's file. */
  file: { isPending: boolean; error: unknown };
  onDownload: () => void;
  /** What can be added here. */
  children: ReactNode;
}

/** The top of a list: the way to the others, its file, and what can be added. */
export function DeskHead({ title, lead, file, onDownload, children }: DeskHeadProps) {
  const { t } = useTranslation('places');
  return (
    <>
      <DeskTabs />
      <PageHeader
        title={title}
        lead={lead}
        actions={
          <>
            <Button icon={<DownloadOutlined aria-hidden />} loading={file.isPending} onClick={onDownload}>
              {t('download')}
            </Button>
            {children}
          </>
        }
      />
      <ProblemAlert error={file.error} />
    </>
  );
}
