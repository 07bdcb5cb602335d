import { Button, Input } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';

import { type TokenVerification, useVerifyToken } from '../api/certificates';
import { CertificateFace } from '../components/certificate-face';
import { Verdict } from '../components/verdict';

import styles from './forms.module.css';

const ROWS = 4;

/** A credential to check: whether its signature is the issuer's and it still holds. */
export function TokenForm() {
  const { t } = useTranslation('certificates');
  const verify = useVerifyToken();
  const [typed, setTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // Copied from a mail it may be broken over lines.
    const jwt = typed.replaceAll(/\s/g, '');
    setMissing(jwt === '');
    if (jwt !== '') verify.mutate(jwt);
  };
  return (
    <Card>
      <h2 className={styles.heading}>{t('verify.token.heading')}</h2>
      <form noValidate onSubmit={submit}>
        <Field
          label={t('verify.token.label')}
          hint={t('verify.token.hint')}
          error={isMissing ? t('verify.token.missing') : undefined}
          required
        >
          {(control) => (
            <Input.TextArea
              {...control}
              className={styles.token}
              rows={ROWS}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              spellCheck={false}
            />
          )}
        </Field>
        <ProblemAlert error={verify.error} />
        <Button htmlType="submit" size="large" loading={verify.isPending}>
          {t('verify.token.submit')}
        </Button>
      </form>
      {verify.isSuccess && (
        <div className={styles.verdict}>
          <TokenVerdict verification={verify.data} />
        </div>
      )}
    </Card>
  );
}

function TokenVerdict({ verification }: { verification: TokenVerification }) {
  const { t } = useTranslation('certificates');
  const { valid, certificate, detail } = verification;
  return (
    <Verdict
      tone={valid ? 'good' : 'bad'}
      title={t(valid ? 'verify.token.good' : 'verify.token.bad')}
      text={detail ?? t('verify.token.goodText')}
    >
      {certificate !== null && <CertificateFace facts={certificate} headingLevel={3} />}
    </Verdict>
  );
}
