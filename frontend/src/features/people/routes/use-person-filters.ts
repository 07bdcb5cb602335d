import { useMemo } from 'react';

import { useSearchFilters } from '@/lib/use-search-filters';
import {
  AREAS,
  EMPLOYMENTS,
  HONOURS,
  oneOf,
  POSTS,
  RURAL_KINDS,
  STAGES,
  SUBJECTS,
  TITLES,
} from '@/lib/vocabulary';

import { isSort, type PersonFilters } from '../api/types';

const DEFAULT_SORT = 'name';
const NARROWING = [
  'q',
  'below',
  'stage',
  'subject',
  'title',
  'post',
  'employment',
  'honour',
  'area',
  'rural_kind',
  'ladder',
  'tier',
  'min_years',
  'max_years',
  'include_left',
] as const;
/** The longest service that the list can ask for, in years. */
const MOST_YEARS = 80;

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
      employment: oneOf(EMPLOYMENTS, search.get('employment')),
      honour: oneOf(HONOURS, search.get('honour')),
      area: oneOf(AREAS, search.get('area')),
      rural_kind: oneOf(RURAL_KINDS, search.get('rural_kind')),
      // A tier belongs to a ladder.
      ladder: search.get('ladder') ?? undefined,
      tier: search.has('ladder') ? (search.get('tier') ?? undefined) : undefined,
      min_years: years(search.get('min_years')),
      max_years: years(search.get('max_years')),
      include_left: search.has('include_left') || undefined,
      sort: isSort(sort) ? sort : DEFAULT_SORT,
    };
  }, [search]);
  const isFiltered = NARROWING.some((name) => filters[name] !== undefined);
  return { filters, change, clear, isFiltered };
}

/** A number of years in the address; nothing when it is none, as for an address typed by hand. */
function years(written: string | null): number | undefined {
  if (written === null || !/^\d{1,2}$/.test(written)) return undefined;
  const count = Number(written);
  return count <= MOST_YEARS ? count : undefined;
}
