import { zodResolver } from '@hookform/resolvers/zod';
import { App } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useOwnOrganisation } from '@/lib/reach';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { useCreateProgramme } from '../api/mutations';
import { BasicFields, PlanFields, TimeFields } from '../forms/programme-fields';
import styles from '../forms/programme-form.module.css';
import { PROGRAMME_FIELDS, programmeSchema, type ProgrammeValues } from '../forms/programme-schema';
import { emptyValues, newProgramme } from '../forms/programme-values';

export function Component() {
  return (
    <App component={false}>
      <NewProgramme />
    </App>
  );
}

function NewProgramme() {
  const { t } = useTranslation(['programmes', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const own = useOwnOrganisation();
  const create = useCreateProgramme();
  const form = useForm<ProgrammeValues, unknown, ProgrammeValues>({
    resolver: zodResolver(programmeSchema(t)),
    defaultValues: emptyValues(own),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);

  const submit = async (values: ProgrammeValues) => {
    try {
      const created = await create.mutateAsync(newProgramme(values));
      void message.success(t('form.createDone', { title: created.title }));
      guarded(() => void navigate(paths.programme(created.id)), true);
    } catch (error) {
      applyFieldErrors(error, PROGRAMME_FIELDS, form.setError);
    }
  };

  return (
    <>
      <PageHeader title={t('form.createTitle')} lead={t('form.createLead')} />
      <form noValidate className={styles.form} onSubmit={form.handleSubmit(submit)}>
        <BasicFields control={form.control} isNew />
        <TimeFields control={form.control} />
        <PlanFields control={form.control} />
        <ProblemAlert error={create.error} />
        <FormFooter
          submit={t('form.createSubmit')}
          isSaving={create.isPending}
          onCancel={() => guarded(() => void navigate(paths.programmes))}
        />
      </form>
    </>
  );
}
