import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { CATEGORIES, COURSE_LEVELS, DOMAINS, SIX_NEW, useCourseVocabulary } from '@/lib/course-words';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf, SUBJECTS, useVocabulary } from '@/lib/vocabulary';

import { type LibraryFilters, libraryQuery } from '../api/library';
import { LibraryCard } from '../components/library-card';
import { Shelf } from '../components/shelf';

const NARROWING = ['q', 'level', 'category', 'domain', 'subject', 'six_new'] as const;

/** What there is to learn, to be searched by words and narrowed down. */
export function Component() {
  const { t } = useTranslation('library');
  const { search, change, clear } = useSearchFilters<LibraryFilters>();
  const filters: LibraryFilters = {
    q: search.get('q') ?? undefined,
    level: oneOf(COURSE_LEVELS, search.get('level')),
    category: oneOf(CATEGORIES, search.get('category')),
    domain: oneOf(DOMAINS, search.get('domain')),
    subject: oneOf(SUBJECTS, search.get('subject')),
    six_new: oneOf(SIX_NEW, search.get('six_new')),
    sort: oneOf(['-rating'], search.get('sort')),
  };
  const list = useInfiniteQuery(libraryQuery(filters));
  const isNarrowed = NARROWING.some((name) => filters[name] !== undefined);
  return (
    <Shelf
      lead={t('lead')}
      search={t('search')}
      q={filters.q}
      onSearch={(q) => change({ q })}
      filters={<Filters filters={filters} onChange={change} />}
      list={list}
      name={t('list')}
      empty={{ title: t('empty.title'), text: t('empty.text') }}
      noMatch={isNarrowed ? t('noMatch.title') : undefined}
      onClear={clear}
    >
      {(course) => <LibraryCard course={course} />}
    </Shelf>
  );
}

interface FiltersProps {
  filters: LibraryFilters;
  onChange: (changes: LibraryFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('library');
  const { levels, categories, domains, sixNew } = useCourseVocabulary();
  const { subjects } = useVocabulary();
  return (
    <FilterBar label={t('filters')}>
      <FilterSelect
        label={t('filter.level')}
        all={t('filter.anyLevel')}
        value={filters.level}
        options={levels}
        onChange={(level) => onChange({ level })}
      />
      <FilterSelect
        label={t('filter.category')}
        all={t('filter.anyCategory')}
        value={filters.category}
        options={categories}
        onChange={(category) => onChange({ category })}
      />
      <FilterSelect
        label={t('filter.domain')}
        all={t('filter.anyDomain')}
        value={filters.domain}
        options={domains}
        onChange={(domain) => onChange({ domain })}
      />
      <FilterSelect
        label={t('filter.subject')}
        all={t('filter.anySubject')}
        value={filters.subject}
        options={subjects}
        onChange={(subject) => onChange({ subject })}
      />
      <FilterSelect
        label={t('filter.sixNew')}
        all={t('filter.anySixNew')}
        value={filters.six_new}
        options={sixNew}
        onChange={(six_new) => onChange({ six_new })}
      />
      <FilterSelect
        label={t('sort.label')}
        all={t('sort.latest')}
        value={filters.sort}
        options={[{ value: '-rating', label: t('sort.best') }]}
        onChange={(sort) => onChange({ sort })}
      />
    </FilterBar>
  );
}
