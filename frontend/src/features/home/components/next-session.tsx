import { CalendarOutlined, EnvironmentOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { LinkButton } from '@/components/ui/link-button';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { dayInChina } from '@/lib/china-time';
import { formatTimes, formatWeekday } from '@/lib/format';
import { directionDue } from '@/lib/my/sign-window';
import { soonQuery, type TimetableEntry } from '@/lib/my/timetable';
import { useSigningOpens } from '@/lib/my/use-signing-opens';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './trainee-home.module.css';

/** Where to be next, with the button to sign in or out while that is possible. */
export function NextSession({ now }: { now: Date }) {
  const { t } = useTranslation('home');
  const soon = useQuery(soonQuery(now));
  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('next.heading')}</h2>
      {soon.isPending && <LoadingLines lines={3} />}
      {soon.isError && <ProblemAlert error={soon.error} />}
      {soon.isSuccess && <Next sessions={soon.data} now={now} />}
    </Card>
  );
}

function Next({ sessions, now }: { sessions: readonly TimetableEntry[]; now: Date }) {
  const { t } = useTranslation('home');
  const session =
    sessions.find((each) => directionDue(each, now) !== null) ??
    sessions.find((each) => each.signed_out_at === null && Date.parse(each.ends_at) > now.getTime());
  if (session === undefined) {
    return (
      <>
        <p>{t('next.none')}</p>
        <p className={styles.action}>
          <LinkButton to={paths.courses}>{t('next.browse')}</LinkButton>
        </p>
      </>
    );
  }
  return <SessionFacts session={session} now={now} />;
}

function SessionFacts({ session, now }: { session: TimetableEntry; now: Date }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const due = directionDue(session, now);
  const opens = useSigningOpens(session, now);
  const day = dayInChina(new Date(session.starts_at));
  const when = day === dayInChina(now) ? t('next.today') : formatWeekday(day, language);
  return (
    <>
      <div>
        <h3 className={styles.title}>{session.title}</h3>
        <Link to={paths.course(session.programme_id)} className={styles.faint}>
          {session.programme_title}
        </Link>
      </div>
      <ul className={styles.facts}>
        <Fact icon={<CalendarOutlined aria-hidden />}>
          {when} <span className="tabular">{formatTimes(session.starts_at, session.ends_at, language)}</span>
        </Fact>
        <Fact icon={<EnvironmentOutlined aria-hidden />}>
          {session.venue_name}
          {session.venue_address !== '' && <div className={styles.faint}>{session.venue_address}</div>}
        </Fact>
        <Fact icon={<UserOutlined aria-hidden />}>
          {session.as_expert ? t('next.asExpert') : session.expert_name}
        </Fact>
      </ul>
      {due !== null && (
        <p className={styles.action}>
          <LinkButton to={paths.sign} isPrimary>
            {t(due === 'in' ? 'next.signIn' : 'next.signOut')}
          </LinkButton>
        </p>
      )}
      {opens !== null && <p className={styles.faint}>{opens}</p>}
      {due === null && session.signed_in_at !== null && <p className={styles.faint}>{t('next.signedIn')}</p>}
    </>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className={styles.fact}>
      {icon}
      <div>{children}</div>
    </li>
  );
}
