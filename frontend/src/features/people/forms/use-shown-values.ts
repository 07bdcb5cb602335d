import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { organisationNameQuery } from '@/lib/lookups';

import type { Person } from '../api/types';

import type { PERSON_FIELDS, PersonValues } from './person-schema';

type Field = (typeof PERSON_FIELDS)[number];

/** Names and values of the form's fields in words; `known` are the versions whose schools have a name. */
export function useShownValues(known: readonly (Person | null)[]) {
  const { t } = useTranslation(['people', 'common', 'vocabulary']);
  const client = useQueryClient();
  // A school that was chosen in the form has been asked for by name there.
  const schoolName = (id: string) =>
    known.find((person) => person?.organisation_id === id)?.organisation_name ??
    client.getQueryData(organisationNameQuery(id).queryKey)?.name ??
    id;

  const words = (field: Field, values: PersonValues): string => {
    switch (field) {
      case 'organisation_id':
        return schoolName(values.organisation_id);
      case 'sex':
        return values.sex === '' ? '' : t(`vocabulary:sex.${values.sex}`);
      case 'stage':
        return t(`vocabulary:stage.${values.stage}`);
      case 'subject':
        return t(`vocabulary:subject.${values.subject}`);
      case 'other_subjects':
        return values.other_subjects
          .map((subject) => t(`vocabulary:subject.${subject}`))
          .join(t('common:listComma'));
      case 'employment':
        return values.employment === '' ? '' : t(`vocabulary:employment.${values.employment}`);
      case 'title':
        return t(`vocabulary:title.${values.title}`);
      case 'posts':
        return values.posts.map((post) => t(`vocabulary:post.${post}`)).join(t('common:listComma'));
      default:
        return values[field];
    }
  };
  return {
    nameOf: (field: Field) => t(field === 'organisation_id' ? 'field.school' : `field.${field}`),
    show: (field: Field, values: PersonValues) => words(field, values) || t('common:state.none'),
  };
}
