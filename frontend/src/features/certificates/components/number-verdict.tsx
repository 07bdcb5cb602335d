import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { verificationQuery } from '../api/certificates';

import { CertificateFace } from './certificate-face';
import { Verdict } from './verdict';

/** What the issuer says about a number. */
export function NumberVerdict({ number }: { number: string }) {
  const { t } = useTranslation('certificates');
  const language = useLanguage();
  const verification = useQuery(verificationQuery(number));
  if (verification.isPending) {
    return (
      <Card>
        <LoadingLines lines={4} />
      </Card>
    );
  }
  if (verification.isError) {
    return <ProblemPanel error={verification.error} onRetry={() => void verification.refetch()} />;
  }
  const { state, certificate } = verification.data;
  const revokedAt = certificate?.revoked_at ?? null;
  return (
    <Verdict
      tone={state === 'valid' ? 'good' : state === 'revoked' ? 'bad' : 'warning'}
      title={t(`verify.state.${state}`)}
      text={
        revokedAt === null
          ? t(`verify.meaning.${state}`, { number })
          : t('verify.revokedAt', { time: formatInstant(revokedAt, language) })
      }
    >
      {certificate !== null && <CertificateFace facts={certificate} headingLevel={3} />}
    </Verdict>
  );
}
