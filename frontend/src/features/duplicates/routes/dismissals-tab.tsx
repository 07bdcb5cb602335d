import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { formatInstant } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { type Dismissal, dismissalsQuery } from '../api/duplicates';
import { TakeBack } from '../components/take-back';

/** The pairs found to be of two people, each of which can be taken back. */
export function Component() {
  const { t } = useTranslation('duplicates');
  const list = useInfiniteQuery(dismissalsQuery());
  const [chosen, setChosen] = useState<Dismissal | null>(null);
  return (
    <>
      <CursorList<Dismissal>
        list={list}
        caption={t('dismissals.caption')}
        columns={useColumns(setChosen)}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('dismissals.emptyTitle')}>{t('dismissals.emptyText')}</EmptyState>}
      />
      {chosen !== null && <TakeBack dismissal={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function useColumns(onTakeBack: (dismissal: Dismissal) => void): [Column<Dismissal>, ...Column<Dismissal>[]] {
  const { t } = useTranslation('duplicates');
  const language = useLanguage();
  const record = ({ id, name, organisation_name: school }: Dismissal['first']) => (
    <Link to={paths.person(id)}>{t('dismissals.record', { name, school })}</Link>
  );
  return [
    { key: 'first', heading: t('dismissals.first'), cell: (row) => record(row.first) },
    { key: 'second', heading: t('dismissals.second'), cell: (row) => record(row.second) },
    { key: 'reason', heading: t('dismissals.reason'), cell: (row) => row.reason },
    { key: 'at', heading: t('dismissals.at'), cell: (row) => formatInstant(row.created_at, language) },
    {
      key: 'takeBack',
      heading: t('dismissals.takeBack'),
      cell: (row) => (
        <Button
          size="small"
          aria-label={t('dismissals.takeBackOf', { name: row.first.name })}
          onClick={() => onTakeBack(row)}
        >
          {t('dismissals.takeBack')}
        </Button>
      ),
    },
  ];
}
