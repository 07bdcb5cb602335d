import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { LinkButton } from '@/components/ui/link-button';
import { Tag } from '@/components/ui/tag';
import { formatHours, formatTime } from '@/lib/format';
import { directionDue } from '@/lib/my/sign-window';
import type { TimetableEntry } from '@/lib/my/timetable';
import { useSigningOpens } from '@/lib/my/use-signing-opens';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import styles from './session-row.module.css';

/** One session: when, what, where, and what is on record of being there. */
export function SessionRow({ session, now }: { session: TimetableEntry; now: Date }) {
  const { t } = useTranslation(['timetable', 'common']);
  const language = useLanguage();
  const due = directionDue(session, now);
  const opens = useSigningOpens(session, now);
  const isCancelled = session.cancelled_at !== null;
  return (
    <li className={styles.row} data-cancelled={isCancelled}>
      <div className={styles.times}>
        <span className={styles.start}>{formatTime(session.starts_at, language)}</span>
        <span>{formatTime(session.ends_at, language)}</span>
      </div>
      <div className={styles.what}>
        <h3 className={styles.title}>{session.title}</h3>
        <p className={styles.faint}>
          <Link to={paths.course(session.programme_id)}>{session.programme_title}</Link>
        </p>
        <p className={styles.faint}>
          {t('place', {
            venue: session.venue_name,
            expert: session.as_expert ? t('asExpert') : session.expert_name,
          })}
        </p>
        {session.venue_address !== '' && <p className={styles.faint}>{session.venue_address}</p>}
        <p className={styles.marks}>
          <Tag>
            {t('common:unit.hours', { count: session.hours, hours: formatHours(session.hours, language) })}
          </Tag>
          {isCancelled ? (
            <Tag tone="danger">{t('cancelled')}</Tag>
          ) : (
            <Attendance session={session} now={now} />
          )}
        </p>
        {session.cancel_reason !== null && (
          <p className={styles.faint}>{t('cancelReason', { reason: session.cancel_reason })}</p>
        )}
        {opens !== null && <p className={styles.faint}>{opens}</p>}
        {due !== null && (
          <p className={styles.action}>
            <LinkButton to={paths.sign} isPrimary>
              {t(due === 'in' ? 'signIn' : 'signOut')}
            </LinkButton>
          </p>
        )}
      </div>
    </li>
  );
}

function Attendance({ session, now }: { session: TimetableEntry; now: Date }) {
  const { t } = useTranslation('timetable');
  const language = useLanguage();
  if (session.as_expert) return null;
  const { signed_in_at: arrival, signed_out_at: departure } = session;
  const isOver = Date.parse(session.ends_at) < now.getTime();
  return (
    <>
      {arrival !== null && <Tag tone="success">{t('signedIn', { time: formatTime(arrival, language) })}</Tag>}
      {departure !== null && (
        <Tag tone="success">{t('signedOut', { time: formatTime(departure, language) })}</Tag>
      )}
      {isOver && arrival === null && <Tag tone="danger">{t('missed')}</Tag>}
      {isOver && arrival !== null && departure === null && <Tag tone="warning">{t('notSignedOut')}</Tag>}
    </>
  );
}
