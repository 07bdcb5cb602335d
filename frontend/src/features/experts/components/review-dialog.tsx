import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useReview } from '../api/mutations';
import { type BoardRow, RESULTS } from '../api/types';
import { reviewSchema, type ReviewValues } from '../forms/round-schema';

interface ReviewDialogProps {
  roundId: string;
  row: BoardRow;
  onDone: () => void;
}

/** Gives one expert the result of the year. */
export function ReviewDialog({ roundId, row, onDone }: ReviewDialogProps) {
  const { t } = useTranslation(['experts', 'common', 'staff']);
  useFocusReturn();
  const { message } = App.useApp();
  const review = useReview(roundId);
  const { control, handleSubmit } = useForm<ReviewValues, unknown, ReviewValues>({
    resolver: zodResolver(reviewSchema(t)),
    defaultValues: { result: 'keep', rating: '', hours: '', note: '' },
  });
  const { name } = row.expert;
  const submit = async (values: ReviewValues) => {
    const body = {
      expert_id: row.expert.id,
      result: values.result,
      rating: Number(values.rating),
      hours: values.hours === '' ? null : Number(values.hours),
      note: values.note,
    };
    // What went wrong is told in the dialog.
    const made = await review.mutateAsync(body).catch(() => null);
    if (made === null) return;
    void message.success(t('rounds.done', { name }));
    onDone();
  };
  return (
    <Modal open title={t('rounds.reviewOf', { name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={handleSubmit(submit)}>
        <ProblemAlert error={review.error} />
        <SelectField
          control={control}
          name="result"
          label={t('rounds.result')}
          options={RESULTS.map((value) => ({ value, label: t(`result.${value}`) }))}
          required
        />
        <TextField control={control} name="rating" label={t('rounds.rating')} inputMode="decimal" required />
        <TextField
          control={control}
          name="hours"
          label={t('rounds.hours')}
          hint={t('rounds.hoursHint', { hours: Number(row.hours) })}
          inputMode="decimal"
        />
        <TextField control={control} name="note" label={t('rounds.note')} rows={3} required />
        <FormFooter submit={t('rounds.review')} isSaving={review.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
