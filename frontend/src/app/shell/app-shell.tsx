import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration } from 'react-router';

import { LoadingLines } from '@/components/ui/loading';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { useWideScreen } from '@/lib/use-media-query';

import styles from './app-shell.module.css';
import { BottomTabs } from './bottom-tabs';
import { PhoneHeader } from './phone-header';
import { SideNavigation } from './side-navigation';

const MAIN = 'main';

/** The frame around every page: side menu on a desk, header and bottom tabs on a phone. */
export function AppShell() {
  const { t } = useTranslation();
  const isWide = useWideScreen();
  return (
    <div className={isWide ? styles.wide : styles.narrow}>
      <a
        className={styles.skip}
        href={`#${MAIN}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(MAIN)?.focus();
        }}
      >
        {t('navigation.skip')}
      </a>
      {isWide ? <SideNavigation /> : <PhoneHeader />}
      <div className={styles.body}>
        <OfflineBanner />
        <main id={MAIN} tabIndex={-1} className={styles.main}>
          <Suspense fallback={<LoadingLines />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      {!isWide && <BottomTabs />}
      <ScrollRestoration />
    </div>
  );
}
