import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect } from '@/components/ui/filter-bar';
import { LoadedPages } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { RESOURCE_KINDS, useResourceKinds } from '@/lib/resource-words';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf, STAGES, SUBJECTS, useVocabulary } from '@/lib/vocabulary';

import { type ResourceLibraryFilters, resourceLibraryQuery } from '../api/resources';
import { LibraryTabs } from '../components/library-tabs';
import styles from '../components/library.module.css';
import { ResourceCard } from '../components/resource-card';

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
    <>
      <PageHeader title={t('title')} lead={t('resources.lead')} />
      <LibraryTabs />
      <div className={styles.filters}>
        <SearchBox
          label={t('resources.search')}
          placeholder={t('resources.search')}
          value={filters.q}
          onChange={(q) => change({ q })}
        />
        <Filters filters={filters} onChange={change} />
      </div>
      <LoadedPages
        list={list}
        empty={
          isNarrowed ? (
            <EmptyState
              title={t('resources.noMatch')}
              actions={<Button onClick={clear}>{t('noMatch.clear')}</Button>}
            >
              {t('noMatch.text')}
            </EmptyState>
          ) : (
            <EmptyState title={t('resources.empty.title')}>{t('resources.empty.text')}</EmptyState>
          )
        }
      >
        {(resources) => (
          <ul className={styles.list} aria-label={t('resources.list')}>
            {resources.map((resource) => (
              <li key={resource.id}>
                <ResourceCard resource={resource} />
              </li>
            ))}
          </ul>
        )}
      </LoadedPages>
    </>
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
