import { zodResolver } from '@hookform/resolvers/zod';
import { App, Button, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { z } from '@/lib/schema';
import { suggestPassword } from '@/lib/suggest-password';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useOpenAccount } from '../api/mutations';
import type { Person } from '../api/types';

import styles from './open-account.module.css';

const MIN_PASSWORD = 10;
const MAX_PASSWORD = 128;

interface Values {
  login: string;
  password: string;
}

interface OpenAccountProps {
  person: Person;
  onDone: () => void;
}

/** Gives a person a login and a first password. */
export function OpenAccount({ person, onDone }: OpenAccountProps) {
  const { t } = useTranslation('people');
  useFocusReturn();
  const { message } = App.useApp();
  const open = useOpenAccount(person.id);
  const form = useForm<Values, unknown, Values>({
    resolver: zodResolver(
      z.object({
        login: z.string().check(z.trim(), z.regex(/^[A-Za-z0-9._@-]{3,64}$/, t('invalid.login'))),
        password: z
          .string()
          .check(z.minLength(MIN_PASSWORD, t('invalid.password')), z.maxLength(MAX_PASSWORD)),
      }),
    ),
    defaultValues: { login: person.staff_number ?? '', password: '' },
  });

  const submit = async (values: Values) => {
    try {
      const { login } = await open.mutateAsync(values);
      void message.success(t('open.done', { login }));
      onDone();
    } catch (error) {
      applyFieldErrors(error, ['login', 'password'], form.setError);
    }
  };

  return (
    <Modal open title={t('open.title', { name: person.name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={open.error} />
        <TextField
          control={form.control}
          name="login"
          label={t('field.login')}
          hint={t('hint.login')}
          required
        />
        {/* In the clear: somebody is about to pass it on, and it is not their own. */}
        <TextField
          control={form.control}
          name="password"
          label={t('field.password')}
          hint={t('hint.password')}
          required
        />
        <Button
          className={styles.suggest}
          size="small"
          onClick={() =>
            form.setValue('password', suggestPassword(), { shouldDirty: true, shouldValidate: true })
          }
        >
          {t('action.suggestPassword')}
        </Button>
        <FormFooter submit={t('open.submit')} isSaving={open.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
