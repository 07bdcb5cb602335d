import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { StaleAlert } from '@/components/form/stale-alert';
import { TextField } from '@/components/form/text-field';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useTakeStep } from '../api/mutations';
import type { Expert, ExpertStep } from '../api/types';
import { stepSchema, type StepValues } from '../forms/step-schema';

const COMES_IN: readonly ExpertStep[] = ['admit', 'resume'];

interface StepDialogProps {
  expert: Expert;
  step: ExpertStep;
  onDone: () => void;
}

/** Asks why an expert comes in, goes or goes on; and by when they are to be reviewed. */
export function StepDialog({ expert, step, onDone }: StepDialogProps) {
  const { t } = useTranslation(['experts', 'common', 'staff']);
  useFocusReturn();
  const { message } = App.useApp();
  const take = useTakeStep();
  const comesIn = COMES_IN.includes(step);
  const form = useForm<StepValues, unknown, StepValues>({
    resolver: zodResolver(stepSchema(t, comesIn)),
    defaultValues: { reason: '', review_due_on: '', term_ends_on: '' },
  });
  const submit = async (values: StepValues) => {
    const body = {
      step,
      reason: values.reason,
      review_due_on: values.review_due_on || null,
      term_ends_on: values.term_ends_on || null,
    };
    try {
      await take.mutateAsync({ expert, body });
    } catch {
      return; // what went wrong is told in the dialog
    }
    void message.success(t('stepDone', { step: t(`step.${step}`) }));
    onDone();
  };
  return (
    <Modal
      open
      title={t('stepTitle', { step: t(`step.${step}`), name: expert.name })}
      footer={null}
      onCancel={onDone}
    >
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <StaleAlert error={take.error} />
        {comesIn && (
          <>
            <TextField
              control={form.control}
              name="review_due_on"
              type="date"
              label={t('field.due')}
              required
            />
            <TextField control={form.control} name="term_ends_on" type="date" label={t('field.term')} />
          </>
        )}
        <TextField
          control={form.control}
          name="reason"
          label={t('stepReason')}
          hint={t('stepReasonHint')}
          rows={3}
          required
        />
        <FormFooter submit={t(`step.${step}`)} isSaving={take.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
