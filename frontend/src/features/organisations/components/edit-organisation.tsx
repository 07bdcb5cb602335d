import { zodResolver } from '@hookform/resolvers/zod';
import { App } from 'antd';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import type { Versioned } from '@/api/client';
import { FormFooter } from '@/components/form/form-footer';
import { ConflictDialog, differencesBetween } from '@/components/ui/conflict-dialog';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { type UnsavedGuard, useUnsavedGuard } from '@/lib/use-unsaved-guard';
import { useVersionedEdit } from '@/lib/use-versioned-edit';
import { VersionConflict } from '@/lib/version-conflict';

import { useUpdateOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';
import { changesBetween, valuesOf } from '../forms/organisation-changes';
import { OrganisationFields } from '../forms/organisation-fields';
import { organisationSchema, type OrganisationValues, VALUE_FIELDS } from '../forms/organisation-schema';
import { useFieldWord } from '../forms/use-field-word';

interface EditOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
  /** Tells the frame around the form how to ask before it closes; null when nothing is at stake. */
  onGuardChange: (guard: (() => UnsavedGuard) | null) => void;
}

export function EditOrganisation({ opened, onDone, onGuardChange }: EditOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const { message } = App.useApp();
  const form = useForm<OrganisationValues, unknown, OrganisationValues>({
    resolver: zodResolver(organisationSchema(t)),
    defaultValues: valuesOf(opened.value),
  });
  const update = useUpdateOrganisation();
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const edit = useVersionedEdit({
    opened,
    form,
    fields: VALUE_FIELDS,
    valuesOf,
    changesBetween,
    save: (changes, etag) => update.mutateAsync({ id: opened.value.id, etag, changes }),
    onSaved: ({ name }) => {
      void message.success(t('edit.done', { name }));
      onDone();
    },
    onNothing: () => {
      void message.info(t('edit.nothing'));
      onDone();
    },
  });

  useEffect(() => {
    onGuardChange(() => guarded);
    return () => onGuardChange(null);
  }, [guarded, onGuardChange]);

  const word = useFieldWord();
  const show = (field: (typeof VALUE_FIELDS)[number], values: OrganisationValues) =>
    word(field, values[field] || null);
  return (
    <form noValidate onSubmit={edit.submit}>
      <ProblemAlert error={update.error instanceof VersionConflict ? null : update.error} />
      <OrganisationFields control={form.control} />
      <FormFooter submit={t('edit.submit')} isSaving={update.isPending} onCancel={() => guarded(onDone)} />
      {edit.theirs !== null && (
        <ConflictDialog
          differences={differencesBetween(
            VALUE_FIELDS,
            { base: valuesOf(edit.base), mine: form.getValues(), theirs: valuesOf(edit.theirs) },
            (field) => t(`field.${field}`),
            show,
          )}
          isSaving={update.isPending}
          onKeepMine={edit.keepMine}
          onTakeTheirs={edit.takeTheirs}
          onCancel={edit.dismiss}
        />
      )}
    </form>
  );
}
