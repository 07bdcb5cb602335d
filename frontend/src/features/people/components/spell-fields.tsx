import type { Control, Path } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useVocabulary } from '@/lib/vocabulary';

import type { SpellValues } from '../forms/career-schema';

interface SpellFieldsProps<Values extends SpellValues> {
  control: Control<Values, unknown, Values>;
}

/** The post and the days from which and until which somebody holds it. */
export function SpellFields<Values extends SpellValues>({ control }: SpellFieldsProps<Values>) {
  const { t } = useTranslation('people');
  const { posts } = useVocabulary();
  const name = (field: keyof SpellValues) => field as Path<Values>;
  return (
    <>
      <SelectField
        control={control}
        name={name('post')}
        label={t('career.field.post')}
        options={posts}
        required
      />
      <TextField
        control={control}
        name={name('since')}
        label={t('career.field.since')}
        hint={t('career.hint.since')}
        type="date"
      />
      <TextField
        control={control}
        name={name('until')}
        label={t('career.field.until')}
        hint={t('career.hint.until')}
        type="date"
      />
    </>
  );
}
