import { useMe } from './access/me';

/** Where somebody's work begins: the organisation of their first grant; none for who reaches everything. */
export function useOwnOrganisation(): string | null {
  const { grants } = useMe();
  return grants.find(({ organisation }) => organisation !== null)?.organisation?.id ?? null;
}
