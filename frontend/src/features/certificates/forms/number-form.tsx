import { Button } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { paths } from '@/lib/paths';

import styles from './forms.module.css';

/** A number to look up; the address then holds it, so that it can be passed on. */
export function NumberForm({ number }: { number: string }) {
  const { t } = useTranslation('certificates');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(number);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    setMissing(wanted === '');
    if (wanted !== '') void navigate(paths.verifyNumber(wanted));
  };
  return (
    <Card>
      <h2 className={styles.heading}>{t('verify.number.heading')}</h2>
      <form noValidate onSubmit={submit}>
        <Field
          label={t('field.number')}
          hint={t('verify.number.hint')}
          error={isMissing ? t('verify.number.missing') : undefined}
          required
        >
          {(control) => (
            <TextInput
              {...control}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        <Button htmlType="submit" type="primary" size="large">
          {t('verify.number.submit')}
        </Button>
      </form>
    </Card>
  );
}
