import { Checkbox, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { SearchBox } from '@/components/ui/search-box';
import { useVocabulary } from '@/lib/vocabulary';

import type { PersonFilters } from '../api/types';

import { TierFilter } from './tier-filter';

interface PeopleFiltersProps {
  filters: PersonFilters;
  onChange: (changes: Partial<PersonFilters>) => void;
}

export function PeopleFilters({ filters, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation(['people', 'staff']);
  const { stages, subjects, titles, posts, employments, honours, areas, ruralKinds } = useVocabulary();
  return (
    <FilterBar label={t('staff:filters')}>
      <SearchBox
        className={wideFilter}
        label={t('filter.search')}
        placeholder={t('filter.searchPlaceholder')}
        value={filters.q}
        onChange={(q) => onChange({ q })}
      />
      <OrganisationPicker
        control={{ 'aria-label': t('filter.below'), className: wideFilter }}
        placeholder={t('filter.below')}
        value={filters.below ?? null}
        // Elsewhere another pack may be in force, with other ladders.
        onChange={(below) => onChange({ below: below ?? undefined, ladder: undefined, tier: undefined })}
        allowClear
      />
      <FilterSelect
        label={t('field.stage')}
        all={t('filter.allStages')}
        value={filters.stage}
        options={stages}
        onChange={(stage) => onChange({ stage })}
      />
      <FilterSelect
        label={t('field.subject')}
        all={t('filter.allSubjects')}
        value={filters.subject}
        options={subjects}
        onChange={(subject) => onChange({ subject })}
      />
      <FilterSelect
        label={t('field.title')}
        all={t('filter.allTitles')}
        value={filters.title}
        options={titles}
        onChange={(title) => onChange({ title })}
      />
      <FilterSelect
        label={t('field.posts')}
        all={t('filter.allPosts')}
        value={filters.post}
        options={posts}
        onChange={(post) => onChange({ post })}
      />
      <FilterSelect
        label={t('field.employment')}
        all={t('filter.allEmployments')}
        value={filters.employment}
        options={employments}
        onChange={(employment) => onChange({ employment })}
      />
      <FilterSelect
        label={t('career.honours')}
        all={t('filter.allHonours')}
        value={filters.honour}
        options={honours}
        onChange={(honour) => onChange({ honour })}
      />
      <FilterSelect
        label={t('filter.area')}
        all={t('filter.allAreas')}
        value={filters.area}
        options={areas}
        onChange={(area) => onChange({ area })}
      />
      <FilterSelect
        label={t('filter.ruralKind')}
        all={t('filter.allRuralKinds')}
        value={filters.rural_kind}
        options={ruralKinds}
        onChange={(rural_kind) => onChange({ rural_kind })}
      />
      <TierFilter filters={filters} onChange={onChange} />
      <YearsBox
        label={t('filter.minYears')}
        value={filters.min_years}
        onChange={(min_years) => onChange({ min_years })}
      />
      <YearsBox
        label={t('filter.maxYears')}
        value={filters.max_years}
        onChange={(max_years) => onChange({ max_years })}
      />
      <Checkbox
        checked={filters.include_left === true}
        onChange={({ target }) => onChange({ include_left: target.checked || undefined })}
      >
        {t('filter.includeLeft')}
      </Checkbox>
    </FilterBar>
  );
}

interface YearsBoxProps {
  label: string;
  value: number | undefined;
  onChange: (years: number | undefined) => void;
}

/** A bound of the years of service. */
function YearsBox({ label, value, onChange }: YearsBoxProps) {
  return (
    <InputNumber
      aria-label={label}
      placeholder={label}
      min={0}
      max={80}
      precision={0}
      value={value ?? null}
      onChange={(years) => onChange(years ?? undefined)}
    />
  );
}
