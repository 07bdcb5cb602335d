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

import { useCreateResource } from '../api/resources';
import styles from '../components/resources.module.css';
import { ResourceFields } from '../forms/resource-fields';
import {
  contentOf,
  emptyValues,
  RESOURCE_FIELDS,
  resourceSchema,
  type ResourceValues,
} from '../forms/resource-values';

export function Component() {
  return (
    <App component={false}>
      <NewResource />
    </App>
  );
}

function NewResource() {
  const { t } = useTranslation(['resources', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const own = useOwnOrganisation();
  const create = useCreateResource();
  const form = useForm<ResourceValues, unknown, ResourceValues>({
    resolver: zodResolver(resourceSchema(t)),
    defaultValues: emptyValues(own),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const submit = async (values: ResourceValues) => {
    try {
      const body = { ...contentOf(values), organisation_id: values.organisation_id };
      const created = await create.mutateAsync(body);
      void message.success(t('form.saved'));
      guarded(() => void navigate(paths.resource(created.id)), true);
    } catch (error) {
      applyFieldErrors(error, RESOURCE_FIELDS, form.setError);
    }
  };
  return (
    <>
      <PageHeader title={t('form.createTitle')} lead={t('form.createLead')} />
      <form noValidate className={styles.page} onSubmit={form.handleSubmit(submit)}>
        <ResourceFields control={form.control} isNew />
        <ProblemAlert error={create.error} />
        <FormFooter
          submit={t('form.save')}
          isSaving={create.isPending}
          onCancel={() => guarded(() => void navigate(paths.resources))}
        />
      </form>
    </>
  );
}
