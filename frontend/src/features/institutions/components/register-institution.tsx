import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useRegister } from '../api/mutations';
import { LEGAL_FORMS } from '../api/types';
import { institutionBody, institutionSchema, type InstitutionValues } from '../forms/schemas';

const FIELDS = ['organisation_id', 'credit_code', 'contact_name', 'contact_phone'] as const;

/** Makes an organisation a training institution. */
export function RegisterInstitution({ onDone }: { onDone: (id: string | null) => void }) {
  const { t } = useTranslation(['institutions', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const register = useRegister();
  const form = useForm<InstitutionValues, unknown, InstitutionValues>({
    resolver: zodResolver(institutionSchema(t)),
    defaultValues: {
      organisation_id: '',
      credit_code: '',
      legal_form: 'public_institution',
      contact_name: '',
      contact_phone: '',
      full_time_staff: '',
      part_time_staff: '',
    },
  });
  const { control } = form;
  const submit = async (values: InstitutionValues) => {
    try {
      const made = await register.mutateAsync(institutionBody(values));
      void message.success(t('register.done', { name: made.organisation.name }));
      onDone(made.id);
    } catch (error) {
      applyFieldErrors(error, FIELDS, form.setError);
    }
  };
  return (
    <Modal open title={t('register.title')} footer={null} onCancel={() => onDone(null)}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={register.error} />
        <PickerField
          control={control}
          name="organisation_id"
          label={t('field.organisation')}
          hint={t('hint.organisation')}
        >
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        <TextField
          control={control}
          name="credit_code"
          label={t('field.credit_code')}
          hint={t('hint.credit_code')}
          maxLength={18}
          required
        />
        <SelectField
          control={control}
          name="legal_form"
          label={t('field.legal_form')}
          options={LEGAL_FORMS.map((value) => ({ value, label: t(`form.${value}`) }))}
          required
        />
        <TextField control={control} name="contact_name" label={t('field.contact_name')} />
        <TextField
          control={control}
          name="contact_phone"
          inputMode="tel"
          label={t('field.contact_phone')}
          hint={t('hint.contact_phone')}
        />
        <TextField
          control={control}
          name="full_time_staff"
          inputMode="numeric"
          label={t('field.full_time_staff')}
        />
        <TextField
          control={control}
          name="part_time_staff"
          inputMode="numeric"
          label={t('field.part_time_staff')}
        />
        <FormFooter
          submit={t('register.submit')}
          isSaving={register.isPending}
          onCancel={() => onDone(null)}
        />
      </form>
    </Modal>
  );
}
