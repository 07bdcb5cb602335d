import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { isKind, isSort, type OrganisationFilters } from '../api/types';

const DEFAULT_SORT = 'name';

/** The filters of the list. They live in the address, so that a view can be kept, sent and gone back to. */
export function useOrganisationFilters() {
  const [search, setSearch] = useSearchParams();

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

  const change = useCallback(
    (changes: Partial<OrganisationFilters>) => {
      setSearch(
        (current) => {
          for (const [name, value] of Object.entries<string | undefined>(changes)) {
            if (value === undefined || value === DEFAULT_SORT) current.delete(name);
            else current.set(name, value);
          }
          return new URLSearchParams(current);
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch],
  );

  const clear = useCallback(() => change({ q: undefined, kind: undefined, below: undefined }), [change]);
  const isFiltered = filters.q !== undefined || filters.kind !== undefined || filters.below !== undefined;
  return { filters, change, clear, isFiltered };
}
