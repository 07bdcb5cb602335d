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

import { useUpdatePerson } from '../api/mutations';
import type { Person } from '../api/types';
import { PersonFields } from '../forms/person-fields';
import { PERSON_FIELDS, personSchema, type PersonValues } from '../forms/person-schema';
import { changesBetween, valuesOf } from '../forms/person-values';
import { useShownValues } from '../forms/use-shown-values';

interface EditPersonProps {
  opened: Versioned<Person>;
  onDone: () => void;
  /** Tells the frame around the form how to ask before it closes; null when nothing is at stake. */
  onGuardChange: (guard: (() => UnsavedGuard) | null) => void;
}

export function EditPerson({ opened, onDone, onGuardChange }: EditPersonProps) {
  const { t } = useTranslation(['people', 'common']);
  const { message } = App.useApp();
  const form = useForm<PersonValues, unknown, PersonValues>({
    resolver: zodResolver(personSchema(t)),
    defaultValues: valuesOf(opened.value),
  });
  const update = useUpdatePerson();
  const guarded = useUnsavedGuard(form.formState.isDirty);
  const edit = useVersionedEdit({
    opened,
    form,
    fields: PERSON_FIELDS,
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
  const { nameOf, show } = useShownValues([edit.base, edit.theirs]);

  useEffect(() => {
    onGuardChange(() => guarded);
    return () => onGuardChange(null);
  }, [guarded, onGuardChange]);

  return (
    <form noValidate onSubmit={edit.submit}>
      <ProblemAlert error={update.error instanceof VersionConflict ? null : update.error} />
      <PersonFields control={form.control} person={edit.base} />
      <FormFooter submit={t('edit.submit')} isSaving={update.isPending} onCancel={() => guarded(onDone)} />
      {edit.theirs !== null && (
        <ConflictDialog
          differences={differencesBetween(
            PERSON_FIELDS,
            { base: valuesOf(edit.base), mine: form.getValues(), theirs: valuesOf(edit.theirs) },
            nameOf,
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
