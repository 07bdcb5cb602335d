import { App, Modal } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { FormFooter } from '@/components/form/form-footer';
import { StaleAlert } from '@/components/form/stale-alert';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Field } from '@/components/ui/field';
import { useFocusReturn } from '@/lib/use-focus-return';
import { VersionConflict } from '@/lib/version-conflict';

import { useMoveOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';

import styles from './move-organisation.module.css';

interface MoveOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
}

export function MoveOrganisation({ opened, onDone }: MoveOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const { message } = App.useApp();
  const [base, setBase] = useState(opened);
  const [parent, setParent] = useState<string | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const move = useMoveOrganisation();
  const { id, name } = base.value;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (parent === null) return;
    try {
      await move.mutateAsync({ id, etag: base.etag, parentId: parent });
      void message.success(t('move.done', { name }));
      onDone();
    } catch (error) {
      if (error instanceof VersionConflict) setBase((error as VersionConflict<Organisation>).fresh);
    }
  };

  return (
    <Modal open title={t('move.title', { name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={submit}>
        <p className={styles.explain}>{t('move.explain')}</p>
        <StaleAlert error={move.error} />
        <Field
          label={t('move.parent')}
          hint={t('hint.parent')}
          required
          error={
            wasSubmitted && parent === null
              ? t('common:form.required', { field: t('move.parent') })
              : undefined
          }
        >
          {(control) => (
            <OrganisationPicker control={control} value={parent} onChange={setParent} exclude={id} />
          )}
        </Field>
        <FormFooter submit={t('move.submit')} isSaving={move.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
