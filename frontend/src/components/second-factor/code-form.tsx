import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { z } from '@/lib/schema';

interface CodeFormProps {
  label: string;
  hint: string;
  submit: string;
  isSending: boolean;
  error: unknown;
  onSubmit: (code: string) => void;
  danger?: boolean;
}

interface Values {
  code: string;
}

/** Asks for a code of the app. */
export function CodeForm({ label, hint, submit, isSending, error, onSubmit, danger = false }: CodeFormProps) {
  const { t } = useTranslation('second-factor');
  const form = useForm<Values, unknown, Values>({
    defaultValues: { code: '' },
    resolver: zodResolver(
      z.object({ code: z.string().check(z.trim(), z.minLength(1, t('required')), z.maxLength(40)) }),
    ),
  });
  return (
    <form noValidate onSubmit={form.handleSubmit(({ code }) => onSubmit(code))}>
      <ProblemAlert error={error} />
      <TextField
        control={form.control}
        name="code"
        label={label}
        hint={hint}
        maxLength={40}
        autoComplete="one-time-code"
        required
      />
      <Button type="primary" htmlType="submit" danger={danger} loading={isSending}>
        {submit}
      </Button>
    </form>
  );
}
