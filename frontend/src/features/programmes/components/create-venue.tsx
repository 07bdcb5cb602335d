import { zodResolver } from '@hookform/resolvers/zod';
import { Modal } from 'antd';
import type { SubmitEvent } from 'react';
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

import { useCreateVenue } from '../api/session-mutations';
import type { Venue } from '../api/types';

interface Values {
  name: string;
  address: string;
  capacity: string;
  organisation_id: string;
}

interface CreateVenueProps {
  organisationId: string;
  /** Hears the new venue, or null when there is none after all. */
  onDone: (venue: Venue | null) => void;
}

export function CreateVenue({ organisationId, onDone }: CreateVenueProps) {
  const { t } = useTranslation(['programmes', 'common']);
  useFocusReturn();
  const create = useCreateVenue();
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      z.object({
        name: z
          .string()
          .check(
            z.trim(),
            z.minLength(1, t('common:form.required', { field: t('venue.name') })),
            z.maxLength(120),
          ),
        address: z.string().check(z.trim(), z.maxLength(200)),
        capacity: z.string().check(z.regex(/^[1-9]\d{0,4}$/, t('invalid.capacity'))),
        organisation_id: z
          .string()
          .check(z.minLength(1, t('common:form.required', { field: t('venue.organisation') }))),
      }),
    ),
    defaultValues: { name: '', address: '', capacity: '', organisation_id: organisationId },
  });

  const save = async ({ capacity, ...values }: Values) => {
    try {
      onDone(await create.mutateAsync({ ...values, capacity: Number(capacity) }));
    } catch (error) {
      applyFieldErrors(error, ['name', 'address', 'capacity', 'organisation_id'], form.setError);
    }
  };
  const submit = (event: SubmitEvent) => {
    // In the tree of components this form stands inside the session's, which must not hear of it.
    event.stopPropagation();
    void form.handleSubmit(save)(event);
  };

  return (
    <Modal open title={t('venue.title')} footer={null} onCancel={() => onDone(null)}>
      <form noValidate onSubmit={submit}>
        <ProblemAlert error={create.error} />
        <TextField control={form.control} name="name" label={t('venue.name')} maxLength={120} required />
        <TextField control={form.control} name="address" label={t('venue.address')} maxLength={200} />
        <TextField
          control={form.control}
          name="capacity"
          label={t('venue.capacity')}
          inputMode="numeric"
          required
        />
        <PickerField control={form.control} name="organisation_id" label={t('venue.organisation')}>
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        <FormFooter submit={t('venue.submit')} isSaving={create.isPending} onCancel={() => onDone(null)} />
      </form>
    </Modal>
  );
}
