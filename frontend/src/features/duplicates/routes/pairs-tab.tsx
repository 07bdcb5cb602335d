import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LoadedPages } from '@/components/ui/loaded';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { type PairFilters, pairsQuery, STRENGTHS } from '../api/duplicates';
import { PairCard } from '../components/pair-card';
import styles from '../components/pair-card.module.css';

/** The pairs that nobody has decided on, the surest first. */
export function Component() {
  const { t } = useTranslation(['duplicates', 'staff']);
  const { search, change, clear } = useSearchFilters<PairFilters>();
  const filters: PairFilters = {
    strength: oneOf(STRENGTHS, search.get('strength')),
    below: search.get('below') ?? undefined,
  };
  const list = useInfiniteQuery(pairsQuery(filters));
  const isFiltered = filters.strength !== undefined || filters.below !== undefined;
  return (
    <>
      <FilterBar label={t('staff:filters')}>
        <FilterSelect
          label={t('filter.strength')}
          all={t('filter.all')}
          value={filters.strength}
          options={STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) }))}
          onChange={(strength) => change({ strength })}
        />
        <OrganisationPicker
          control={{ 'aria-label': t('filter.below'), className: wideFilter }}
          placeholder={t('filter.below')}
          value={filters.below ?? null}
          onChange={(below) => change({ below: below ?? undefined })}
          allowClear
        />
      </FilterBar>
      <LoadedPages list={list} empty={isFiltered ? <NoMatch onClear={clear} /> : <Empty />}>
        {(pairs) => (
          <div className={styles.cards}>
            {pairs.map((pair) => (
              // Another version is another state of the records: what was chosen of the former is void.
              <PairCard
                key={`${pair.first.id}-${pair.first.version}-${pair.second.id}-${pair.second.version}`}
                pair={pair}
              />
            ))}
          </div>
        )}
      </LoadedPages>
    </>
  );
}

function Empty() {
  const { t } = useTranslation('duplicates');
  return <EmptyState title={t('pairs.emptyTitle')}>{t('pairs.emptyText')}</EmptyState>;
}

function NoMatch({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('staff');
  return (
    <EmptyState title={t('noMatch.title')} actions={<Button onClick={onClear}>{t('noMatch.clear')}</Button>}>
      {t('noMatch.text')}
    </EmptyState>
  );
}
