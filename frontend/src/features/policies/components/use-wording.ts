import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/lib/use-language';

import { labelsQuery } from '../api/queries';

import { hasContent, isList, isObject, type Json, type JsonObject } from './document';

export interface Wording {
  /** What a field is called, by its place in the document: `rules.require.gte`. */
  label: (place: string) => string;
  /** The word for a code in a field; an id that is a name's shows as the name. */
  word: (place: string, code: string) => string;
  /** A number as the field means it: shares as per cent. */
  number: (place: string, value: number) => string;
  /** A value in one line. */
  phrase: (place: string, value: Json) => string;
}

const SHARES = /(^|[._])(share|form_mix)([._]|$)|kinds\.(gte|lte)$/;
/** Fields whose value needs no name before it. */
const SPEAKS_FOR_ITSELF = new Set(['name', 'one_of']);
const VOCABULARY = ['post', 'honour', 'employment', 'honourLevel'] as const;
const lastOf = (place: string) => place.slice(place.lastIndexOf('.') + 1);

/** The words for whatever stands in a pack; `names` are those of its own ids. */
export function useWording(names?: ReadonlyMap<string, string>): Wording {
  const { t, i18n } = useTranslation(['policies', 'vocabulary', 'common']);
  const language = useLanguage();
  const { data: labels } = useQuery(labelsQuery(language));

  const known = useCallback(
    (...keys: string[]) => {
      const key = keys.find((each) => i18n.exists(each));
      return key === undefined ? undefined : (t as (key: string) => string)(key);
    },
    [i18n, t],
  );

  return useMemo(() => {
    const label = (place: string) =>
      known(`policies:label.${lastOf(place)}`) ?? labels?.[place] ?? lastOf(place).replaceAll('_', ' ');
    const word = (place: string, code: string) =>
      known(
        `policies:code.${lastOf(place)}.${code}`,
        `vocabulary:${lastOf(place)}.${code}`,
        `policies:code.any.${code}`,
        // Also where the field has another name: whom a rule is for, what counts, what is held already.
        ...VOCABULARY.map((list) => `vocabulary:${list}.${code}`),
      ) ??
      names?.get(code) ??
      code;
    const number = (place: string, value: number) =>
      new Intl.NumberFormat(language, {
        maximumFractionDigits: 6,
        // Calendar years are no amounts.
        useGrouping: !/(^|_)(year|since)$/.test(lastOf(place)),
        ...(SHARES.test(place) && { style: 'percent' }),
      }).format(value);
    const counted = (place: string, value: number) => {
      const shown = number(place, value);
      const field = lastOf(place);
      if (field === 'age') return t('policies:ofAge', { count: value, shown });
      return field.startsWith('years_') ? t('policies:years', { count: value, shown }) : shown;
    };
    const span = (place: string, { gte, lte }: JsonObject) =>
      [
        typeof gte === 'number' && t('policies:span.gte', { value: counted(place, gte) }),
        typeof lte === 'number' && t('policies:span.lte', { value: counted(place, lte) }),
      ]
        .filter(Boolean)
        .join(t('policies:span.and'));
    const phrase = (place: string, value: Json): string => {
      if (value === null) return t('common:state.none');
      if (typeof value === 'boolean') return t(value ? 'policies:yes' : 'policies:no');
      if (typeof value === 'number') return number(place, value);
      if (typeof value === 'string') return word(place, value);
      if (isList(value)) return value.map((each) => phrase(place, each)).join(t('common:listComma'));
      if (isObject(value) && Object.keys(value).every((key) => key === 'gte' || key === 'lte'))
        return span(place, value);
      return Object.entries(value)
        .filter(([field, each]) => hasContent(each) && field !== 'id')
        .map(([field, each]) => {
          const told = phrase(`${place}.${field}`, each);
          if (SPEAKS_FOR_ITSELF.has(field)) return told;
          const at = `${place}.${field}`;
          const name = labels?.[at] ?? known(`policies:code.any.${field}`) ?? label(at);
          return t('policies:pair', { name, value: told });
        })
        .join(t('policies:semicolon'));
    };
    return { label, word, number, phrase };
  }, [known, labels, names, language, t]);
}
