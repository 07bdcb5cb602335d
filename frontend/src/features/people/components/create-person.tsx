import { zodResolver } from '@hookform/resolvers/zod';
import { App, Drawer } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { useCreatePerson } from '../api/mutations';
import { PersonFields } from '../forms/person-fields';
import { PERSON_FIELDS, personSchema, type PersonValues } from '../forms/person-schema';
import { emptyValues, newPerson } from '../forms/person-values';

interface CreatePersonProps {
  /** Proposed school. */
  organisationId: string | null;
  onClose: () => void;
}

export function CreatePerson({ organisationId, onClose }: CreatePersonProps) {
  const { t } = useTranslation(['people', 'common']);
  useFocusReturn();
  const form = useForm<PersonValues, unknown, PersonValues>({
    resolver: zodResolver(personSchema(t)),
    defaultValues: emptyValues(organisationId),
  });
  const create = useCreatePerson();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const guarded = useUnsavedGuard(form.formState.isDirty);

  const submit = async (values: PersonValues) => {
    try {
      const created = await create.mutateAsync(newPerson(values));
      void message.success(t('create.done', { name: created.name }));
      guarded(() => {
        onClose();
        void navigate(paths.person(created.id));
      }, true);
    } catch (error) {
      applyFieldErrors(error, PERSON_FIELDS, form.setError);
    }
  };

  return (
    <Drawer
      open
      onClose={() => guarded(onClose)}
      title={t('create.title')}
      size={480}
      closable={{ 'aria-label': t('common:action.close') }}
    >
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={create.error} />
        <PersonFields control={form.control} />
        <FormFooter
          submit={t('create.submit')}
          isSaving={create.isPending}
          onCancel={() => guarded(onClose)}
        />
      </form>
    </Drawer>
  );
}
