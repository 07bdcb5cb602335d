import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { RESOURCE_KINDS, useResourceKinds } from '@/lib/resource-words';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf, STAGES, SUBJECTS, useVocabulary } from '@/lib/vocabulary';

import { type ResourceLibraryFilters, resourceLibraryQuery } from '../api/resources';
import { ResourceCard } from '../components/resource-card';
import { Shelf } from '../components/shelf';

/** What there is to read, to be searched by words and narrowed down. */
export function Component() {
  const { t } = useTranslation('library');
  const { search, change, clear } = useSearchFilters<ResourceLibraryFilters>();
  const filters: ResourceLibraryFilters = {
    q: search.get('q') ?? undefined,
    kind: oneOf(RESOURCE_KINDS, search.get('kind')),
    stage: oneOf(STAGES, search.get('stage')),
    subject: oneOf(SUBJECTS, search.get('subject')),
  };
  const list = useInfiniteQuery(resourceLibraryQuery(filters));
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <Shelf
      lead={t('resources.lead')}
      search={t('resources.search')}
      q={filters.q}
      onSearch={(q) => change({ q })}
      filters={<Filters filters={filters} onChange={change} />}
      list={list}
      name={t('resources.list')}
      empty={{ title: t('resources.empty.title'), text: t('resources.empty.text') }}
      noMatch={isNarrowed ? t('resources.noMatch') : undefined}
      onClear={clear}
    >
      {(resource) => <ResourceCard resource={resource} />}
    </Shelf>
  );
}

interface FiltersProps {
  filters: ResourceLibraryFilters;
  onChange: (changes: ResourceLibraryFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation(['library', 'resource-words']);
  const kinds = useResourceKinds();
  const { stages, subjects } = useVocabulary();
  return (
    <FilterBar label={t('resources.filters')}>
      <FilterSelect
        label={t('resource-words:fact.kind')}
        all={t('resources.anyKind')}
        value={filters.kind}
        options={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('resources.stage')}
        all={t('resource-words:everyStage')}
        value={filters.stage}
        options={stages}
        onChange={(stage) => onChange({ stage })}
      />
      <FilterSelect
        label={t('filter.subject')}
        all={t('filter.anySubject')}
        value={filters.subject}
        options={subjects}
        onChange={(subject) => onChange({ subject })}
      />
    </FilterBar>
  );
}
