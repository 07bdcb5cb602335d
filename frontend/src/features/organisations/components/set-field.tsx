import { Modal, Select } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { Field } from '@/components/ui/field';
import { useFocusReturn } from '@/lib/use-focus-return';
import { AREAS, RURAL_KINDS } from '@/lib/vocabulary';

import { useUpdateOrganisation } from '../api/mutations';
import type { Organisation } from '../api/types';
import { useEach } from '../api/use-each';
import { useFieldWord } from '../forms/use-field-word';

import { EachOutcome } from './each-outcome';

const VALUES = { rural_kind: RURAL_KINDS, area: AREAS } as const;

interface SetFieldProps {
  field: keyof typeof VALUES;
  organisations: readonly Organisation[];
  /** Told whether anything was done. */
  onDone: (isDone: boolean) => void;
}

/** Gives a field of each of several organisations the same value. */
export function SetField({ field, organisations, onDone }: SetFieldProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const word = useFieldWord();
  const update = useUpdateOrganisation();
  const each = useEach(organisations);
  const [value, setValue] = useState('');

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const isClean = await each.run(async ({ id, version }) => {
      await update.mutateAsync({ id, etag: `"${version}"`, changes: { [field]: value || null } });
    });
    if (isClean) onDone(true);
  };
  return (
    <Modal
      open
      title={t('bulk.title', { action: t(`bulk.${field}`), count: organisations.length })}
      footer={null}
      onCancel={() => onDone(each.wasRun)}
    >
      <form noValidate onSubmit={submit}>
        <Field label={t(`field.${field}`)} hint={t('bulk.hint')} required>
          {(control) => (
            <Select
              {...control}
              value={value}
              onChange={setValue}
              options={[
                { value: '', label: t('common:state.none') },
                ...VALUES[field].map((code) => ({ value: code, label: word(field, code) })),
              ]}
            />
          )}
        </Field>
        <EachOutcome each={each} />
        <FormFooter
          submit={t('bulk.submit', { count: organisations.length })}
          isSaving={each.isRunning}
          onCancel={() => onDone(each.wasRun)}
        />
      </form>
    </Modal>
  );
}
