import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';

import { session } from '@/api/session';
import { paths } from '@/lib/paths';

import { CodeForm } from '../components/code-form';
import { Entrance } from '../components/entrance';

import styles from './login-page.module.css';

/** Choosing one's password by a code from the school; afterwards one is signed in. */
export function Component() {
  const { t } = useTranslation('session');
  const state = useSyncExternalStore(session.subscribe, session.state);
  const challenge = useSyncExternalStore(session.subscribe, session.challenge);
  if (challenge !== null) return <Navigate to={paths.loginSecond} replace />;
  if (state === 'signed-in') return <Navigate to={paths.home} replace />;
  return (
    <Entrance title={t('code.title')}>
      <p className={styles.notice}>{t('code.lead')}</p>
      <CodeForm />
      <p className={styles.help}>
        <Link to={paths.login}>{t('code.back')}</Link>
      </p>
    </Entrance>
  );
}
