import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Brand } from '@/components/ui/brand';
import { LanguageChoice } from '@/components/ui/language-choice';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { usePageTitle } from '@/components/ui/page-header';

import styles from '../routes/login-page.module.css';

import { Landscape } from './landscape';

/** The frame of the pages before one is signed in. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation('session');
  const heading = usePageTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.cover}>
        <Landscape />
        <Brand />
        <figure className={styles.motto}>
          <blockquote>{t('motto')}</blockquote>
          <figcaption>{t('mottoSource')}</figcaption>
        </figure>
        <p className={styles.purpose}>{t('purpose')}</p>
      </header>
      <main className={styles.main}>
        <OfflineBanner />
        <div className={styles.language}>
          <LanguageChoice showLabel={false} />
        </div>
        <div className={styles.form}>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {children}
        </div>
      </main>
    </div>
  );
}
