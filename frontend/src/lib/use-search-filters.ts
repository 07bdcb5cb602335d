import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

type FilterValue = string | number | boolean | undefined;

/**
 * The filters of a list. They live in the address, so that a view can be kept, sent and gone back to.
 * `defaultSort` is the order that the address need not name.
 */
export function useSearchFilters<Filters extends { [Name in keyof Filters]?: FilterValue }>(
  defaultSort?: string,
) {
  const [search, setSearch] = useSearchParams();

  const change = useCallback(
    (changes: Partial<Filters>) => {
      setSearch(
        (current) => {
          for (const [name, value] of Object.entries<FilterValue>(changes)) {
            if (value === undefined || value === defaultSort) current.delete(name);
            else current.set(name, String(value));
          }
          return new URLSearchParams(current);
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setSearch, defaultSort],
  );

  const clear = useCallback(
    () => setSearch(new URLSearchParams(), { replace: true, preventScrollReset: true }),
    [setSearch],
  );
  return { search, change, clear };
}
