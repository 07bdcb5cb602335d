import { useMemo } from 'react';

import { useSearchFilters } from '@/lib/use-search-filters';
import { LEVELS, oneOf } from '@/lib/vocabulary';

import { isSort, type ProgrammeFilters, STATES } from '../api/types';

const DEFAULT_SORT = '-created_at';

export function useProgrammeFilters() {
  const { search, change, clear } = useSearchFilters<ProgrammeFilters>(DEFAULT_SORT);
  const filters = useMemo<ProgrammeFilters>(() => {
    const sort = search.get('sort');
    return {
      q: search.get('q') ?? undefined,
      below: search.get('below') ?? undefined,
      state: oneOf(STATES, search.get('state')),
      level: oneOf(LEVELS, search.get('level')),
      sort: isSort(sort) ? sort : DEFAULT_SORT,
    };
  }, [search]);
  const { q, below, state, level } = filters;
  const isFiltered = [q, below, state, level].some((value) => value !== undefined);
  return { filters, change, clear, isFiltered };
}
