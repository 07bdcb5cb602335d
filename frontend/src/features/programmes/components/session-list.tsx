import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { dayInChina } from '@/lib/china-time';
import { formatDay, formatHours, formatTimes } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { sessionsQuery } from '../api/queries';
import type { Session } from '../api/types';

import styles from './session-list.module.css';

export type SessionIntent = 'change' | 'cancel';

interface SessionListProps {
  programmeId: string;
  /** Whether anything may still change. */
  isOver: boolean;
  isRunning: boolean;
  onIntent: (intent: SessionIntent, session: Session) => void;
}

export function SessionList(props: SessionListProps) {
  const { t } = useTranslation('programmes');
  const list = useInfiniteQuery(sessionsQuery(props.programmeId));
  const columns = useColumns(props);
  return (
    <CursorList<Session>
      list={list}
      caption={t('sessions.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('sessions.emptyTitle')}>{t('sessions.emptyText')}</EmptyState>}
    />
  );
}

function useColumns({
  isOver,
  isRunning,
  onIntent,
}: SessionListProps): [Column<Session>, ...Column<Session>[]] {
  const { t } = useTranslation('programmes');
  const language = useLanguage();
  const mayChange = useCan('session:manage') && !isOver;
  const mayCall = useCan('attendance:run') && isRunning;
  return useMemo(
    () => [
      {
        key: 'title',
        heading: t('sessions.name'),
        cell: (row) => (
          <>
            <span className={row.cancelled_at === null ? undefined : styles.cancelled}>{row.title}</span>{' '}
            {row.cancelled_at !== null && <Tag tone="danger">{t('sessions.cancelled')}</Tag>}
          </>
        ),
      },
      {
        key: 'time',
        heading: t('sessions.time'),
        cell: (row) => (
          <span className="tabular">
            {formatDay(dayInChina(new Date(row.starts_at)), language)}{' '}
            {formatTimes(row.starts_at, row.ends_at, language)}
          </span>
        ),
      },
      { key: 'expert', heading: t('sessions.expert'), cell: (row) => row.expert_name },
      { key: 'venue', heading: t('sessions.venue'), cell: (row) => row.venue_name },
      {
        key: 'hours',
        heading: t('field.hours'),
        align: 'end',
        cell: (row) => formatHours(row.hours, language),
      },
      {
        key: 'actions',
        heading: t('field.actions'),
        cell: (row) =>
          row.cancelled_at !== null ? (
            row.cancel_reason
          ) : mayCall || mayChange ? (
            <span className={styles.actions}>
              {mayCall && <Link to={paths.rollCall(row.id)}>{t('sessions.rollCall')}</Link>}
              {mayChange && (
                <>
                  <Button size="small" onClick={() => onIntent('change', row)}>
                    {t('sessions.change')}
                  </Button>
                  <Button size="small" danger onClick={() => onIntent('cancel', row)}>
                    {t('sessions.cancel')}
                  </Button>
                </>
              )}
            </span>
          ) : null,
      },
    ],
    [t, language, mayChange, mayCall, onIntent],
  );
}
