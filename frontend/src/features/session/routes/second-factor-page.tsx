import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';

import { session } from '@/api/session';
import { CodeForm } from '@/components/second-factor/code-form';
import { paths, wantedPath } from '@/lib/paths';

import { useAnswer } from '../api/second-factor';
import { Entrance } from '../components/entrance';
import { RequiredSetUp } from '../components/required-set-up';

import styles from './login-page.module.css';

/** The second step of signing in; afterwards the address that was asked for opens. */
export function Component() {
  const { t } = useTranslation('second-factor');
  const [search] = useSearchParams();
  const state = useSyncExternalStore(session.subscribe, session.state);
  const challenge = useSyncExternalStore(session.subscribe, session.challenge);
  if (state === 'signed-in') return <Navigate to={wantedPath(search)} replace />;
  const login = { pathname: paths.login, search: search.toString() };
  if (challenge === null) return <Navigate to={login} replace />;
  const isSetUp = challenge.wanted === 'set_up';
  return (
    <Entrance title={t(isSetUp ? 'setUpTitle' : 'title')}>
      {isSetUp ? <RequiredSetUp challenge={challenge.challenge} /> : <Code challenge={challenge.challenge} />}
      <p className={styles.help}>
        <Link to={login} onClick={() => session.forgetChallenge()}>
          {t('back')}
        </Link>
      </p>
    </Entrance>
  );
}

function Code({ challenge }: { challenge: string }) {
  const { t } = useTranslation('second-factor');
  const answer = useAnswer();
  return (
    <>
      <p>{t('lead')}</p>
      <CodeForm
        label={t('code')}
        hint={t('codeHint')}
        submit={t('submit')}
        isSending={answer.isPending}
        error={answer.error}
        onSubmit={(code) =>
          answer.mutate(
            { challenge, code },
            { onSuccess: ({ access_token }) => session.accept(access_token) },
          )
        }
      />
    </>
  );
}
