import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Card } from '@/components/ui/card';
import { useResourceKinds } from '@/lib/resource-words';
import { useVocabulary } from '@/lib/vocabulary';

import styles from '../components/resources.module.css';

import { MAX_SUMMARY, MAX_TITLE, type ResourceValues } from './resource-values';

interface FieldsProps {
  control: Control<ResourceValues, unknown, ResourceValues>;
  isNew: boolean;
}

/** What the resource is called, is about, and for whom it is. */
export function ResourceFields({ control, isNew }: FieldsProps) {
  const { t } = useTranslation(['resources', 'resource-words']);
  const kinds = useResourceKinds();
  const { stages, subjects } = useVocabulary();
  return (
    <Card>
      <TextField control={control} name="title" label={t('form.title')} maxLength={MAX_TITLE} required />
      <TextField
        control={control}
        name="summary"
        label={t('form.summary')}
        rows={4}
        maxLength={MAX_SUMMARY}
        required
      />
      <div className={styles.pairs}>
        <SelectField
          control={control}
          name="kind"
          label={t('resource-words:fact.kind')}
          options={kinds}
          required
        />
        {isNew && (
          <PickerField control={control} name="organisation_id" label={t('form.organisation')}>
            {(picker) => <OrganisationPicker {...picker} />}
          </PickerField>
        )}
        <TextField
          control={control}
          name="author"
          label={t('resource-words:fact.author')}
          maxLength={MAX_TITLE}
        />
        <TextField
          control={control}
          name="link"
          label={t('resource-words:fact.link')}
          hint={t('form.linkHint')}
        />
        <SelectField
          control={control}
          name="stages"
          label={t('resource-words:fact.stages')}
          hint={t('form.targetHint')}
          options={stages}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="subjects"
          label={t('resource-words:fact.subjects')}
          hint={t('form.targetHint')}
          options={subjects}
          mode="multiple"
        />
      </div>
    </Card>
  );
}
