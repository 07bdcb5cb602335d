import { useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';

import type { Versioned } from '@/api/client';

import { applyFieldErrors } from './apply-field-errors';
import { VersionConflict } from './version-conflict';

interface VersionedEdit<T, Values extends FieldValues, Changes extends object> {
  opened: Versioned<T>;
  /** Begins with `valuesOf(opened.value)`. */
  form: UseFormReturn<Values, unknown, Values>;
  fields: readonly Path<Values>[];
  valuesOf: (value: T) => Values;
  /** Only what differs, as the service takes it. */
  changesBetween: (before: Values, after: Values) => Changes;
  save: (changes: Changes, etag: string) => Promise<Versioned<T>>;
  onSaved: (saved: T) => void;
  onNothing: () => void;
}

/**
 * Edits a thing on the version that was opened. When somebody else saves first, `theirs` holds the newest
 * version until the person has decided; what was typed stays.
 */
export function useVersionedEdit<T, Values extends FieldValues, Changes extends object>({
  opened,
  form,
  fields,
  valuesOf,
  changesBetween,
  save,
  onSaved,
  onNothing,
}: VersionedEdit<T, Values, Changes>) {
  // Kept from the moment of opening: a refetch in the background must not move the ground under the form.
  const [base, setBase] = useState(opened);
  const [theirs, setTheirs] = useState<Versioned<T> | null>(null);

  const submitOn = (etag: string) =>
    form.handleSubmit(async (values) => {
      const changes = changesBetween(valuesOf(base.value), values);
      if (Object.keys(changes).length === 0) {
        onNothing();
        return;
      }
      try {
        const saved = await save(changes, etag);
        onSaved(saved.value);
      } catch (error) {
        setTheirs(error instanceof VersionConflict ? (error as VersionConflict<T>).fresh : null);
        applyFieldErrors(error, fields, form.setError);
      }
    });

  return {
    /** What the changes are measured against. */
    base: base.value,
    theirs: theirs?.value ?? null,
    submit: submitOn(base.etag),
    /** Puts this person's changes on top of the newest version. */
    keepMine: submitOn(theirs?.etag ?? base.etag),
    /** Gives this person's changes up and goes on from the newest version. */
    takeTheirs: () => {
      if (theirs === null) return;
      setBase(theirs);
      form.reset(valuesOf(theirs.value));
      setTheirs(null);
    },
    /** Back to the form as it was typed. */
    dismiss: () => setTheirs(null),
  };
}
