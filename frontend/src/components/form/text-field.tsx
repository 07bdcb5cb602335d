import { Input } from 'antd';
import { type Control, Controller, type FieldPath, type FieldValues } from 'react-hook-form';

import { Field } from '@/components/ui/field';

interface TextFieldProps<Values extends FieldValues> {
  control: Control<Values, unknown, Values>;
  name: FieldPath<Values>;
  label: string;
  hint?: string | undefined;
  required?: boolean;
  type?: 'text' | 'date' | 'datetime-local' | 'password';
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  /** More than one makes it a text area. */
  rows?: number;
  maxLength?: number;
  autoComplete?: string;
}

/** A labelled text control of a form, with its hint and error. */
export function TextField<Values extends FieldValues>({
  control,
  name,
  label,
  hint,
  required = false,
  rows = 1,
  type = 'text',
  autoComplete = 'off',
  ...others
}: TextFieldProps<Values>) {
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <Field label={label} hint={hint} error={fieldState.error?.message} required={required}>
          {(props) =>
            rows > 1 ? (
              <Input.TextArea {...field} {...props} autoSize={{ minRows: rows, maxRows: 16 }} {...others} />
            ) : (
              <Input {...field} {...props} type={type} autoComplete={autoComplete} {...others} />
            )
          }
        </Field>
      )}
    />
  );
}
