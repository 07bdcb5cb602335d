import { useTranslation } from 'react-i18next';

import { useOnline } from '@/lib/use-online';

import styles from './offline-banner.module.css';

export function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status" className={online ? undefined : styles.banner}>
      {!online && t('state.offline')}
    </div>
  );
}
