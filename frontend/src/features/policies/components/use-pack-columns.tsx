import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import type { Column } from '@/components/ui/data-list';
import { paths } from '@/lib/paths';

import type { PackSummary } from '../api/types';

import { StateTag } from './state-tag';
import { useTerm } from './use-term';

export type SortField = 'effective_from' | 'code';

/** The columns of lists of packs. */
export function usePackColumns(): [Column<PackSummary, SortField>, ...Column<PackSummary, SortField>[]] {
  const { t } = useTranslation('policies');
  const term = useTerm();
  return useMemo(
    () => [
      {
        key: 'title',
        heading: t('field.title'),
        cell: (row) => <Link to={paths.policy(row.id)}>{row.title}</Link>,
      },
      { key: 'state', heading: t('field.state'), cell: (row) => <StateTag state={row.state} /> },
      { key: 'organisation', heading: t('field.organisation'), cell: (row) => row.organisation_name },
      {
        key: 'version',
        heading: t('field.version'),
        cell: (row) => t('version', { version: row.version }),
      },
      {
        key: 'effective',
        heading: t('field.effective'),
        sort: 'effective_from',
        cell: (row) => <span className="tabular">{term(row)}</span>,
      },
      { key: 'code', heading: t('field.code'), sort: 'code', cell: (row) => row.code },
    ],
    [t, term],
  );
}
