import { zodResolver } from '@hookform/resolvers/zod';
import { Modal } from 'antd';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { dayInChina } from '@/lib/china-time';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useGiveMark } from '../api/marks';
import { COHORTS, MARK_KINDS, type Organisation } from '../api/types';
import { useEach } from '../api/use-each';
import { markBody, markSchema, type MarkValues } from '../forms/mark-schema';

import { EachOutcome } from './each-outcome';

interface GiveMarkProps {
  organisations: readonly Organisation[];
  /** Told whether anything was done. */
  onDone: (isDone: boolean) => void;
}

/** Marks one organisation, or each of several. */
export function GiveMark({ organisations, onDone }: GiveMarkProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const give = useGiveMark();
  const each = useEach(organisations);
  const form = useForm<MarkValues, unknown, MarkValues>({
    resolver: zodResolver(markSchema(t)),
    defaultValues: {
      kind: 'demonstration_school',
      cohort: '',
      starts_on: dayInChina(new Date()),
      years: '',
      document: '',
    },
  });
  const kind = useWatch({ control: form.control, name: 'kind' });

  const submit = async (values: MarkValues) => {
    const isClean = await each.run(async (organisation) => {
      await give.mutateAsync({ organisationId: organisation.id, body: markBody(values) });
    });
    if (isClean) onDone(true);
  };
  return (
    <Modal
      open
      title={t('mark.giveTitle', { count: organisations.length })}
      footer={null}
      onCancel={() => onDone(each.wasRun)}
    >
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <SelectField
          control={form.control}
          name="kind"
          label={t('mark.field.kind')}
          options={MARK_KINDS.map((value) => ({ value, label: t(`mark.kind.${value}`) }))}
          required
        />
        {kind === 'project_county' && (
          <SelectField
            control={form.control}
            name="cohort"
            label={t('mark.field.cohort')}
            options={[
              { value: '', label: t('common:state.none') },
              ...COHORTS.map((value) => ({ value, label: t(`mark.cohort.${value}`) })),
            ]}
          />
        )}
        <TextField
          control={form.control}
          name="starts_on"
          type="date"
          label={t('mark.field.starts_on')}
          required
        />
        <TextField
          control={form.control}
          name="years"
          inputMode="numeric"
          label={t('mark.field.years')}
          hint={t('mark.hint.years')}
        />
        <TextField
          control={form.control}
          name="document"
          label={t('mark.field.document')}
          hint={t('mark.hint.document')}
        />
        <EachOutcome each={each} />
        <FormFooter submit={t('mark.give')} isSaving={each.isRunning} onCancel={() => onDone(each.wasRun)} />
      </form>
    </Modal>
  );
}
