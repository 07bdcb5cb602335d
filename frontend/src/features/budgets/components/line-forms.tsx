import { zodResolver } from '@hookform/resolvers/zod';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayInChina } from '@/lib/china-time';
import { useFocusReturn } from '@/lib/use-focus-return';

import { type Budget, type EntryKind, type Line, useAddLine, useEnter } from '../api/budgets';
import {
  categoriesOf,
  entryBody,
  entrySchema,
  type EntryValues,
  lineBody,
  lineSchema,
  type LineValues,
} from '../forms/schemas';

interface Named {
  code: string;
  name: string;
}

const optionsOf = (named: readonly Named[]) => named.map(({ code, name }) => ({ value: code, label: name }));

/** Makes a line for a purpose and puts money on it. */
export function AddLine({ budget, onDone }: { budget: Budget; onDone: () => void }) {
  const { t } = useTranslation(['budgets', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const add = useAddLine(budget);
  const { control, handleSubmit } = useForm<LineValues, unknown, LineValues>({
    resolver: zodResolver(lineSchema(t)),
    defaultValues: { name: '', fund: '', phase: '', amount: '', on: dayInChina(new Date()) },
  });
  const save = async (values: LineValues) => {
    // What went wrong is told above the form.
    const done = await add.mutateAsync(lineBody(values)).catch(() => null);
    if (done === null) return;
    void message.success(t('lines.added'));
    onDone();
  };
  const none = { value: '', label: t('none') };
  return (
    <Modal open title={t('lines.addTitle')} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={handleSubmit(save)}>
        <ProblemAlert error={add.error} />
        <TextField control={control} name="name" label={t('field.name')} required />
        {budget.funds.length > 0 && (
          <SelectField
            control={control}
            name="fund"
            label={t('field.fund')}
            hint={t('hint.fund')}
            options={[none, ...optionsOf(budget.funds)]}
          />
        )}
        {budget.phases.length > 0 && (
          <SelectField
            control={control}
            name="phase"
            label={t('field.phase')}
            hint={t('hint.phase')}
            options={[none, ...optionsOf(budget.phases)]}
          />
        )}
        <TextField control={control} name="amount" inputMode="decimal" label={t('field.amount')} required />
        <TextField control={control} name="on" type="date" label={t('field.on')} required />
        <FormFooter submit={t('lines.add')} isSaving={add.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}

interface EnterMoneyProps {
  budget: Budget;
  line: Line;
  kind: EntryKind;
  onDone: () => void;
}

/** Puts more on a line, or spends from it. */
export function EnterMoney({ budget, line, kind, onDone }: EnterMoneyProps) {
  const { t } = useTranslation(['budgets', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const enter = useEnter(budget, line);
  const { control, handleSubmit } = useForm<EntryValues, unknown, EntryValues>({
    resolver: zodResolver(entrySchema(t, kind)),
    defaultValues: { amount: '', on: dayInChina(new Date()), category: '', voucher: '', note: '' },
  });
  const save = async (values: EntryValues) => {
    const done = await enter.mutateAsync(entryBody(kind, values)).catch(() => null);
    if (done === null) return;
    void message.success(t('lines.entered'));
    onDone();
  };
  const isSpending = kind === 'spending';
  return (
    <Modal
      open
      title={t(isSpending ? 'lines.spendTitle' : 'lines.allocateTitle', { name: line.name })}
      footer={null}
      onCancel={onDone}
    >
      <form noValidate onSubmit={handleSubmit(save)}>
        <ProblemAlert error={enter.error} />
        <TextField control={control} name="amount" inputMode="decimal" label={t('field.amount')} required />
        <TextField control={control} name="on" type="date" label={t('field.on')} required />
        {isSpending && (
          <>
            <SelectField
              control={control}
              name="category"
              label={t('field.category')}
              options={optionsOf(categoriesOf(budget, line.fund))}
              required
            />
            <TextField control={control} name="voucher" label={t('field.voucher')} required />
          </>
        )}
        <TextField control={control} name="note" label={t('field.note')} />
        <FormFooter
          submit={t(isSpending ? 'lines.spend' : 'lines.allocate')}
          isSaving={enter.isPending}
          onCancel={onDone}
        />
      </form>
    </Modal>
  );
}
