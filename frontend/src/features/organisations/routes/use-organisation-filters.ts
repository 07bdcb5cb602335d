import { useMemo } from 'react';

import { useSearchFilters } from '@/lib/use-search-filters';
import { AREAS, oneOf, RURAL_KINDS } from '@/lib/vocabulary';

import { pastDay } from '../api/as-of';
import { MARK_KINDS, ORGANISATION_KINDS, type OrganisationFilters, SCHOOL_KINDS, SORTS } from '../api/types';

const DEFAULT_SORT = 'name';
const NARROWING = ['q', 'kind', 'school_kind', 'rural_kind', 'area', 'mark', 'below'] as const;

export function useOrganisationFilters() {
  const { search, change, clear } = useSearchFilters<OrganisationFilters>(DEFAULT_SORT);
  const filters = useMemo<OrganisationFilters>(
    () => ({
      q: search.get('q') ?? undefined,
      kind: oneOf(ORGANISATION_KINDS, search.get('kind')),
      school_kind: oneOf(SCHOOL_KINDS, search.get('school_kind')),
      rural_kind: oneOf(RURAL_KINDS, search.get('rural_kind')),
      area: oneOf(AREAS, search.get('area')),
      mark: oneOf(MARK_KINDS, search.get('mark')),
      below: search.get('below') ?? undefined,
      as_of: pastDay(search.get('as_of'), new Date()),
      sort: oneOf(SORTS, search.get('sort')) ?? DEFAULT_SORT,
    }),
    [search],
  );
  const isFiltered = NARROWING.some((name) => filters[name] !== undefined);
  return { filters, change, clear, isFiltered };
}
