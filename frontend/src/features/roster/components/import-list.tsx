import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { formatCount, formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { importsQuery } from '../api/queries';
import type { RosterImport } from '../api/types';

import { StateTag } from './state-tag';

/** Earlier imports, newest first. */
export function ImportList() {
  const { t } = useTranslation('roster');
  const list = useInfiniteQuery(importsQuery());
  const columns = useColumns();
  return (
    <CursorList<RosterImport>
      list={list}
      caption={t('earlier.caption')}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<EmptyState title={t('earlier.emptyTitle')}>{t('earlier.emptyText')}</EmptyState>}
    />
  );
}

function useColumns(): [Column<RosterImport>, ...Column<RosterImport>[]] {
  const { t } = useTranslation(['roster', 'common']);
  const language = useLanguage();
  return useMemo(() => {
    const count = (number: number | undefined) =>
      number === undefined ? t('common:state.none') : formatCount(number, language);
    return [
      {
        key: 'file',
        heading: t('field.file'),
        cell: (row) => <Link to={paths.rosterImport(row.id)}>{row.file_name}</Link>,
      },
      { key: 'place', heading: t('field.place'), cell: (row) => row.organisation_name },
      { key: 'state', heading: t('field.state'), cell: (row) => <StateTag state={row.state} /> },
      { key: 'rows', heading: t('field.rows'), align: 'end', cell: (row) => count(row.counts?.rows) },
      {
        key: 'refused',
        heading: t('field.refused'),
        align: 'end',
        cell: (row) => count(row.counts?.refused),
      },
      {
        key: 'uploadedAt',
        heading: t('field.uploadedAt'),
        cell: (row) => formatInstant(row.created_at, language),
      },
    ];
  }, [t, language]);
}
