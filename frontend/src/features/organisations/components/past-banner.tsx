import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import styles from './past-banner.module.css';

interface PastBannerProps {
  day: string;
  onReturn: () => void;
}

/** Says that what is shown is how things were, so that nobody takes it for how they are. */
export function PastBanner({ day, onReturn }: PastBannerProps) {
  const { t } = useTranslation('organisations');
  return (
    <div className={styles.banner} role="status">
      <span>
        <strong>{t('past.title', { day: formatDay(day, useLanguage()) })}</strong> {t('past.text')}
      </span>
      <Button onClick={onReturn}>{t('past.return')}</Button>
    </div>
  );
}
