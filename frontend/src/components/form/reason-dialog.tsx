import { zodResolver } from '@hookform/resolvers/zod';
import { Modal } from 'antd';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { z } from '@/lib/schema';
import { useFocusReturn } from '@/lib/use-focus-return';

import { FormFooter } from './form-footer';
import styles from './reason-dialog.module.css';
import { StaleAlert } from './stale-alert';
import { TextField } from './text-field';

const MIN_REASON = 2;
const MAX_REASON = 500;

interface ReasonDialogProps {
  title: string;
  /** What follows from it. */
  explain: string;
  hint?: string;
  label?: string;
  submit: string;
  isSaving: boolean;
  error: unknown;
  onSubmit: (reason: string) => Promise<void>;
  onCancel: () => void;
  danger?: boolean;
  /** What else is to be said, before the reason. */
  children?: ReactNode;
}

interface Values {
  reason: string;
}

/** Asks for the reason of a step that somebody must be told why, and that is not easily undone. */
export function ReasonDialog({
  title,
  explain,
  hint,
  label,
  submit,
  isSaving,
  error,
  onSubmit,
  onCancel,
  danger = true,
  children,
}: ReasonDialogProps) {
  const { t } = useTranslation('staff');
  useFocusReturn();
  const form = useForm<Values, unknown, Values>({
    defaultValues: { reason: '' },
    resolver: zodResolver(
      z.object({
        reason: z
          .string()
          .check(
            z.trim(),
            z.minLength(MIN_REASON, t('reason.length')),
            z.maxLength(MAX_REASON, t('reason.length')),
          ),
      }),
    ),
  });
  return (
    <Modal open title={title} footer={null} onCancel={onCancel}>
      <form noValidate onSubmit={form.handleSubmit(({ reason }) => onSubmit(reason))}>
        <p className={styles.explain}>{explain}</p>
        <StaleAlert error={error} />
        {children}
        <TextField
          control={form.control}
          name="reason"
          label={label ?? t('reason.label')}
          hint={hint}
          rows={3}
          maxLength={MAX_REASON}
          required
        />
        <FormFooter submit={submit} isSaving={isSaving} onCancel={onCancel} danger={danger} />
      </form>
    </Modal>
  );
}
