import { App, Modal } from 'antd';
import { type Control, type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { PersonPicker } from '@/components/pickers/person-picker';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { useFocusReturn } from '@/lib/use-focus-return';

export type Values = Record<string, string | string[]>;

export interface FieldSpec {
  /** As the service calls it. */
  name: string;
  label: string;
  kind: 'text' | 'prose' | 'date' | 'number' | 'select' | 'many' | 'organisation' | 'person';
  required?: boolean;
  hint?: string;
  options?: readonly { value: string; label: string }[];
  /** Of a person: who is chosen when the form opens. */
  chosenName?: string;
}

const WHOLE = /^\d{1,6}$/;

/** What was typed, as the service takes it: numbers as such, and nothing as null. */
export function bodyFrom(fields: readonly FieldSpec[], values: Values): Record<string, unknown> {
  const told = ({ name, kind }: FieldSpec) => {
    const value = values[name] ?? '';
    if (Array.isArray(value)) return value;
    const text = value.trim();
    if (text === '') return null;
    return kind === 'number' ? Number(text) : text;
  };
  return Object.fromEntries(fields.map((field) => [field.name, told(field)]));
}

interface RecordDialogProps {
  title: string;
  submit: string;
  done: string;
  fields: readonly FieldSpec[];
  initial: Values;
  isSaving: boolean;
  error: unknown;
  onSubmit: (values: Values) => Promise<unknown>;
  onDone: () => void;
}

/** A dialog with a form, by the list of its fields. What was typed stays when saving fails. */
export function RecordDialog(props: RecordDialogProps) {
  const { title, submit, done, fields, initial, isSaving, error, onSubmit, onDone } = props;
  const { t } = useTranslation(['places', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const resolver: Resolver<Values, unknown, Values> = (values) => {
    const errors: FieldErrors<Values> = {};
    for (const { name, label, kind, required = false } of fields) {
      const value = values[name] ?? '';
      const isEmpty = Array.isArray(value) ? value.length === 0 : value.trim() === '';
      if (isEmpty && required) {
        errors[name] = { type: 'required', message: t('common:form.required', { field: label }) };
      } else if (!isEmpty && kind === 'number' && !WHOLE.test(String(value).trim())) {
        errors[name] = { type: 'pattern', message: t('invalid.number') };
      }
    }
    return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} };
  };
  const form = useForm<Values, unknown, Values>({ resolver, defaultValues: initial });
  const send = async (values: Values) => {
    try {
      await onSubmit(values);
      void message.success(done);
      onDone();
    } catch (problem) {
      applyFieldErrors(
        problem,
        fields.map(({ name }) => name),
        form.setError,
      );
    }
  };
  return (
    <Modal open title={title} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(send)}>
        <ProblemAlert error={error} />
        {fields.map((field) => (
          <SpecifiedField key={field.name} control={form.control} field={field} />
        ))}
        <FormFooter submit={submit} isSaving={isSaving} onCancel={onDone} />
      </form>
    </Modal>
  );
}

interface SpecifiedFieldProps {
  control: Control<Values, unknown, Values>;
  field: FieldSpec;
}

const PROSE_ROWS = 3;

function SpecifiedField({ control, field }: SpecifiedFieldProps) {
  const { name, label, hint, kind, required = false, options = [], chosenName } = field;
  const common = { control, name, label, hint, required };
  switch (kind) {
    case 'select':
      return <SelectField {...common} options={options} />;
    case 'many':
      return <SelectField {...common} options={options} mode="multiple" />;
    case 'organisation':
      return (
        <PickerField control={control} name={name} label={label} hint={hint}>
          {(picker) => <OrganisationPicker {...picker} />}
        </PickerField>
      );
    case 'person':
      return (
        <PickerField control={control} name={name} label={label} hint={hint}>
          {(picker) => <PersonPicker {...picker} {...(chosenName !== undefined && { chosenName })} />}
        </PickerField>
      );
    case 'prose':
      return <TextField {...common} rows={PROSE_ROWS} />;
    case 'number':
      return <TextField {...common} inputMode="numeric" />;
    case 'date':
      return <TextField {...common} type="date" />;
    default:
      return <TextField {...common} />;
  }
}
