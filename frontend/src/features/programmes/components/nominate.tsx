import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { TextField } from '@/components/form/text-field';
import { PersonPicker } from '@/components/pickers/person-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { z } from '@/lib/schema';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useNominate } from '../api/session-mutations';

interface Values {
  person_id: string;
  reason: string;
}

interface NominateProps {
  programmeId: string;
  onDone: () => void;
}

/** Gives a place to somebody who has not asked for it themselves. */
export function Nominate({ programmeId, onDone }: NominateProps) {
  const { t } = useTranslation('programmes');
  useFocusReturn();
  const { message } = App.useApp();
  const nominate = useNominate(programmeId);
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      z.object({
        person_id: z.string().check(z.minLength(1, t('nominate.lacksPerson'))),
        reason: z.string().check(z.trim(), z.minLength(2, t('nominate.lacksReason')), z.maxLength(500)),
      }),
    ),
    defaultValues: { person_id: '', reason: '' },
  });

  const submit = async ({ person_id, reason }: Values) => {
    try {
      const { person_name } = await nominate.mutateAsync({ personId: person_id, reason });
      void message.success(t('nominate.done', { name: person_name }));
      onDone();
    } catch (error) {
      applyFieldErrors(error, ['person_id', 'reason'], form.setError);
    }
  };

  return (
    <Modal open title={t('nominate.title')} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={nominate.error} />
        <PickerField
          control={form.control}
          name="person_id"
          label={t('nominate.person')}
          hint={t('nominate.personHint')}
        >
          {(picker) => <PersonPicker {...picker} />}
        </PickerField>
        <TextField
          control={form.control}
          name="reason"
          label={t('nominate.reason')}
          hint={t('nominate.reasonHint')}
          rows={2}
          maxLength={500}
          required
        />
        <FormFooter submit={t('nominate.submit')} isSaving={nominate.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
