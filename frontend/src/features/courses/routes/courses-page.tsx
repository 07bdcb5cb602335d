import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { CourseRating } from '@/components/ui/course-facts';
import { CursorList } from '@/components/ui/cursor-list';
import type { Column } from '@/components/ui/data-list';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterBar, FilterSelect, wideFilter } from '@/components/ui/filter-bar';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { SearchBox } from '@/components/ui/search-box';
import { CATEGORIES, type Course, COURSE_LEVELS, useCourseVocabulary } from '@/lib/course-words';
import { formatHours } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useLanguage } from '@/lib/use-language';
import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf } from '@/lib/vocabulary';

import { COURSE_STATES, type CourseFilters, coursesQuery } from '../api/courses';
import { StateTag } from '../components/state-tag';

/** The courses of one's organisations, in whatever state. */
export function Component() {
  const { t } = useTranslation('courses');
  const { search, change, clear } = useSearchFilters<CourseFilters>();
  const [cleared, setCleared] = useState(0);
  const filters: CourseFilters = {
    q: search.get('q') ?? undefined,
    state: oneOf(COURSE_STATES, search.get('state')),
    level: oneOf(COURSE_LEVELS, search.get('level')),
    category: oneOf(CATEGORIES, search.get('category')),
    below: search.get('below') ?? undefined,
  };
  const list = useInfiniteQuery(coursesQuery(filters));
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const clearAll = () => {
    clear();
    setCleared((count) => count + 1);
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton to={paths.coursePromotions}>{t('queue')}</LinkButton>
            <LinkButton to={paths.newDeskCourse} isPrimary>
              {t('new')}
            </LinkButton>
          </>
        }
      />
      <Filters key={cleared} filters={filters} onChange={change} />
      <CursorList<Course>
        list={list}
        caption={t('title')}
        columns={useColumns()}
        rowKey={({ id }) => id}
        {...(isNarrowed && { onClear: clearAll })}
        empty={
          <EmptyState
            title={t('empty.title')}
            actions={<LinkButton to={paths.newDeskCourse}>{t('new')}</LinkButton>}
          >
            {t('empty.text')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): [Column<Course>, ...Column<Course>[]] {
  const { t } = useTranslation(['courses', 'course-words']);
  const language = useLanguage();
  return [
    {
      key: 'name',
      heading: t('column.name'),
      cell: ({ id, name }) => <Link to={paths.deskCourse(id)}>{name}</Link>,
    },
    {
      key: 'organisation',
      heading: t('column.organisation'),
      cell: ({ organisation }) => organisation.name,
    },
    { key: 'level', heading: t('column.level'), cell: ({ level }) => t(`course-words:level.${level}`) },
    {
      key: 'category',
      heading: t('column.category'),
      cell: ({ category }) => t(`course-words:category.${category}`),
    },
    { key: 'state', heading: t('column.state'), cell: ({ state }) => <StateTag state={state} /> },
    {
      key: 'hours',
      heading: t('column.hours'),
      cell: ({ hours }) => formatHours(hours, language),
      align: 'end',
    },
    { key: 'rating', heading: t('column.rating'), cell: (course) => <CourseRating course={course} /> },
  ];
}

interface FiltersProps {
  filters: CourseFilters;
  onChange: (changes: CourseFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation(['courses', 'staff']);
  const { levels, categories } = useCourseVocabulary();
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
        label={t('filter.state')}
        all={t('filter.anyState')}
        value={filters.state}
        options={COURSE_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        onChange={(state) => onChange({ state })}
      />
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
