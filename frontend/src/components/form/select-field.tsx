import { Select } from 'antd';
import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form';

import { Field } from '@/components/ui/field';

interface SelectFieldProps<Values extends FieldValues> {
  control: Control<Values, unknown, Values>;
  name: FieldPath<Values>;
  label: string;
  hint?: string | undefined;
  required?: boolean;
  options: readonly { value: string; label: string }[];
  mode?: 'multiple';
  placeholder?: string;
}

/** One or several of a closed list, as a labelled control of a form. */
export function SelectField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  required = false,
  options,
  mode,
  placeholder,
}: SelectFieldProps<Values>) {
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <Field label={label} hint={hint} error={fieldState.error?.message} required={required}>
          {(props) => (
            <Select
              {...field}
              {...props}
              options={[...options]}
              showSearch={{ optionFilterProp: 'label' }}
              {...(mode !== undefined && { mode })}
              {...(placeholder !== undefined && { placeholder })}
            />
          )}
        </Field>
      )}
    />
  );
}
