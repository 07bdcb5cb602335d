import { zodResolver } from '@hookform/resolvers/zod';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { FormFooter } from '@/components/form/form-footer';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useMe } from '@/lib/access/me';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { useCreateOrganisation } from '../api/mutations';
import { bodyOfValues } from '../forms/organisation-changes';
import { OrganisationFields } from '../forms/organisation-fields';
import { organisationSchema, type OrganisationValues, VALUE_FIELDS } from '../forms/organisation-schema';

interface CreateOrganisationProps {
  /** Proposed parent. */
  parentId: string | null;
  onClose: () => void;
}

export function CreateOrganisation({ parentId, onClose }: CreateOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const { grants } = useMe();
  // Only who reaches everything may plant a new root.
  const mayPlantRoot = grants.some((grant) => grant.organisation === null);
  const proposed = parentId ?? (grants.length === 1 ? (grants[0]?.organisation?.id ?? null) : null);
  const [parent, setParent] = useState(proposed);
  const [lacksParent, setLacksParent] = useState(false);
  const form = useForm<OrganisationValues, unknown, OrganisationValues>({
    resolver: zodResolver(organisationSchema(t)),
    defaultValues: {
      name: '',
      code: '',
      kind: 'school',
      division_code: '',
      school_kind: '',
      rural_kind: '',
      area: '',
    },
  });
  const create = useCreateOrganisation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const guarded = useUnsavedGuard(form.formState.isDirty);

  const submit = async (values: OrganisationValues) => {
    if (parent === null && !mayPlantRoot) {
      setLacksParent(true);
      return;
    }
    const body = { ...bodyOfValues(values), parent_id: parent };
    const created = await create.mutateAsync(body).catch((error: unknown) => {
      applyFieldErrors(error, VALUE_FIELDS, form.setError);
      return null;
    });
    if (created === null) return;
    void message.success(t('create.done', { name: created.name }));
    guarded(() => void navigate(paths.organisation(created.id)), true);
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
        <Field
          label={t('field.parent')}
          hint={t('hint.parent')}
          required={!mayPlantRoot}
          error={
            lacksParent && parent === null
              ? t('common:form.required', { field: t('field.parent') })
              : undefined
          }
        >
          {(control) => (
            <OrganisationPicker
              control={control}
              value={parent}
              onChange={setParent}
              allowClear={mayPlantRoot}
            />
          )}
        </Field>
        <OrganisationFields control={form.control} />
        <FormFooter
          submit={t('create.submit')}
          isSaving={create.isPending}
          onCancel={() => guarded(onClose)}
        />
      </form>
    </Drawer>
  );
}
