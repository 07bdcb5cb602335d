import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { useCan } from '@/lib/access/can';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { enrolmentsQuery } from '../api/queries';
import type { Enrolment } from '../api/types';

interface EnrolmentListProps {
  programmeId: string;
  /** Whether anything may still change. */
  isOver: boolean;
  onWithdraw: (enrolment: Enrolment) => void;
}

export function EnrolmentList({ programmeId, isOver, onWithdraw }: EnrolmentListProps) {
  const { t } = useTranslation(['programmes', 'common']);
  const language = useLanguage();
  const mayWithdraw = useCan('enrolment:nominate') && !isOver;
  const list = useInfiniteQuery(enrolmentsQuery(programmeId));
  const columns = useMemo<[Column<Enrolment>, ...Column<Enrolment>[]]>(
    () => [
      { key: 'name', heading: t('enrolments.name'), cell: (row) => row.person_name },
      { key: 'school', heading: t('enrolments.school'), cell: (row) => row.organisation_name },
      { key: 'kind', heading: t('enrolments.kind'), cell: (row) => t(`enrolments.kinds.${row.kind}`) },
      {
        key: 'state',
        heading: t('field.state'),
        cell: (row) => (
          <Tag tone={row.state === 'placed' ? 'success' : 'neutral'}>
            {t(`enrolments.states.${row.state}`)}
          </Tag>
        ),
      },
      {
        key: 'placed',
        heading: t('enrolments.placedAt'),
        cell: (row) => formatInstant(row.placed_at, language),
      },
      {
        key: 'reason',
        heading: t('enrolments.reason'),
        cell: (row) => row.withdrawal_reason ?? row.reason ?? t('common:state.none'),
      },
      ...(mayWithdraw
        ? [
            {
              key: 'actions',
              heading: t('field.actions'),
              cell: (row: Enrolment) =>
                row.state === 'placed' && (
                  <Button size="small" onClick={() => onWithdraw(row)}>
                    {t('enrolments.withdraw')}
                  </Button>
                ),
            },
          ]
        : []),
    ],
    [t, language, mayWithdraw, onWithdraw],
  );
  return (
    <CursorList<Enrolment>
      list={list}
      caption={t('enrolments.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('enrolments.emptyTitle')}>{t('enrolments.emptyText')}</EmptyState>}
    />
  );
}
