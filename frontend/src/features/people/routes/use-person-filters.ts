import { useMemo } from 'react';

import { useSearchFilters } from '@/lib/use-search-filters';
import { oneOf, POSTS, STAGES, SUBJECTS, TITLES } from '@/lib/vocabulary';

import { isSort, type PersonFilters } from '../api/types';

const DEFAULT_SORT = 'name';
const NARROWING = ['q', 'below', 'stage', 'subject', 'title', 'post', 'include_left'] as const;

export function usePersonFilters() {
  const { search, change, clear } = useSearchFilters<PersonFilters>(DEFAULT_SORT);
  const filters = useMemo<PersonFilters>(() => {
    const sort = search.get('sort');
    return {
      q: search.get('q') ?? undefined,
      below: search.get('below') ?? undefined,
      stage: oneOf(STAGES, search.get('stage')),
      subject: oneOf(SUBJECTS, search.get('subject')),
      title: oneOf(TITLES, search.get('title')),
      post: oneOf(POSTS, search.get('post')),
      include_left: search.has('include_left') || undefined,
      sort: isSort(sort) ? sort : DEFAULT_SORT,
    };
  }, [search]);
  const isFiltered = NARROWING.some((name) => filters[name] !== undefined);
  return { filters, change, clear, isFiltered };
}
