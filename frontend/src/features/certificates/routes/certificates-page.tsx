import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths';

import { type Certificate, certificatesQuery } from '../api/certificates';
import { CertificateFace } from '../components/certificate-face';

import styles from './certificates-page.module.css';

/** The wallet: every certificate of the person. */
export function Component() {
  const { t } = useTranslation('certificates');
  const certificates = useQuery(certificatesQuery());
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Loaded query={certificates} lines={5}>
        {(data) => <Wallet certificates={data} />}
      </Loaded>
    </>
  );
}

function Wallet({ certificates }: { certificates: readonly Certificate[] }) {
  const { t } = useTranslation('certificates');
  if (certificates.length === 0) {
    return (
      <Card>
        <EmptyState
          title={t('empty.title')}
          actions={<LinkButton to={paths.myCourses}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <ul className={styles.wallet}>
      {certificates.map((certificate) => (
        <li key={certificate.id}>
          <CertificateFace facts={certificate} headingLevel={2} to={paths.certificate(certificate.number)} />
        </li>
      ))}
    </ul>
  );
}
