import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The word for a code of this kind in the interface language; a code newer than this page shows as it is. */
export function useWord(kind: 'role' | 'level'): (code: string) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (code: string) => {
      const key = `${kind}.${code}`;
      return i18n.exists(key) ? (t as (key: string) => string)(key) : code;
    },
    [kind, t, i18n],
  );
}
