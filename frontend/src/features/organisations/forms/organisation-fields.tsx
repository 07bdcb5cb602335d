import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useVocabulary } from '@/lib/vocabulary';

import { ORGANISATION_KINDS, SCHOOL_KINDS } from '../api/types';

import type { OrganisationValues } from './organisation-schema';

interface OrganisationFieldsProps {
  control: Control<OrganisationValues, unknown, OrganisationValues>;
}

/** The fields that creating and editing have in common. */
export function OrganisationFields({ control }: OrganisationFieldsProps) {
  const { t } = useTranslation(['organisations', 'common']);
  const { areas, ruralKinds } = useVocabulary();
  const kind = useWatch({ control, name: 'kind' });
  const none = { value: '', label: t('common:state.none') };
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
      {kind === 'school' && (
        <>
          <SelectField
            control={control}
            name="school_kind"
            label={t('field.school_kind')}
            options={[none, ...SCHOOL_KINDS.map((value) => ({ value, label: t(`schoolKind.${value}`) }))]}
          />
          <SelectField
            control={control}
            name="rural_kind"
            label={t('field.rural_kind')}
            hint={t('hint.rural_kind')}
            options={[none, ...ruralKinds]}
          />
        </>
      )}
      <SelectField control={control} name="area" label={t('field.area')} options={[none, ...areas]} />
    </>
  );
}
