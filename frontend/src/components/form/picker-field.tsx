import type { ReactNode } from 'react';
import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form';

import type { PickerProps } from '@/components/pickers/picker-select';
import { Field } from '@/components/ui/field';

interface PickerFieldProps<Values extends FieldValues> {
  control: Control<Values, unknown, Values>;
  /** A text that holds the id of what is chosen; empty when nothing is. */
  name: FieldPath<Values>;
  label: string;
  hint?: string | undefined;
  /** The picker, given what makes it part of the form. */
  children: (picker: PickerProps) => ReactNode;
}

/** Something that must be looked up and chosen, as a labelled control of a form. */
export function PickerField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  children,
}: PickerFieldProps<Values>) {
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <Field label={label} hint={hint} error={fieldState.error?.message} required>
          {(props) =>
            children({
              control: props,
              value: field.value || null,
              onChange: (id) => field.onChange(id ?? ''),
            })
          }
        </Field>
      )}
    />
  );
}
