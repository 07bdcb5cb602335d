import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';

import { session } from '@/api/session';
import { Brand } from '@/components/ui/brand';
import { LanguageChoice } from '@/components/ui/language-choice';
import { OfflineBanner } from '@/components/ui/offline-banner';
import { usePageTitle } from '@/components/ui/page-header';
import { paths, wantedPath } from '@/lib/paths';

import { Landscape } from '../components/landscape';
import { LoginForm } from '../components/login-form';

import styles from './login-page.module.css';

/** Signing in; afterwards the address that was asked for opens. */
export function Component() {
  const { t } = useTranslation('session');
  const [search] = useSearchParams();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const heading = usePageTitle(t('title'));
  const wanted = wantedPath(search);

  if (state === 'signed-in') return <Navigate to={wanted} replace />;
  const notice = session.ending === 'expired' ? t('expired') : wanted === paths.home ? null : t('wanted');
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
            {t('title')}
          </h1>
          {notice !== null && (
            <p className={styles.notice} role="status">
              {notice}
            </p>
          )}
          <LoginForm />
          <p className={styles.help}>{t('help')}</p>
        </div>
      </main>
    </div>
  );
}
