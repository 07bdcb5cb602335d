import { useTranslation } from 'react-i18next';

import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { SearchBox } from '@/components/ui/search-box';
import { useVocabulary } from '@/lib/vocabulary';

import { type ProgrammeFilters as Filters, STATES } from '../api/types';

interface ProgrammeFiltersProps {
  filters: Filters;
  onChange: (changes: Partial<Filters>) => void;
}

export function ProgrammeFilters({ filters, onChange }: ProgrammeFiltersProps) {
  const { t } = useTranslation(['programmes', 'staff']);
  const { levels } = useVocabulary();
  return (
    <FilterBar label={t('staff:filters')}>
      <SearchBox
        className={wideFilter}
        label={t('filter.search')}
        placeholder={t('filter.searchPlaceholder')}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <FilterSelect
        label={t('field.state')}
        all={t('filter.allStates')}
        value={filters.state}
        options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={t('field.level')}
        all={t('filter.allLevels')}
        value={filters.level}
        options={levels}
        onChange={(level) => onChange({ level })}
      />
    </FilterBar>
  );
}
