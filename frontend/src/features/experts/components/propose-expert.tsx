import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { PersonPicker } from '@/components/pickers/person-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useOwnOrganisation } from '@/lib/reach';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useVocabulary } from '@/lib/vocabulary';

import { useProposeExpert } from '../api/mutations';
import { KINDS, LEVELS, SOURCES } from '../api/types';
import { proposeBody, proposeSchema, type ProposeValues } from '../forms/propose-schema';

/** Proposes somebody on the roster, or from outside, for the library. */
export function ProposeExpert({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation(['experts', 'common']);
  useFocusReturn();
  const { message } = App.useApp();
  const own = useOwnOrganisation();
  const propose = useProposeExpert();
  const { subjects, stages } = useVocabulary();
  const form = useForm<ProposeValues, unknown, ProposeValues>({
    resolver: zodResolver(proposeSchema(t)),
    defaultValues: {
      from: 'roster',
      organisation_id: own ?? '',
      person_id: '',
      name: '',
      workplace: '',
      phone: '',
      title: '',
      kind: 'famous_teacher',
      level: 'county',
      subjects: [],
      stages: [],
      themes: '',
      source: 'nomination',
      evidence: '',
    },
  });
  const { control } = form;
  const from = useWatch({ control, name: 'from' });
  const submit = async (values: ProposeValues) => {
    // What went wrong is told in the dialog, and what was typed stays.
    const made = await propose.mutateAsync(proposeBody(values)).catch(() => null);
    if (made === null) return;
    void message.success(t('propose.done', { name: made.name }));
    onDone();
  };
  return (
    <Modal open title={t('propose.title')} footer={null} onCancel={onDone} width={640}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={propose.error} />
        <SelectField
          control={control}
          name="from"
          label={t('propose.from')}
          options={[
            { value: 'roster', label: t('propose.roster') },
            { value: 'outside', label: t('propose.outside') },
          ]}
          required
        />
        {from === 'roster' ? (
          <PickerField control={control} name="person_id" label={t('field.person')}>
            {(picker) => <PersonPicker {...picker} />}
          </PickerField>
        ) : (
          <>
            <TextField control={control} name="name" label={t('field.name')} required />
            <TextField control={control} name="workplace" label={t('field.workplace')} required />
            <TextField control={control} name="phone" label={t('field.phone')} inputMode="tel" />
          </>
        )}
        <TextField control={control} name="title" label={t('field.title')} maxLength={60} />
        <SelectField
          control={control}
          name="kind"
          label={t('field.kind')}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          required
        />
        <SelectField
          control={control}
          name="level"
          label={t('field.level')}
          options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          required
        />
        <SelectField
          control={control}
          name="subjects"
          label={t('field.subjects')}
          options={subjects}
          mode="multiple"
        />
        <SelectField
          control={control}
          name="stages"
          label={t('field.stages')}
          options={stages}
          mode="multiple"
        />
        <TextField control={control} name="themes" label={t('field.themes')} hint={t('propose.themesHint')} />
        <SelectField
          control={control}
          name="source"
          label={t('field.source')}
          options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
          required
        />
        <TextField
          control={control}
          name="evidence"
          label={t('field.evidence')}
          hint={t('propose.evidenceHint')}
          rows={3}
          required
        />
        <PickerField control={control} name="organisation_id" label={t('field.keeper')}>
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
        <FormFooter submit={t('action.propose')} isSaving={propose.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
