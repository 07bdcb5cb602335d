import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { type ResourceDetail, resourceQuery, useEditResource } from '../api/resources';
import styles from '../components/resources.module.css';
import { ResourceFields } from '../forms/resource-fields';
import {
  contentOf,
  RESOURCE_FIELDS,
  resourceSchema,
  type ResourceValues,
  valuesOf,
} from '../forms/resource-values';

export function Component() {
  const { t } = useTranslation('resources');
  const { resourceId = '' } = useParams();
  const resource = useQuery(resourceQuery(resourceId));
  return (
    <App component={false}>
      <PageHeader title={t('form.editTitle')} />
      <Loaded query={resource} lines={8}>
        {(found) => <EditForm key={found.id} resource={found} />}
      </Loaded>
    </App>
  );
}

function EditForm({ resource }: { resource: ResourceDetail }) {
  const { t } = useTranslation(['resources', 'common']);
  const { message } = App.useApp();
  const navigate = useNavigate();
  // Kept from the moment of opening: a refetch in the background must not move the ground under the form.
  const [opened] = useState(resource);
  const edit = useEditResource(opened);
  const form = useForm<ResourceValues, unknown, ResourceValues>({
    resolver: zodResolver(resourceSchema(t)),
    defaultValues: valuesOf(opened),
  });
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const back = () => void navigate(paths.resource(opened.id));
  const submit = async (values: ResourceValues) => {
    try {
      await edit.mutateAsync(contentOf(values));
      void message.success(t('form.saved'));
      guarded(back, true);
    } catch (error) {
      applyFieldErrors(error, RESOURCE_FIELDS, form.setError);
    }
  };
  return (
    <form noValidate className={styles.page} onSubmit={form.handleSubmit(submit)}>
      <ResourceFields control={form.control} isNew={false} />
      <ProblemAlert error={edit.error} />
      <FormFooter submit={t('form.save')} isSaving={edit.isPending} onCancel={() => guarded(back)} />
    </form>
  );
}
