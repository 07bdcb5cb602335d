import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { Choice } from '@/components/ui/choice';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LoadedPages } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { type TimetablePart, timetableQuery } from '@/lib/my/timetable';
import { paths } from '@/lib/paths';
import { useNow } from '@/lib/use-now';

import { byDay } from '../components/by-day';
import { DayHeading } from '../components/day-heading';
import { SessionRow } from '../components/session-row';

import styles from './timetable-page.module.css';

/** The person's sessions, day by day. */
export function Component() {
  const { t } = useTranslation('timetable');
  const [search, setSearch] = useSearchParams();
  const part: TimetablePart = search.has('past') ? 'past' : 'coming';
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Choice
            label={t('part.label')}
            showLabel={false}
            value={part}
            options={[
              { value: 'coming', label: t('part.coming') },
              { value: 'past', label: t('part.past') },
            ]}
            onChange={(wanted) => setSearch(wanted === 'past' ? { past: '' } : {}, { replace: true })}
          />
        }
      />
      <Days part={part} />
    </>
  );
}

function Days({ part }: { part: TimetablePart }) {
  const { t } = useTranslation('timetable');
  const now = useNow();
  const list = useInfiniteQuery(timetableQuery(part, now));
  return (
    <LoadedPages
      list={list}
      empty={
        <EmptyState
          title={t(`empty.${part}`)}
          actions={<LinkButton to={paths.courses}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      }
    >
      {(sessions) => (
        <div className={styles.days}>
          {byDay(sessions).map(({ day, entries }) => (
            <section key={day} aria-labelledby={`day-${day}`}>
              <DayHeading id={`day-${day}`} day={day} now={now} />
              <ul className={styles.sessions}>
                {entries.map((session) => (
                  <SessionRow key={session.id} session={session} now={now} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </LoadedPages>
  );
}
