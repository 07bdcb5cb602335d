import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { type Control, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useVocabulary } from '@/lib/vocabulary';

import { useChangeMany } from '../api/many';
import type { BulkAction, BulkAnswer, Person } from '../api/types';
import { actionOf, bulkSchema, type BulkValues, MAX_REASON } from '../forms/bulk-schema';

import { BulkOutcome } from './bulk-outcome';

type Kind = BulkAction['kind'];

interface BulkDialogProps {
  kind: Kind;
  people: readonly Person[];
  /** Told whether anything was sent. */
  onClose: (isDone: boolean) => void;
}

/** Asks what is to be done with all of them and why; then tells what became of each. */
export function BulkDialog({ kind, people, onClose }: BulkDialogProps) {
  const { t } = useTranslation(['people', 'common', 'staff']);
  useFocusReturn();
  const [answer, setAnswer] = useState<BulkAnswer | null>(null);
  const change = useChangeMany();
  const form = useForm<BulkValues, unknown, BulkValues>({
    resolver: zodResolver(bulkSchema(kind, t)),
    defaultValues: { value: '', reason: '' },
  });
  // Kept as they were when the dialog opened: the list behind it is read anew after the change.
  const [chosen] = useState(people);

  const submit = async ({ value, reason }: BulkValues) => {
    try {
      setAnswer(
        await change.mutateAsync({ action: actionOf(kind, value), people: chosen, reason: reason.trim() }),
      );
    } catch {
      // The alert tells what is wrong.
    }
  };

  return (
    <Modal
      open
      title={t(`bulk.${kind}.title`, { count: chosen.length })}
      footer={null}
      onCancel={() => onClose(answer !== null)}
    >
      {answer === null ? (
        <form noValidate onSubmit={form.handleSubmit(submit)}>
          <p>{t(`bulk.${kind}.explain`)}</p>
          <ProblemAlert error={change.error} />
          <ValueField kind={kind} control={form.control} />
          <TextField
            control={form.control}
            name="reason"
            label={t('staff:reason.label')}
            hint={t('bulk.reasonHint')}
            rows={2}
            maxLength={MAX_REASON}
            required
          />
          <FormFooter
            submit={t(`bulk.${kind}.submit`, { count: chosen.length })}
            isSaving={change.isPending}
            onCancel={() => onClose(false)}
            danger={kind === 'leave'}
          />
        </form>
      ) : (
        <>
          <BulkOutcome answer={answer} />
          <Button type="primary" onClick={() => onClose(true)}>
            {t('common:action.close')}
          </Button>
        </>
      )}
    </Modal>
  );
}

function ValueField({ kind, control }: { kind: Kind; control: Control<BulkValues, unknown, BulkValues> }) {
  const { t } = useTranslation('people');
  const { posts, employments } = useVocabulary();
  switch (kind) {
    case 'end_post':
      return <SelectField control={control} name="value" label={t('bulk.post')} options={posts} required />;
    case 'set_employment':
      return (
        <SelectField
          control={control}
          name="value"
          label={t('field.employment')}
          options={employments}
          required
        />
      );
    case 'transfer':
      return (
        <PickerField control={control} name="value" label={t('bulk.school')} hint={t('hint.school')}>
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
      );
    case 'leave':
      return null;
  }
}
