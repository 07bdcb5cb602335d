import { zodResolver } from '@hookform/resolvers/zod';
import { App } from 'antd';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { ConflictDialog } from '@/components/ui/conflict-dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { OrganisationConflict, useUpdateOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';
import { FormFooter } from '../forms/form-footer';
import { changesBetween, valuesOf } from '../forms/organisation-changes';
import { OrganisationFields } from '../forms/organisation-fields';
import { organisationSchema, type OrganisationValues, VALUE_FIELDS } from '../forms/organisation-schema';

interface EditOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
  /** Tells the frame around the form how to ask before it closes; null when nothing is at stake. */
  onGuardChange: (guard: (() => (leave: () => void) => void) | null) => void;
}

export function EditOrganisation({ opened, onDone, onGuardChange }: EditOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const { message } = App.useApp();
  // Kept from the moment of opening: a refetch in the background must not move the ground under the form.
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<Versioned<Organisation> | null>(null);
  const form = useForm<OrganisationValues, unknown, OrganisationValues>({
    resolver: zodResolver(organisationSchema(t)),
    defaultValues: valuesOf(base.value),
  });
  const update = useUpdateOrganisation();
  const guarded = useUnsavedGuard(form.formState.isDirty);

  useEffect(() => {
    onGuardChange(() => guarded);
    return () => onGuardChange(null);
  }, [guarded, onGuardChange]);

  const save = async (values: OrganisationValues, etag: string) => {
    const changes = changesBetween(valuesOf(base.value), values);
    if (Object.keys(changes).length === 0) {
      void message.info(t('edit.nothing'));
      onDone();
      return;
    }
    try {
      const saved = await update.mutateAsync({ id: base.value.id, etag, changes });
      void message.success(t('edit.done', { name: saved.value.name }));
      onDone();
    } catch (error) {
      setTheirs(error instanceof OrganisationConflict ? error.fresh : null);
      applyFieldErrors(error, VALUE_FIELDS, form.setError);
    }
  };

  const takeTheirs = (fresh: Versioned<Organisation>) => {
    setBase(fresh);
    form.reset(valuesOf(fresh.value));
    setTheirs(null);
    update.reset();
  };

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => save(values, base.etag))}>
      <ProblemAlert error={update.error instanceof OrganisationConflict ? null : update.error} />
      <OrganisationFields control={form.control} />
      <FormFooter submit={t('edit.submit')} isSaving={update.isPending} onCancel={() => guarded(onDone)} />
      {theirs !== null && (
        <ConflictDialog
          differences={differences(valuesOf(base.value), form.getValues(), valuesOf(theirs.value), t)}
          isSaving={update.isPending}
          onKeepMine={form.handleSubmit((values) => save(values, theirs.etag))}
          onTakeTheirs={() => takeTheirs(theirs)}
          onCancel={() => setTheirs(null)}
        />
      )}
    </form>
  );
}

type Translate = ReturnType<typeof useTranslation<['organisations', 'common']>>['t'];

function differences(
  base: OrganisationValues,
  mine: OrganisationValues,
  theirs: OrganisationValues,
  t: Translate,
) {
  const shown = (values: OrganisationValues, field: (typeof VALUE_FIELDS)[number]) =>
    field === 'kind' ? t(`kind.${values.kind}`) : values[field] || t('common:state.none');
  return VALUE_FIELDS.filter((field) => mine[field] !== base[field] || theirs[field] !== base[field]).map(
    (field) => ({
      field: t(`field.${field}`),
      base: shown(base, field),
      mine: shown(mine, field),
      theirs: shown(theirs, field),
    }),
  );
}
