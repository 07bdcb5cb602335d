import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';

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
      <TextField control={control} name="name" label={t('field.name')} hint={t('hint.name')} required />
      <SelectField
        control={control}
        name="kind"
        label={t('field.kind')}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        required
      />
      <TextField control={control} name="code" label={t('field.code')} hint={t('hint.code')} required />
      <TextField
        control={control}
        name="division_code"
        label={t('field.division_code')}
        hint={t('hint.division_code')}
        inputMode="numeric"
      />
    </>
  );
}
