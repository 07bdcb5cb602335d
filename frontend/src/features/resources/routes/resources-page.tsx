import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { COURSE_LEVELS, useCourseVocabulary } from '@/lib/course-words';
import { formatCount } from '@/lib/format';
import { paths } from '@/lib/paths';
import { type Resource, RESOURCE_KINDS, useResourceKinds } from '@/lib/resource-words';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { RESOURCE_STATES, type ResourceFilters, resourcesQuery } from '../api/resources';
import { StateTag } from '../components/state-tag';

/** The resources of one's organisations, in whatever state. */
export function Component() {
  const { t } = useTranslation('resources');
  const { search, change, clear } = useSearchFilters<ResourceFilters>();
  const [cleared, setCleared] = useState(0);
  const filters: ResourceFilters = {
    q: search.get('q') ?? undefined,
    kind: oneOf(RESOURCE_KINDS, search.get('kind')),
    state: oneOf(RESOURCE_STATES, search.get('state')),
    level: oneOf(COURSE_LEVELS, search.get('level')),
    below: search.get('below') ?? undefined,
  };
  const list = useInfiniteQuery(resourcesQuery(filters));
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const clearAll = () => {
    clear();
    setCleared((count) => count + 1);
  };
  const begin = (
    <LinkButton to={paths.newResource} isPrimary>
      {t('new')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={begin} />
      <Filters key={cleared} filters={filters} onChange={change} />
      <CursorList<Resource>
        list={list}
        caption={t('title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        {...(isNarrowed && { onClear: clearAll })}
        empty={<EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
      />
    </>
  );
}

function useColumns(): [Column<Resource>, ...Column<Resource>[]] {
  const { t } = useTranslation(['resources', 'resource-words', 'course-words']);
  const language = useLanguage();
  return [
    {
      key: 'title',
      heading: t('column.title'),
      cell: ({ id, title }) => <Link to={paths.resource(id)}>{title}</Link>,
    },
    { key: 'kind', heading: t('column.kind'), cell: ({ kind }) => t(`resource-words:kind.${kind}`) },
    {
      key: 'organisation',
      heading: t('column.organisation'),
      cell: ({ organisation }) => organisation.name,
    },
    { key: 'level', heading: t('column.level'), cell: ({ level }) => t(`course-words:level.${level}`) },
    { key: 'state', heading: t('column.state'), cell: ({ state }) => <StateTag state={state} /> },
    {
      key: 'files',
      heading: t('column.files'),
      cell: ({ files }) => formatCount(files.length, language),
      align: 'end',
    },
  ];
}

interface FiltersProps {
  filters: ResourceFilters;
  onChange: (changes: ResourceFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation(['resources', 'staff']);
  const { levels } = useCourseVocabulary();
  const kinds = useResourceKinds();
  return (
    <FilterBar label={t('staff:filters')}>
      <SearchBox
        label={t('filter.q')}
        placeholder={t('filter.q')}
        value={filters.q}
        className={wideFilter}
        onChange={(q) => onChange({ q })}
      />
      <FilterSelect
        label={t('column.kind')}
        all={t('filter.anyKind')}
        value={filters.kind}
        options={kinds}
        onChange={(kind) => onChange({ kind })}
      />
      <FilterSelect
        label={t('column.state')}
        all={t('filter.anyState')}
        value={filters.state}
        options={RESOURCE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <FilterSelect
        label={t('column.level')}
        all={t('filter.anyLevel')}
        value={filters.level}
        options={levels}
        onChange={(level) => onChange({ level })}
      />
      <OrganisationPicker
        control={{ 'aria-label': t('filter.below'), className: wideFilter }}
        placeholder={t('filter.below')}
        value={filters.below ?? null}
        onChange={(below) => onChange({ below: below ?? undefined })}
        allowClear
      />
    </FilterBar>
  );
}
