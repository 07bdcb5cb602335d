import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { z } from '@/lib/schema';

import { useCode } from '../api/password-codes';

const MIN_PASSWORD = 10;
const MAX_PASSWORD = 128;

interface Values {
  login: string;
  code: string;
  new_password: string;
  again: string;
}

/** The page around it leaves as soon as the session has begun. */
export function CodeForm() {
  const { t } = useTranslation(['session', 'common']);
  const send = useCode();
  const filled = (field: string) =>
    z.string().check(z.trim(), z.minLength(1, t('common:form.required', { field })));
  const form = useForm<Values, unknown, Values>({
    defaultValues: { login: '', code: '', new_password: '', again: '' },
    resolver: zodResolver(
      z
        .object({
          login: filled(t('login')),
          code: filled(t('code.code')),
          new_password: z
            .string()
            .check(z.minLength(MIN_PASSWORD, t('code.length')), z.maxLength(MAX_PASSWORD, t('code.length'))),
          again: z.string(),
        })
        .check(
          z.refine(({ new_password, again }) => new_password === again, {
            error: t('code.different'),
            path: ['again'],
          }),
        ),
    ),
  });

  const submit = async ({ login, code, new_password }: Values) => {
    try {
      await send.mutateAsync({ login, code, new_password });
    } catch (error) {
      applyFieldErrors(error, ['login', 'code', 'new_password'], form.setError);
    }
  };

  const field = { control: form.control, required: true } as const;
  return (
    <form noValidate onSubmit={form.handleSubmit(submit)}>
      <ProblemAlert error={send.error} />
      <TextField {...field} name="login" label={t('login')} autoComplete="username" />
      <TextField
        {...field}
        name="code"
        label={t('code.code')}
        hint={t('code.codeHint')}
        autoComplete="one-time-code"
      />
      <TextField
        {...field}
        name="new_password"
        type="password"
        label={t('code.new')}
        hint={t('code.newHint')}
        autoComplete="new-password"
      />
      <TextField
        {...field}
        name="again"
        type="password"
        label={t('code.again')}
        autoComplete="new-password"
      />
      <Button type="primary" htmlType="submit" size="large" block loading={send.isPending}>
        {t('code.submit')}
      </Button>
    </form>
  );
}
