import { App, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { StaleAlert } from '@/components/form/stale-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { useFocusReturn } from '@/lib/use-focus-return';
import { VersionConflict } from '@/lib/version-conflict';

import { type CareerChange, type OpenedCareer, useChangeCareer } from '../api/career-mutations';
import type { Career, Person } from '../api/types';

export interface CareerTarget {
  person: Person;
  opened: OpenedCareer;
  onClose: () => void;
}

interface CareerDialogProps<Values extends FieldValues> extends CareerTarget {
  title: string;
  submit: string;
  form: UseFormReturn<Values, unknown, Values>;
  fields: readonly Path<Values>[];
  changeOf: (values: Values) => CareerChange;
  children: ReactNode;
}

/** A form that changes a career; after a conflict it stands on the newest version, with what was typed. */
export function CareerDialog<Values extends FieldValues>({
  person,
  opened,
  onClose,
  title,
  submit,
  form,
  fields,
  changeOf,
  children,
}: CareerDialogProps<Values>) {
  useFocusReturn();
  const save = useSaveCareer(person, opened, onClose);
  const send = form.handleSubmit(async (values) => {
    const error = await save.send(changeOf(values));
    if (error !== null) applyFieldErrors(error, fields, form.setError);
  });
  return (
    <Modal open title={title} footer={null} onCancel={onClose}>
      <form noValidate onSubmit={send}>
        <StaleAlert error={save.error} />
        {children}
        <FormFooter submit={submit} isSaving={save.isPending} onCancel={onClose} />
      </form>
    </Modal>
  );
}

/** Sends a change of a career on the version that was opened, or on the newest after a conflict. */
export function useSaveCareer(person: Person, opened: OpenedCareer, onDone: () => void) {
  const { t } = useTranslation('people');
  const { message } = App.useApp();
  const [base, setBase] = useState(opened);
  const { mutateAsync, isPending, error } = useChangeCareer(person.id);

  /** What went wrong; null when it is done. */
  const send = async (change: CareerChange): Promise<unknown> => {
    try {
      await mutateAsync({ change, etag: base.etag });
    } catch (problem) {
      if (problem instanceof VersionConflict) setBase((problem as VersionConflict<Career>).fresh);
      return problem;
    }
    void message.success(t('career.done', { name: person.name }));
    onDone();
    return null;
  };
  return { send, isPending, error };
}
