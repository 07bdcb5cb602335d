import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { session } from '@/api/session';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { TextInput } from '@/components/ui/text-input';

import styles from './login-form.module.css';

interface LoginValues {
  login: string;
  password: string;
}

/** The page around it leaves as soon as the session has begun. */
export function LoginForm() {
  const { t } = useTranslation(['session', 'common']);
  const [isVisible, setVisible] = useState(false);
  const form = useForm<LoginValues>({ defaultValues: { login: '', password: '' } });
  const signIn = useMutation({
    mutationFn: (values: LoginValues) =>
      session.signIn({ login: values.login.trim(), password: values.password }),
    onError: () => form.setFocus('password', { shouldSelect: true }),
  });
  const required = (field: string) => ({
    validate: (value: string) => value.trim() !== '' || t('common:form.required', { field }),
  });

  return (
    <form noValidate onSubmit={form.handleSubmit((values) => signIn.mutate(values))}>
      <ProblemAlert error={signIn.error} />
      <Controller
        name="login"
        control={form.control}
        rules={required(t('login'))}
        render={({ field, fieldState }) => (
          <Field label={t('login')} hint={t('loginHint')} error={fieldState.error?.message} required>
            {(control) => (
              <TextInput
                {...field}
                {...control}
                autoComplete="username"
                autoCapitalize="none"
                autoCorrect="off"
                spellCheck={false}
              />
            )}
          </Field>
        )}
      />
      <Controller
        name="password"
        control={form.control}
        rules={required(t('password'))}
        render={({ field, fieldState }) => (
          <Field label={t('password')} error={fieldState.error?.message} required>
            {(control) => (
              <div className={styles.password}>
                <TextInput
                  {...field}
                  {...control}
                  type={isVisible ? 'text' : 'password'}
                  autoComplete="current-password"
                />
                <button
                  type="button"
                  className={styles.reveal}
                  aria-label={t(isVisible ? 'hidePassword' : 'showPassword')}
                  aria-pressed={isVisible}
                  onClick={() => setVisible(!isVisible)}
                >
                  <EyeIcon isOpen={isVisible} />
                </button>
              </div>
            )}
          </Field>
        )}
      />
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        loading={signIn.isPending}
        className={styles.submit}
      >
        {t(signIn.isPending ? 'submitting' : 'submit')}
      </Button>
    </form>
  );
}

function EyeIcon({ isOpen }: { isOpen: boolean }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d="M1.500 10S4.500 4.500 10 4.500 18.500 10 18.500 10 15.500 15.500 10 15.500 1.500 10 1.500 10z" />
      <circle cx="10" cy="10" r="2.500" />
      {!isOpen && <path d="M3 17 17 3" strokeLinecap="round" />}
    </svg>
  );
}
