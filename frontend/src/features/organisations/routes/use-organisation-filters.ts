import { useMemo } from 'react';

import { useSearchFilters } from '@/lib/use-search-filters';

import { isKind, isSort, type OrganisationFilters } from '../api/types';

const DEFAULT_SORT = 'name';
const NARROWING = ['q', 'kind', 'below'] as const;

export function useOrganisationFilters() {
  const { search, change, clear } = useSearchFilters<OrganisationFilters>(DEFAULT_SORT);
  const filters = useMemo<OrganisationFilters>(() => {
    const kind = search.get('kind');
    const sort = search.get('sort');
    return {
      q: search.get('q') ?? undefined,
      kind: isKind(kind) ? kind : undefined,
      below: search.get('below') ?? undefined,
      sort: isSort(sort) ? sort : DEFAULT_SORT,
    };
  }, [search]);
  const isFiltered = NARROWING.some((name) => filters[name] !== undefined);
  return { filters, change, clear, isFiltered };
}
