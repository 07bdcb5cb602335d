import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { formatCount } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';

import { keptQuery } from '../api/queries';
import type { RosterChange, RosterImport } from '../api/types';

import styles from './findings.module.css';

/** What undoing came to, and whom it left as they were. */
export function UndoResult({ roster }: { roster: RosterImport }) {
  const { t } = useTranslation('roster');
  const language = useLanguage();
  const list = useInfiniteQuery(keptQuery(roster.id));
  const columns = useColumns();
  const undone = roster.undone?.undone ?? 0;
  const kept = Object.values(roster.undone ?? {}).reduce((sum, count) => sum + count, 0) - undone;
  return (
    <section aria-labelledby="undone">
      <h2 id="undone" className={styles.title}>
        {t('undone.title')}
      </h2>
      <p className={styles.lead}>
        {t('undone.lead', { undone: formatCount(undone, language), kept: formatCount(kept, language) })}
      </p>
      <CursorList<RosterChange>
        list={list}
        caption={t('undone.caption')}
        columns={columns}
        rowKey={(row) => row.person_id}
        empty={<EmptyState title={t('undone.none')}>{t('undone.noneText')}</EmptyState>}
      />
    </section>
  );
}

function useColumns(): [Column<RosterChange>, ...Column<RosterChange>[]] {
  const { t } = useTranslation(['roster', 'common']);
  return useMemo(() => {
    const none = t('common:state.none');
    return [
      {
        key: 'name',
        heading: t('undone.name'),
        cell: ({ person_id, name }) =>
          name === null ? t('undone.elsewhere') : <Link to={paths.person(person_id)}>{name}</Link>,
      },
      { key: 'place', heading: t('field.place'), cell: (row) => row.organisation_name ?? none },
      {
        key: 'why',
        heading: t('undone.why'),
        cell: ({ outcome }) => (outcome === null ? none : t(`outcome.${outcome}`)),
      },
      {
        key: 'kept',
        heading: t('undone.kept'),
        cell: ({ kept }) =>
          kept.map((field) => t(`profile.${field}`, { defaultValue: field })).join('、') || none,
      },
    ];
  }, [t]);
}
