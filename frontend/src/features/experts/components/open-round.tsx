import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayInChina } from '@/lib/china-time';
import { useOwnOrganisation } from '@/lib/reach';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useOpenRound } from '../api/mutations';
import { roundSchema, type RoundValues } from '../forms/round-schema';

/** Begins the review of a year, on the terms of the document that it follows. */
export function OpenRound({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['experts', 'common', 'staff']);
  useFocusReturn();
  const { message } = App.useApp();
  const own = useOwnOrganisation();
  const open = useOpenRound();
  const year = dayInChina(new Date()).slice(0, 4);
  const { control, handleSubmit } = useForm<RoundValues, unknown, RoundValues>({
    resolver: zodResolver(roundSchema(t)),
    defaultValues: {
      organisation_id: own ?? '',
      year,
      due_on: `${year}-12-31`,
      valid_months: '',
      document: '',
    },
  });
  const submit = async (values: RoundValues) => {
    const body = {
      organisation_id: values.organisation_id,
      year: Number(values.year),
      due_on: values.due_on,
      valid_months: Number(values.valid_months),
      document: values.document || null,
    };
    // What went wrong is told in the dialog.
    const made = await open.mutateAsync(body).catch(() => null);
    if (made === null) return;
    void message.success(t('rounds.opened', { year: made.year }));
    onDone();
  };
  return (
    <Modal open title={t('rounds.open')} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={handleSubmit(submit)}>
        <ProblemAlert error={open.error} />
        <PickerField control={control} name="organisation_id" label={t('rounds.keeper')}>
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        <TextField control={control} name="year" label={t('rounds.year')} inputMode="numeric" required />
        <TextField control={control} name="due_on" label={t('rounds.dueOn')} type="date" required />
        <TextField
          control={control}
          name="valid_months"
          label={t('rounds.validMonths')}
          hint={t('rounds.validHint')}
          inputMode="numeric"
          required
        />
        <TextField control={control} name="document" label={t('rounds.document')} maxLength={200} />
        <FormFooter submit={t('rounds.open')} isSaving={open.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
