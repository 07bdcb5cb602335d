import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { SearchBox } from '@/components/ui/search-box';
import { useVocabulary } from '@/lib/vocabulary';

import type { PersonFilters } from '../api/types';

interface PeopleFiltersProps {
  filters: PersonFilters;
  onChange: (changes: Partial<PersonFilters>) => void;
}

export function PeopleFilters({ filters, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation(['people', 'staff']);
  const { stages, subjects, titles, posts } = useVocabulary();
  return (
    <FilterBar label={t('staff:filters')}>
      <SearchBox
        key={filters.q === undefined ? 'empty' : 'filled'}
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
        onChange={(below) => onChange({ below: below ?? undefined })}
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
      <Checkbox
        checked={filters.include_left === true}
        onChange={({ target }) => onChange({ include_left: target.checked || undefined })}
      >
        {t('filter.includeLeft')}
      </Checkbox>
    </FilterBar>
  );
}
