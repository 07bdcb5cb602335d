import { FullscreenOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Choice } from '@/components/ui/choice';
import { Loaded } from '@/components/ui/loaded';
import { usePageTitle } from '@/components/ui/page-header';
import { dayInChina } from '@/lib/china-time';
import { formatDay, formatTimes } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Direction, sessionQuery } from '../api/queries';
import { Counts } from '../components/counts';
import { Roll } from '../components/roll';
import { SignCode } from '../components/sign-code';
import { useAwake } from '../components/use-awake';

import styles from './roll-call-page.module.css';

/** For the big screen in the room: what to scan, and who is here. */
export function Component() {
  const { sessionId = '' } = useParams();
  const { t } = useTranslation('roll-call');
  const language = useLanguage();
  const session = useQuery(sessionQuery(sessionId));
  const [direction, setDirection] = useState<Direction>('in');
  const title = session.data?.title ?? t('loading');
  const heading = usePageTitle(title);
  useAwake();

  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title} tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {session.isSuccess && (
            <p className={styles.place}>
              {[
                session.data.programme_title,
                session.data.venue_name,
                formatDay(dayInChina(new Date(session.data.starts_at)), language),
                formatTimes(session.data.starts_at, session.data.ends_at, language),
              ].join(' · ')}
            </p>
          )}
        </div>
        <div className={styles.actions}>
          <Choice
            label={t('direction.label')}
            showLabel={false}
            value={direction}
            options={[
              { value: 'in', label: t('direction.in') },
              { value: 'out', label: t('direction.out') },
            ]}
            onChange={setDirection}
          />
          {document.fullscreenEnabled && (
            <Button icon={<FullscreenOutlined aria-hidden />} onClick={toggleFullScreen}>
              {t('fullScreen')}
            </Button>
          )}
          <Link
            to={session.isSuccess ? paths.programmeSessions(session.data.programme_id) : paths.programmes}
          >
            {t('leave')}
          </Link>
        </div>
      </header>
      <Loaded query={session} lines={8}>
        {() => (
          <div className={styles.columns}>
            <SignCode sessionId={sessionId} title={title} direction={direction} />
            <div className={styles.side}>
              <Counts sessionId={sessionId} direction={direction} />
              <Roll key={direction} sessionId={sessionId} direction={direction} />
            </div>
          </div>
        )}
      </Loaded>
    </main>
  );
}

function toggleFullScreen() {
  // A browser may refuse it; the page then stays as large as its window.
  const change =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen();
  change.catch(() => undefined);
}
