import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadingLines } from '@/components/ui/loading';
import { ProblemPanel } from '@/components/ui/problem-panel';
import { QrPicture } from '@/components/ui/qr-picture';
import { formatTime } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Direction, type SignCode as Code, signCodeQuery } from '../api/queries';

import styles from './sign-code.module.css';
import { useServiceClock } from './use-service-clock';

interface SignCodeProps {
  sessionId: string;
  title: string;
  direction: Direction;
}

/** The picture to scan and the digits to type, with how long they still hold. */
export function SignCode({ sessionId, title, direction }: SignCodeProps) {
  const { t } = useTranslation('roll-call');
  const answer = useQuery(signCodeQuery(sessionId, direction));
  const now = useServiceClock(answer.data?.ahead ?? 0);
  const code = answer.data?.code;
  const seconds = code === undefined ? null : Math.ceil((Date.parse(code.next_at) - now) / 1000);
  const isDue = seconds !== null && seconds <= 0;
  const { refetch } = answer;
  useEffect(() => {
    // The next code is fetched the moment it exists, not with the next poll.
    if (isDue) void refetch();
  }, [isDue, refetch]);

  if (answer.isPending) return <LoadingLines lines={8} />;
  // A lost connection shows only once the code on the screen is worth nothing any more.
  if (answer.isError && (code === undefined || Date.parse(code.valid_until) < now)) {
    return <ProblemPanel error={answer.error} onRetry={() => void refetch()} />;
  }
  if (code === undefined) return null;
  return (
    <section className={styles.panel} aria-label={t(`scan.${direction}`)}>
      <h2 className={styles.scan}>{t(`scan.${direction}`)}</h2>
      <SigningWindow code={code} now={now} />
      <div className={styles.picture}>
        <QrPicture text={window.location.origin + paths.signBy(code.token)} label={t('qr', { title })} />
      </div>
      <p className={styles.or}>{t('orType')}</p>
      <p className={styles.digits}>
        <span>{code.code}</span>
      </p>
      {seconds !== null && <p className={styles.next}>{t('next', { count: Math.max(0, seconds) })}</p>}
    </section>
  );
}

/** From when to when signing is possible, and whether that is now. */
function SigningWindow({ code, now }: { code: Code; now: number }) {
  const { t } = useTranslation('roll-call');
  const language = useLanguage();
  const from = formatTime(code.opens_at, language);
  const until = formatTime(code.closes_at, language);
  if (now < Date.parse(code.opens_at)) return <p className={styles.closed}>{t('early', { from })}</p>;
  if (now > Date.parse(code.closes_at)) return <p className={styles.closed}>{t('late', { until })}</p>;
  return <p className={styles.or}>{t('window', { from, until })}</p>;
}
