import { App, Button } from 'antd';
import { useState } from 'react';

import { ReasonDialog } from '@/components/form/reason-dialog';

interface AskingButtonProps {
  name: string;
  /** What it is called beside others of the same name; contains the name. */
  label?: string;
  title: string;
  explain: string;
  done: string;
  /** What the text is called when it is no reason. */
  field?: string;
  danger?: boolean;
  /** Beside the other buttons of a page's head rather than in a list. */
  isInHead?: boolean;
  isSaving: boolean;
  error: unknown;
  onTake: (reason: string) => Promise<unknown>;
}

/** A button for a step that needs a text: why, or what came of it. */
export function AskingButton({ name, label, title, explain, done, field, ...taking }: AskingButtonProps) {
  const { danger = false, isInHead = false, isSaving, error, onTake } = taking;
  const { message } = App.useApp();
  const [isAsked, setAsked] = useState(false);
  const submit = async (reason: string) => {
    // What went wrong is told in the dialog.
    const taken = await onTake(reason).then(
      () => true,
      () => false,
    );
    if (!taken) return;
    void message.success(done);
    setAsked(false);
  };
  return (
    <>
      <Button
        size={isInHead ? 'middle' : 'small'}
        danger={danger}
        aria-label={label}
        onClick={() => setAsked(true)}
      >
        {name}
      </Button>
      {isAsked && (
        <ReasonDialog
          title={title}
          explain={explain}
          submit={name}
          danger={danger}
          isSaving={isSaving}
          error={error}
          onSubmit={submit}
          onCancel={() => setAsked(false)}
          {...(field !== undefined && { label: field })}
        />
      )}
    </>
  );
}
