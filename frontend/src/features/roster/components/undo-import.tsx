import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { formatCount } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useUndoImport } from '../api/mutations';
import type { RosterCounts } from '../api/types';

interface UndoImportProps {
  importId: string;
  counts: RosterCounts;
}

/** Takes an import back, once somebody has said why. */
export function UndoImport({ importId, counts }: UndoImportProps) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const undo = useUndoImport(importId);
  if (counts.new + counts.changed === 0) return null;
  return (
    <div>
      <Button danger onClick={() => setAsking(true)}>
        {t('undo.open')}
      </Button>
      {isAsking && (
        <ReasonDialog
          title={t('undo.title')}
          explain={t('undo.explain', {
            new: formatCount(counts.new, language),
            changed: formatCount(counts.changed, language),
          })}
          submit={t('undo.confirm')}
          isSaving={undo.isPending}
          error={undo.error}
          onSubmit={async (reason) => {
            // What went wrong stands in the dialog.
            await undo.mutateAsync(reason).then(
              () => setAsking(false),
              () => undefined,
            );
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
