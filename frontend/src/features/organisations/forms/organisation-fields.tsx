import { Input, Select } from 'antd';
import { type Control, Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { Field } from '@/components/ui/field';

import { ORGANISATION_KINDS } from '../api/types';

import type { OrganisationValues } from './organisation-schema';

interface OrganisationFieldsProps {
  control: Control<OrganisationValues, unknown, OrganisationValues>;
}

/** The fields that creating and editing have in common. */
export function OrganisationFields({ control }: OrganisationFieldsProps) {
  const { t } = useTranslation('organisations');
  return (
    <>
      <TextField control={control} name="name" required />
      <Controller
        name="kind"
        control={control}
        render={({ field, fieldState }) => (
          <Field label={t('field.kind')} error={fieldState.error?.message} required>
            {(props) => (
              <Select
                {...field}
                {...props}
                options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              />
            )}
          </Field>
        )}
      />
      <TextField control={control} name="code" required />
      <TextField control={control} name="division_code" />
    </>
  );
}

interface TextFieldProps extends OrganisationFieldsProps {
  name: 'name' | 'code' | 'division_code';
  required?: boolean;
}

function TextField({ control, name, required = false }: TextFieldProps) {
  const { t } = useTranslation('organisations');
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <Field
          label={t(`field.${name}`)}
          hint={t(`hint.${name}`)}
          error={fieldState.error?.message}
          required={required}
        >
          {(props) => (
            <Input
              {...field}
              {...props}
              autoComplete="off"
              {...(name === 'division_code' && { inputMode: 'numeric' })}
            />
          )}
        </Field>
      )}
    />
  );
}
