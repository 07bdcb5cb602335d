import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { LoadMore } from '@/components/ui/load-more';
import { Loaded } from '@/components/ui/loaded';
import { formatInstant } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { historyQuery } from '../api/queries';
import type { OrganisationChange } from '../api/types';
import { useFieldWord } from '../forms/use-field-word';

import styles from './organisation-history.module.css';

/** What changed and when, the newest first. */
export function OrganisationHistory({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  const history = useInfiniteQuery(historyQuery(id));
  return (
    <section className={styles.section} aria-labelledby="organisation-history">
      <h2 id="organisation-history">{t('history.title')}</h2>
      <Loaded query={history} lines={3} isFramed>
        {({ pages }) => {
          const versions = pages.flatMap((page) => page.items);
          return (
            <>
              <ol className={styles.versions}>
                {versions.map((version) => (
                  <li key={version.since}>
                    <time dateTime={version.since}>{formatInstant(version.since, language)}</time>
                    {version.changes.length === 0 ? (
                      <p>{t('history.first', { name: version.name })}</p>
                    ) : (
                      <ul>
                        {version.changes.map((change) => (
                          <Change key={change.field} change={change} />
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ol>
              {history.hasNextPage && (
                <LoadMore
                  shown={versions.length}
                  hasMore
                  isLoading={history.isFetchingNextPage}
                  onLoadMore={() => void history.fetchNextPage()}
                />
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

const PLACES = new Set(['parent_id', 'successor_id']);

function Change({ change }: { change: OrganisationChange }) {
  const { t } = useTranslation(['organisations', 'common']);
  const word = useFieldWord();
  const { field, before, after } = change;
  const shown = (value: string | null, name: string | null) => {
    if (!PLACES.has(field)) return word(field, value);
    if (value === null) return t('common:state.none');
    return name ?? t('drawer.outOfReach');
  };
  switch (field) {
    case 'path':
      return <li>{t('history.path')}</li>;
    case 'closed':
      return <li>{t(after === 'true' ? 'history.closed' : 'history.reopened')}</li>;
    case 'successor_id':
      return <li>{t('history.merged', { name: shown(after, change.after_name) })}</li>;
    default:
      return (
        <li>
          {t('history.change', {
            field: t(`history.field.${field}` as 'history.field.name'),
            before: shown(before, change.before_name),
            after: shown(after, change.after_name),
          })}
        </li>
      );
  }
}
