import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { PageHeader } from '@/components/ui/page-header';

import { SignByToken } from '../components/sign-by-token';
import { SignWays } from '../components/sign-ways';

import styles from './sign-page.module.css';

/**
 * Signing in to a session and out of it. A phone's own camera leads here with `?t=TOKEN`, and then it is
 * done at once; without, the page offers its own camera and the six digits.
 */
export function Component() {
  const { t } = useTranslation('signing');
  const [search] = useSearchParams();
  const token = search.get('t');
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={token === null ? t('lead') : undefined} />
      {token === null ? <SignWays /> : <SignByToken key={token} token={token} />}
    </div>
  );
}
