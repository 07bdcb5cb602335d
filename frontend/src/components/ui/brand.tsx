import { useTranslation } from 'react-i18next';

import styles from './brand.module.css';

/** The seal (印章) that stands for the product; decorative, the name stands beside it. */
export function Seal({ size = 36 }: { size?: number }) {
  return (
    <svg className={styles.seal} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      <rect x="1" y="1" width="38" height="38" rx="9" fill="var(--seal)" />
      <rect x="4.5" y="4.5" width="31" height="31" rx="6" fill="none" stroke="#fff" strokeOpacity=".55" />
      {/* An open book below a rising line: study that lifts. Drawn, so no font is needed. */}
      <path
        d="M10 26.5c3.6-1.6 7-1.6 10 .6 3-2.2 6.400-2.200 10-.6V15.500c-3.600-1.600-7-1.600-10 .6-3-2.200-6.400-2.200-10-.6z"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path d="M20 16v11" stroke="#fff" strokeWidth="2" />
      <path d="M13 11.500h14" stroke="#fff" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

export function Brand() {
  const { t } = useTranslation();
  return (
    <span className={styles.brand}>
      <Seal />
      <span className={styles.words}>
        <span className={styles.name}>{t('brand.name')}</span>
        <span className={styles.full}>{t('brand.full')}</span>
      </span>
    </span>
  );
}
