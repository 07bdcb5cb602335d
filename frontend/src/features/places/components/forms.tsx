import { Button } from 'antd';
import { useState } from 'react';

import { bodyFrom, type FieldSpec, RecordDialog, type Values } from './record-dialog';

interface FormButtonProps<Body, Answer> {
  name: string;
  /** What it is called beside others of the same name; contains the name. */
  label?: string;
  title: string;
  done: string;
  form: { fields: readonly FieldSpec[]; initial: Values };
  saving: {
    mutateAsync: (body: Body) => Promise<Answer>;
    isPending: boolean;
    error: unknown;
    reset: () => void;
  };
  onSaved?: (answer: Answer) => void;
  isMain?: boolean;
}

/** A button that opens a form; saved by the mutation given. */
export function FormButton<Body, Answer>(props: FormButtonProps<Body, Answer>) {
  const { name, label, title, done, form, saving, onSaved, isMain = false } = props;
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    saving.reset();
    setOpen(true);
  };
  const submit = async (values: Values) => {
    // The fields are those of the body: see `useForms`.
    const answer = await saving.mutateAsync(bodyFrom(form.fields, values) as Body);
    onSaved?.(answer);
  };
  return (
    <>
      <Button type={isMain ? 'primary' : 'default'} aria-label={label} onClick={open}>
        {name}
      </Button>
      {isOpen && (
        <RecordDialog
          title={title}
          submit={name}
          done={done}
          fields={form.fields}
          initial={form.initial}
          isSaving={saving.isPending}
          error={saving.error}
          onSubmit={submit}
          onDone={() => setOpen(false)}
        />
      )}
    </>
  );
}
