import { zodResolver } from '@hookform/resolvers/zod';
import { Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { z } from '@/lib/schema';
import { useFocusReturn } from '@/lib/use-focus-return';

import { type ApiClientSecret, useRegister } from '../api/api-clients';

const MAX_NAME = 60;
const FIELDS = ['name', 'organisation_id'] as const;

interface Values {
  name: string;
  organisation_id: string;
}

/** Lets another system read what changes within an organisation. */
export function RegisterClient({
  onMade,
  onCancel,
}: {
  onMade: (made: ApiClientSecret) => void;
  onCancel: () => void;
}) {
  const { t } = useTranslation(['api-clients', 'common']);
  useFocusReturn();
  const register = useRegister();
  const required = (field: string) => t('common:form.required', { field });
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      z.object({
        name: z
          .string()
          .check(
            z.trim(),
            z.minLength(1, required(t('field.name'))),
            z.maxLength(MAX_NAME, t('common:form.maxLength', { count: MAX_NAME })),
          ),
        organisation_id: z.string().check(z.minLength(1, required(t('field.organisation')))),
      }),
    ),
    defaultValues: { name: '', organisation_id: '' },
  });
  const submit = async (values: Values) => {
    try {
      onMade(await register.mutateAsync(values));
    } catch (error) {
      applyFieldErrors(error, FIELDS, form.setError);
    }
  };
  return (
    <Modal open title={t('register.title')} footer={null} onCancel={onCancel}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={register.error} />
        <TextField
          control={form.control}
          name="name"
          label={t('field.name')}
          hint={t('register.nameHint')}
          maxLength={MAX_NAME}
          required
        />
        <PickerField
          control={form.control}
          name="organisation_id"
          label={t('field.organisation')}
          hint={t('register.organisationHint')}
        >
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        <FormFooter submit={t('register.submit')} isSaving={register.isPending} onCancel={onCancel} />
      </form>
    </Modal>
  );
}
