import { useQuery } from '@tanstack/react-query';
import { type Control, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { useCourseVocabulary } from '@/lib/course-words';
import { useVocabulary } from '@/lib/vocabulary';

import { courseVocabularyQuery } from '../api/courses';
import styles from '../components/courses.module.css';

import { type CourseValues, MAX_NAME, MAX_SUMMARY } from './course-values';

interface FieldsProps {
  control: Control<CourseValues, unknown, CourseValues>;
}

/** What the course is called and is about. */
export function BasicFields({ control, isNew }: FieldsProps & { isNew: boolean }) {
  const { t } = useTranslation(['courses', 'course-words']);
  const { categories, domains, origins } = useCourseVocabulary();
  return (
    <Card>
      <h2 className={styles.heading}>{t('form.basics')}</h2>
      <TextField control={control} name="name" label={t('form.name')} maxLength={MAX_NAME} required />
      <TextField
        control={control}
        name="summary"
        label={t('form.summary')}
        rows={4}
        maxLength={MAX_SUMMARY}
        required
      />
      <TextField control={control} name="keywords" label={t('form.keywords')} hint={t('form.keywordsHint')} />
      <div className={styles.pairs}>
        {isNew && (
          <PickerField control={control} name="organisation_id" label={t('form.organisation')}>
            {(picker) => <OrganisationPicker {...picker} />}
          </PickerField>
        )}
        <TextField
          control={control}
          name="hours"
          label={t('course-words:fact.hours')}
          hint={t('form.hoursHint')}
          inputMode="decimal"
          required
        />
        <SelectField
          control={control}
          name="category"
          label={t('course-words:fact.category')}
          options={categories}
          required
        />
        <SelectField
          control={control}
          name="domain"
          label={t('course-words:fact.domain')}
          options={domains}
          required
        />
        <SelectField
          control={control}
          name="origin"
          label={t('course-words:fact.origin')}
          options={origins}
          required
        />
        <TextField
          control={control}
          name="origin_note"
          label={t('form.originNote')}
          hint={t('form.originHint')}
          maxLength={200}
        />
      </div>
    </Card>
  );
}

/** What it follows and for whom it is. */
export function ContentFields({ control }: FieldsProps) {
  const { t } = useTranslation(['courses', 'course-words']);
  const { sixNew } = useCourseVocabulary();
  const { stages, subjects } = useVocabulary();
  const owner = useWatch({ control, name: 'organisation_id' });
  const policy = useQuery(courseVocabularyQuery(owner));
  const pack = policy.data?.pack_title ?? null;
  return (
    <Card>
      <h2 className={styles.heading}>{t('form.content')}</h2>
      <TextField
        control={control}
        name="standards"
        label={t('form.standards')}
        hint={t('form.standardsHint')}
        rows={2}
        required
      />
      <div className={styles.pairs}>
        <SelectField
          control={control}
          name="stages"
          label={t('course-words:fact.stages')}
          hint={t('form.targetHint')}
          options={stages}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="subjects"
          label={t('course-words:fact.subjects')}
          hint={t('form.targetHint')}
          options={subjects}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="six_new"
          label={t('course-words:fact.sixNew')}
          options={sixNew}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="contents"
          label={t('form.contents')}
          hint={pack === null ? t('form.noPack') : t('form.contentsHint', { pack })}
          options={(policy.data?.contents ?? []).map(({ code, name, entry }) => ({
            value: code,
            label: `${entry} · ${name}`,
          }))}
          mode="multiple"
        />
      </div>
    </Card>
  );
}
