import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of a role in the interface language; a role that is newer than this page shows as it is. */
export function useRoleName(): (role: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (role: string) => {
      const key = `role.${role}`;
      return i18n.exists(key) ? (t as (key: string) => string)(key) : role;
    },
    [t, i18n],
  );
}
