import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of a level; one that is newer than this page shows as it is. */
export function useLevelName(): (level: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (level: string) => {
      const key = `level.${level}`;
      return i18n.exists(key) ? (t as (key: string) => string)(key) : level;
    },
    [t, i18n],
  );
}
