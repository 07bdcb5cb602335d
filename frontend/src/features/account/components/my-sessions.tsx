import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { LoadedPages } from '@/components/ui/loaded';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { mySessionsQuery, type SignInSession, useEndOthers, useEndSession } from '../api/my-account';

import styles from './account.module.css';

/** Where one is signed in, and how to sign out there. */
export function MySessions() {
  const { t } = useTranslation('account');
  const { message } = App.useApp();
  const list = useInfiniteQuery(mySessionsQuery);
  const endOthers = useEndOthers();
  const others = () =>
    endOthers.mutate(undefined, {
      onSuccess: ({ ended }) => void message.success(t('sessions.othersDone', { count: ended })),
    });
  return (
    <section>
      <h2 className={styles.heading}>{t('sessions.heading')}</h2>
      <p className={styles.lead}>{t('sessions.lead')}</p>
      <ProblemAlert error={endOthers.error} />
      <LoadedPages
        list={list}
        empty={<EmptyState title={t('sessions.emptyTitle')}>{t('sessions.emptyText')}</EmptyState>}
      >
        {(rows) => (
          <Card>
            <ul className={styles.sessions} aria-label={t('sessions.heading')}>
              {rows.map((row) => (
                <Session key={row.id} session={row} />
              ))}
            </ul>
            {rows.length > 1 && (
              <Button loading={endOthers.isPending} onClick={others}>
                {t('sessions.endOthers')}
              </Button>
            )}
          </Card>
        )}
      </LoadedPages>
    </section>
  );
}

function Session({ session }: { session: SignInSession }) {
  const { t } = useTranslation('account');
  const language = useLanguage();
  const { message } = App.useApp();
  const end = useEndSession();
  const device = [session.browser, session.system].filter((name) => name !== null).join(' · ');
  const name = device === '' ? t('sessions.unknown') : device;
  const started = formatInstant(session.started_at, language);
  return (
    <li className={styles.session}>
      <div>
        <span className={styles.device}>{name}</span>{' '}
        {session.current && <Tag tone="success">{t('sessions.current')}</Tag>}
        <div className={styles.note}>
          {t('sessions.times', { started, used: formatInstant(session.last_used_at, language) })}
        </div>
        {session.address !== null && (
          <div className={styles.note}>{t('sessions.address', { address: session.address })}</div>
        )}
        <ProblemAlert error={end.error} />
      </div>
      {!session.current && (
        <Button
          aria-label={t('sessions.endOf', { name, started })}
          loading={end.isPending}
          onClick={() =>
            end.mutate(session.id, { onSuccess: () => void message.success(t('sessions.done', { name })) })
          }
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}
