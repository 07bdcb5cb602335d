import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayInChina } from '@/lib/china-time';
import { useFocusReturn } from '@/lib/use-focus-return';

import { type Budget, useRecord, useRevise } from '../api/budgets';
import { figuresBody, figuresSchema, type FiguresValues, revisionBody } from '../forms/schemas';
import { yuanText } from '../money';

interface RecordBudgetProps {
  organisationId: string | null;
  year: number;
  onDone: () => void;
}

/** Records what an organisation has for training in a year. */
export function RecordBudget({ organisationId, year, onDone }: RecordBudgetProps) {
  const { t } = useTranslation('budgets');
  const { message } = App.useApp();
  const [place, setPlace] = useState(organisationId);
  const [isAsked, setAsked] = useState(false);
  const record = useRecord();
  const save = async (values: FiguresValues) => {
    setAsked(true);
    if (place === null) return;
    // What went wrong is told above the form.
    const made = await record
      .mutateAsync({ organisationId: place, body: figuresBody(values) })
      .catch(() => null);
    if (made === null) return;
    void message.success(t('recorded'));
    onDone();
  };
  return (
    <FiguresDialog
      title={t('recordTitle')}
      submit={t('record')}
      initial={{ ...EMPTY, fiscal_year: String(year), approved_on: dayInChina(new Date()) }}
      isSaving={record.isPending}
      error={record.error}
      onSave={save}
      onCancel={onDone}
    >
      <Field
        label={t('field.organisation')}
        error={isAsked && place === null ? t('invalid.organisation') : undefined}
        required
      >
        {(control) => (
          <OrganisationPicker control={control} placeholder={t('place')} value={place} onChange={setPlace} />
        )}
      </Field>
    </FiguresDialog>
  );
}

/** Records new figures beside those that held. */
export function ReviseBudget({ budget, onDone }: { budget: Budget; onDone: () => void }) {
  const { t } = useTranslation('budgets');
  const { message } = App.useApp();
  const revise = useRevise(budget);
  const { figures } = budget;
  const save = async (values: FiguresValues) => {
    const done = await revise.mutateAsync(revisionBody(values)).catch(() => null);
    if (done === null) return;
    void message.success(t('revised'));
    onDone();
  };
  return (
    <FiguresDialog
      title={t('reviseTitle', { year: budget.fiscal_year })}
      submit={t('revise')}
      initial={{
        fiscal_year: String(budget.fiscal_year),
        training_budget: yuanText(figures.training_budget),
        salary_total: yuanText(figures.salary_total),
        public_funds_total: yuanText(figures.public_funds_total),
        approved_on: dayInChina(new Date()),
        document: '',
        reason: '',
      }}
      isRevision
      isSaving={revise.isPending}
      error={revise.error}
      onSave={save}
      onCancel={onDone}
    />
  );
}

const EMPTY: FiguresValues = {
  fiscal_year: '',
  training_budget: '',
  salary_total: '',
  public_funds_total: '',
  approved_on: '',
  document: '',
  reason: '',
};

interface FiguresDialogProps {
  title: string;
  submit: string;
  initial: FiguresValues;
  isRevision?: boolean;
  isSaving: boolean;
  error: unknown;
  onSave: (values: FiguresValues) => Promise<void>;
  onCancel: () => void;
  children?: ReactNode;
}

function FiguresDialog(props: FiguresDialogProps) {
  const { title, submit, initial, isRevision = false, isSaving, error, onSave, onCancel, children } = props;
  const { t } = useTranslation(['budgets', 'common']);
  useFocusReturn();
  const { control, handleSubmit } = useForm<FiguresValues, unknown, FiguresValues>({
    resolver: zodResolver(figuresSchema(t, isRevision)),
    defaultValues: initial,
  });
  return (
    <Modal open title={title} footer={null} onCancel={onCancel}>
      <form noValidate onSubmit={handleSubmit(onSave)}>
        <ProblemAlert error={error} />
        {children}
        <TextField
          control={control}
          name="training_budget"
          inputMode="decimal"
          label={t('field.training_budget')}
          required
        />
        <TextField
          control={control}
          name="salary_total"
          inputMode="decimal"
          label={t('field.salary_total')}
          hint={t('hint.salary_total')}
        />
        <TextField
          control={control}
          name="public_funds_total"
          inputMode="decimal"
          label={t('field.public_funds_total')}
          hint={t('hint.public_funds_total')}
        />
        <TextField control={control} name="approved_on" type="date" label={t('field.approved_on')} required />
        <TextField control={control} name="document" label={t('field.document')} required />
        {isRevision && (
          <TextField control={control} name="reason" label={t('field.reason')} rows={2} required />
        )}
        <FormFooter submit={submit} isSaving={isSaving} onCancel={onCancel} />
      </form>
    </Modal>
  );
}
