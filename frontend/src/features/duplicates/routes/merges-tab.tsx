import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Merge, mergesQuery } from '../api/duplicates';
import { UndoMerge } from '../components/undo-merge';

/** What was merged, each of which can be undone. */
export function Component() {
  const { t } = useTranslation('duplicates');
  const list = useInfiniteQuery(mergesQuery());
  const [undoing, setUndoing] = useState<Merge | null>(null);
  return (
    <>
      <CursorList<Merge>
        list={list}
        caption={t('merges.caption')}
        columns={useColumns(setUndoing)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('merges.emptyTitle')}>{t('merges.emptyText')}</EmptyState>}
      />
      {undoing !== null && <UndoMerge merge={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

function useColumns(onUndo: (merge: Merge) => void): [Column<Merge>, ...Column<Merge>[]] {
  const { t } = useTranslation('duplicates');
  const language = useLanguage();
  return [
    {
      key: 'name',
      heading: t('merges.name'),
      cell: (row) => <Link to={paths.person(row.kept_id)}>{row.kept_name}</Link>,
    },
    { key: 'school', heading: t('merges.school'), cell: (row) => row.kept_organisation_name },
    {
      key: 'merged',
      heading: t('merges.merged'),
      cell: (row) => (
        <Link to={paths.person(row.merged_id)}>
          {t('merges.from', { name: row.merged_name, school: row.merged_organisation_name })}
        </Link>
      ),
    },
    { key: 'reason', heading: t('merges.reason'), cell: (row) => row.reason },
    { key: 'at', heading: t('merges.at'), cell: (row) => formatInstant(row.created_at, language) },
    {
      key: 'state',
      heading: t('merges.state'),
      cell: (row) =>
        row.undone_at === null ? (
          <Tag tone="success">{t('merges.inForce')}</Tag>
        ) : (
          <>
            <Tag>{t('merges.undone')}</Tag>{' '}
            {t('merges.undoneAt', {
              at: formatInstant(row.undone_at, language),
              reason: row.undone_reason ?? '',
            })}
          </>
        ),
    },
    {
      key: 'undo',
      heading: t('merges.undo'),
      cell: (row) =>
        row.undone_at === null ? (
          <Button
            size="small"
            aria-label={`${t('merges.undo')} ${row.kept_name}`}
            onClick={() => onUndo(row)}
          >
            {t('merges.undo')}
          </Button>
        ) : null,
    },
  ];
}
