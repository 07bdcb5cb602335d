import { zodResolver } from '@hookform/resolvers/zod';
import { App, Button } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { TextField } from '@/components/form/text-field';
import { Card } from '@/components/ui/card';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { z } from '@/lib/schema';

import { useChangePassword } from '../api/my-account';

import styles from './account.module.css';

const MIN_PASSWORD = 10;
const MAX_PASSWORD = 128;

interface Values {
  current_password: string;
  new_password: string;
  again: string;
}

const EMPTY: Values = { current_password: '', new_password: '', again: '' };

export function ChangePassword() {
  const { t } = useTranslation(['account', 'common']);
  const { message } = App.useApp();
  const change = useChangePassword();
  const form = useForm<Values, unknown, Values>({
    defaultValues: EMPTY,
    resolver: zodResolver(
      z
        .object({
          current_password: z
            .string()
            .check(z.minLength(1, t('common:form.required', { field: t('password.current') }))),
          new_password: z
            .string()
            .check(
              z.minLength(MIN_PASSWORD, t('password.length')),
              z.maxLength(MAX_PASSWORD, t('password.length')),
            ),
          again: z.string(),
        })
        .check(
          z.refine(({ new_password, again }) => new_password === again, {
            error: t('password.different'),
            path: ['again'],
          }),
        ),
    ),
  });

  const submit = async ({ current_password, new_password }: Values) => {
    try {
      await change.mutateAsync({ current_password, new_password });
      form.reset(EMPTY);
      void message.success(t('password.done'));
    } catch (error) {
      applyFieldErrors(error, ['current_password', 'new_password'], form.setError);
    }
  };

  const field = { control: form.control, type: 'password', required: true } as const;
  return (
    <Card>
      <h2 className={styles.heading}>{t('password.heading')}</h2>
      <p className={styles.lead}>{t('password.lead')}</p>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={change.error} />
        <TextField
          {...field}
          name="current_password"
          label={t('password.current')}
          autoComplete="current-password"
        />
        <TextField
          {...field}
          name="new_password"
          label={t('password.new')}
          hint={t('password.hint')}
          autoComplete="new-password"
        />
        <TextField {...field} name="again" label={t('password.again')} autoComplete="new-password" />
        <Button type="primary" htmlType="submit" loading={change.isPending}>
          {t('password.submit')}
        </Button>
      </form>
    </Card>
  );
}
