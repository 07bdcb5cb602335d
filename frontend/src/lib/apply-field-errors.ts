import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';

import { isProblem } from '@/api/problems';

/**
 * Puts a problem's field errors on the fields they point at. True when every one found its field, so that
 * nothing is left to be told above the form.
 */
export function applyFieldErrors<Values extends FieldValues>(
  error: unknown,
  fields: readonly Path<Values>[],
  setError: UseFormSetError<Values>,
): boolean {
  if (!isProblem(error) || error.errors.length === 0) return false;
  let areAllPlaced = true;
  for (const { pointer, detail } of error.errors) {
    const name = pointer.slice(1).replaceAll('/', '.');
    const field = fields.find((known) => known === name);
    if (field === undefined) areAllPlaced = false;
    else setError(field, { type: 'server', message: detail }, { shouldFocus: true });
  }
  return areAllPlaced;
}
