import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { useVocabulary } from '@/lib/vocabulary';

import { type Person, SEXES } from '../api/types';

import type { PersonValues } from './person-schema';

interface PersonFieldsProps {
  control: Control<PersonValues, unknown, PersonValues>;
  /** Who is edited; none for somebody new. */
  person?: Person;
}

/** The fields that creating and editing have in common. */
export function PersonFields({ control, person }: PersonFieldsProps) {
  const { t } = useTranslation(['people', 'common', 'vocabulary']);
  const { stages, subjects, titles, posts, employments } = useVocabulary();
  const keeps = (field: 'citizen_id' | 'phone') => {
    const masked = person?.[field] ?? null;
    return masked === null ? t(`hint.${field}`) : t(`hint.${field}_edit`, { masked });
  };
  return (
    <>
      <TextField control={control} name="name" label={t('field.name')} maxLength={60} required />
      <PickerField control={control} name="organisation_id" label={t('field.school')} hint={t('hint.school')}>
        {(picker) => <OrganisationPicker {...picker} />}
      </PickerField>
      <SelectField control={control} name="stage" label={t('field.stage')} options={stages} required />
      <SelectField control={control} name="subject" label={t('field.subject')} options={subjects} required />
      <SelectField
        control={control}
        name="other_subjects"
        label={t('field.other_subjects')}
        hint={t('hint.other_subjects')}
        options={subjects}
        mode="multiple"
      />
      <SelectField
        control={control}
        name="employment"
        label={t('field.employment')}
        options={[{ value: '', label: t('common:state.none') }, ...employments]}
      />
      <SelectField control={control} name="title" label={t('field.title')} options={titles} required />
      <SelectField
        control={control}
        name="posts"
        label={t('field.posts')}
        hint={t('hint.posts')}
        options={posts}
        mode="multiple"
      />
      <TextField
        control={control}
        name="staff_number"
        label={t('field.staff_number')}
        hint={t('hint.staff_number')}
      />
      <TextField
        control={control}
        name="citizen_id"
        label={t('field.citizen_id')}
        hint={keeps('citizen_id')}
        maxLength={18}
      />
      {person === undefined && (
        <SelectField
          control={control}
          name="sex"
          label={t('field.sex')}
          hint={t('hint.sex')}
          options={[
            { value: '', label: t('common:state.none') },
            ...SEXES.map((value) => ({ value, label: t(`vocabulary:sex.${value}`) })),
          ]}
        />
      )}
      <TextField
        control={control}
        name="phone"
        label={t('field.phone')}
        hint={keeps('phone')}
        inputMode="tel"
        maxLength={11}
      />
      <TextField control={control} name="teaching_since" label={t('field.teaching_since')} type="date" />
    </>
  );
}
