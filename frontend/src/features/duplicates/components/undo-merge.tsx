import { App } from 'antd';
import { useTranslation } from 'react-i18next';

import { isProblem } from '@/api/problems';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { type PersonField, usePersonWords } from '@/lib/person-words';

import { type Merge, useUndoMerge } from '../api/duplicates';

/** Asks why, and puts both records back. */
export function UndoMerge({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const { t } = useTranslation(['duplicates', 'common']);
  const { message } = App.useApp();
  const { nameOf } = usePersonWords();
  const undo = useUndoMerge();
  const fields = isProblem(undo.error, 'person-changed-since-merge') ? undo.error.params.fields : [];
  const changed = Array.isArray(fields) ? fields.map((field) => nameOf(field as PersonField)) : [];

  const submit = (reason: string) =>
    undo.mutateAsync({ merge, reason }).then(
      () => {
        onClose();
        void message.success(t('undo.done'));
      },
      () => undefined, // told in the dialog
    );

  return (
    <ReasonDialog
      title={t('undo.title', { name: merge.kept_name })}
      explain={
        changed.length === 0
          ? t('undo.explain')
          : t('undo.changed', { fields: changed.join(t('common:listComma')) })
      }
      submit={t('undo.submit')}
      isSaving={undo.isPending}
      error={undo.error}
      onSubmit={submit}
      onCancel={onClose}
    />
  );
}
