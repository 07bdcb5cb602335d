import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';

import { session } from '@/api/session';
import { paths, wantedPath } from '@/lib/paths';

import { Entrance } from '../components/entrance';
import { LoginForm } from '../components/login-form';

import styles from './login-page.module.css';

/** Signing in; afterwards the address that was asked for opens. */
export function Component() {
  const { t } = useTranslation('session');
  const [search] = useSearchParams();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const challenge = useSyncExternalStore(session.subscribe, session.challenge);
  const wanted = wantedPath(search);

  if (state === 'signed-in') return <Navigate to={wanted} replace />;
  if (challenge !== null) {
    return <Navigate to={{ pathname: paths.loginSecond, search: search.toString() }} replace />;
  }
  const notice = session.ending === 'expired' ? t('expired') : wanted === paths.home ? null : t('wanted');
  return (
    <Entrance title={t('title')}>
      {notice !== null && (
        <p className={styles.notice} role="status">
          {notice}
        </p>
      )}
      <LoginForm />
      <p className={styles.help}>
        {t('help')} <Link to={paths.loginCode}>{t('code.link')}</Link>
      </p>
    </Entrance>
  );
}
