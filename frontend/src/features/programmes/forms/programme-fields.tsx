import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { SECTIONS } from '@/lib/plan-sections';
import { useVocabulary } from '@/lib/vocabulary';

import styles from './programme-form.module.css';
import { MAX_SECTION, MAX_TITLE, type ProgrammeValues } from './programme-schema';

interface FieldsProps {
  control: Control<ProgrammeValues, unknown, ProgrammeValues>;
}

/** What the programme is and for whom. */
export function BasicFields({ control, isNew }: FieldsProps & { isNew: boolean }) {
  const { t } = useTranslation('programmes');
  const { levels, stages, subjects } = useVocabulary();
  return (
    <Card>
      <h2 className={styles.heading}>{t('form.basics')}</h2>
      <TextField control={control} name="title" label={t('field.title')} maxLength={MAX_TITLE} required />
      <div className={styles.pairs}>
        <TextField control={control} name="code" label={t('field.code')} hint={t('hint.code')} required />
        <SelectField control={control} name="level" label={t('field.level')} options={levels} required />
        {isNew && (
          <PickerField
            control={control}
            name="organisation_id"
            label={t('field.organisation')}
            hint={t('hint.organisation')}
          >
            {(picker) => <OrganisationPicker {...picker} />}
          </PickerField>
        )}
        <TextField
          control={control}
          name="hours"
          label={t('field.hours')}
          hint={t('hint.hours')}
          inputMode="decimal"
          required
        />
      </div>
      <div className={styles.pairs}>
        <SelectField
          control={control}
          name="stages"
          label={t('field.stages')}
          hint={t('hint.target')}
          options={stages}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="subjects"
          label={t('field.subjects')}
          hint={t('hint.target')}
          options={subjects}
          mode="multiple"
        />
      </div>
    </Card>
  );
}

/** Seats and the time of enrolment: what may change even after approval. */
export function SeatFields({ control }: FieldsProps) {
  const { t } = useTranslation('programmes');
  return (
    <>
      <TextField
        control={control}
        name="capacity"
        label={t('field.capacity')}
        hint={t('hint.capacity')}
        inputMode="numeric"
        required
      />
      <div className={styles.pairs}>
        <TextField
          control={control}
          name="enrol_from"
          label={t('field.enrol_from')}
          type="datetime-local"
          required
        />
        <TextField
          control={control}
          name="enrol_until"
          label={t('field.enrol_until')}
          type="datetime-local"
          required
        />
      </div>
    </>
  );
}

export function TimeFields({ control }: FieldsProps) {
  const { t } = useTranslation('programmes');
  return (
    <Card>
      <h2 className={styles.heading}>{t('form.time')}</h2>
      <SeatFields control={control} />
      <div className={styles.pairs}>
        <TextField control={control} name="starts_on" label={t('field.starts_on')} type="date" required />
        <TextField control={control} name="ends_on" label={t('field.ends_on')} type="date" required />
      </div>
    </Card>
  );
}

/** The seven sections. A draft may lack some; to be submitted it needs them all. */
export function PlanFields({ control }: FieldsProps) {
  const { t } = useTranslation('programmes');
  return (
    <Card>
      <h2 className={styles.heading}>{t('form.plan')}</h2>
      {SECTIONS.map((name) => (
        <TextField
          key={name}
          control={control}
          name={name}
          label={t(`section.${name}`)}
          hint={t(`sectionHint.${name}`)}
          rows={3}
          maxLength={MAX_SECTION}
        />
      ))}
    </Card>
  );
}
