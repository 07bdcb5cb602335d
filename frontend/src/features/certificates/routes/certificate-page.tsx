import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Card } from '@/components/ui/card';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LoadingLines } from '@/components/ui/loading';
import { PageHeader } from '@/components/ui/page-header';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { QrPicture } from '@/components/ui/qr-picture';
import { downloadText } from '@/lib/download';
import { paths } from '@/lib/paths';

import { type Certificate, certificatesQuery } from '../api/certificates';
import { CertificateFace } from '../components/certificate-face';

import styles from './certificate-page.module.css';

export function Component() {
  const { t } = useTranslation('certificates');
  const { number = '' } = useParams();
  const certificates = useQuery(certificatesQuery());
  const certificate = certificates.data?.find((each) => each.number === number);
  return (
    <div className={styles.page}>
      <Link to={paths.certificates} className={styles.back}>
        {t('back')}
      </Link>
      <PageHeader title={t('detail.title')} />
      {certificates.isPending && (
        <Card>
          <LoadingLines lines={6} />
        </Card>
      )}
      {certificates.isError && (
        <ProblemPanel error={certificates.error} onRetry={() => void certificates.refetch()} />
      )}
      {certificates.isSuccess && certificate === undefined && (
        <Card>
          <EmptyState
            title={t('detail.notFound')}
            actions={<LinkButton to={paths.verifyNumber(number)}>{t('detail.verifyIt')}</LinkButton>}
          >
            {t('detail.notFoundText', { number })}
          </EmptyState>
        </Card>
      )}
      {certificate !== undefined && <Details certificate={certificate} />}
    </div>
  );
}

function Details({ certificate }: { certificate: Certificate }) {
  const { t } = useTranslation('certificates');
  const address = window.location.origin + paths.verifyNumber(certificate.number);
  return (
    <div className={styles.details}>
      <CertificateFace facts={certificate} headingLevel={2} />
      <Card className={styles.card}>
        <h2 className={styles.heading}>{t('share.heading')}</h2>
        <p>{t('share.text')}</p>
        <div className={styles.qr}>
          <QrPicture text={address} label={t('share.qr', { address })} />
        </div>
        <p className={styles.address}>
          <Link to={paths.verifyNumber(certificate.number)}>{address}</Link>{' '}
          <CopyButton text={address} label={t('share.copy')} />
        </p>
      </Card>
      <Card className={styles.card}>
        <h2 className={styles.heading}>{t('credential.heading')}</h2>
        <p>{t('credential.text')}</p>
        <div>
          <Button
            size="large"
            icon={<DownloadOutlined aria-hidden />}
            onClick={() => downloadText(`${certificate.number}.jwt`, certificate.jwt, 'application/vc+jwt')}
          >
            {t('credential.download')}
          </Button>
        </div>
      </Card>
    </div>
  );
}
