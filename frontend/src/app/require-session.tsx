import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';

import { session } from '@/api/session';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { meQuery } from '@/lib/access/me';
import { loginPath, paths } from '@/lib/paths';

import styles from './require-session.module.css';

/** Lets signed-in people through, once it is known what they may do; others go to the login and back. */
export function RequireSession() {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const { pathname, search } = useLocation();
  if (state === 'signed-out') {
    // Who left on purpose does not hand the page to the next person at this computer.
    return <Navigate to={session.ending === 'left' ? paths.login : loginPath(pathname + search)} replace />;
  }
  return state === 'signed-in' ? <RequireMe /> : <LoadingLines />;
}

function RequireMe() {
  const me = useQuery(meQuery());
  if (me.isSuccess) return <Outlet />;
  return (
    <main className={styles.alone}>
      {me.isError ? <ProblemPanel error={me.error} onRetry={() => void me.refetch()} /> : <LoadingLines />}
    </main>
  );
}
