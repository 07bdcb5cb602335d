import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import type { Versioned } from '@/api/client';
import { Field } from '@/components/ui/field';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';

import { OrganisationConflict, useCloseOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';

import { ChangeAlert } from './change-alert';
import styles from './close-organisation.module.css';

const MIN_REASON = 2;
const MAX_REASON = 500;

interface CloseOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
}

export function CloseOrganisation({ opened, onDone }: CloseOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [base, setBase] = useState(opened);
  const form = useForm({ defaultValues: { reason: '' } });
  const close = useCloseOrganisation();
  const { id, name } = base.value;

  const submit = async ({ reason }: { reason: string }) => {
    try {
      await close.mutateAsync({ id, etag: base.etag, reason: reason.trim() });
      void message.success(t('close.done', { name }));
      void navigate({ pathname: paths.organisations, search: search.toString() });
    } catch (error) {
      if (error instanceof OrganisationConflict) setBase(error.fresh);
    }
  };
  const isLongEnough = (reason: string) => {
    const { length } = reason.trim();
    return (length >= MIN_REASON && length <= MAX_REASON) || t('close.reasonLength');
  };

  return (
    <Modal open title={t('close.title', { name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <p className={styles.explain}>{t('close.explain')}</p>
        <ChangeAlert error={close.error} />
        <Controller
          name="reason"
          control={form.control}
          rules={{ validate: isLongEnough }}
          render={({ field, fieldState }) => (
            <Field
              label={t('close.reason')}
              hint={t('close.reasonHint')}
              error={fieldState.error?.message}
              required
            >
              {(control) => <Input.TextArea {...field} {...control} rows={3} maxLength={MAX_REASON} />}
            </Field>
          )}
        />
        <div className={styles.footer}>
          <Button onClick={onDone} disabled={close.isPending}>
            {t('common:action.cancel')}
          </Button>
          <Button type="primary" danger htmlType="submit" loading={close.isPending}>
            {t('close.submit')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
