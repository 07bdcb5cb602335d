import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Where the words of a field's codes stand among the messages. */
const WORDS: Record<string, string> = {
  kind: 'organisations:kind',
  school_kind: 'organisations:schoolKind',
  rural_kind: 'vocabulary:ruralKind',
  area: 'vocabulary:area',
  closed: 'organisations:closedWord',
};

/** The value of a field as people read it; a code newer than this page shows as it is. */
export function useFieldWord(): (field: string, value: string | null) => string {
  const { t, i18n } = useTranslation(['organisations', 'common', 'vocabulary']);
  return useCallback(
    (field: string, value: string | null) => {
      if (value === null) return t('common:state.none');
      const key = `${WORDS[field] ?? ''}.${value}`;
      return i18n.exists(key) ? (t as (key: string) => string)(key) : value;
    },
    [t, i18n],
  );
}
