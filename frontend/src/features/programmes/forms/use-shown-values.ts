import { useTranslation } from 'react-i18next';

import { fromChinaInput } from '@/lib/china-time';
import { formatDay, formatInstant } from '@/lib/format';
import { SECTIONS } from '@/lib/plan-sections';
import { useLanguage } from '@/lib/use-language';

import type { Programme } from '../api/types';

import type { PROGRAMME_FIELDS, ProgrammeValues } from './programme-schema';

type Field = (typeof PROGRAMME_FIELDS)[number];
type Section = (typeof SECTIONS)[number];

const isSection = (field: Field): field is Section => SECTIONS.some((section) => section === field);

/** Names and values of the form's fields in words; `known` are the versions whose organisers have a name. */
export function useShownValues(known: readonly (Programme | null)[]) {
  const { t } = useTranslation(['programmes', 'common', 'vocabulary']);
  const language = useLanguage();
  const list = (names: string[]) => names.join(t('common:listComma'));

  const words = (field: Field, values: ProgrammeValues): string => {
    switch (field) {
      case 'organisation_id':
        return (
          known.find((each) => each?.organisation_id === values.organisation_id)?.organisation_name ?? ''
        );
      case 'level':
        return t(`common:level.${values.level}`);
      case 'stages':
        return list(values.stages.map((stage) => t(`vocabulary:stage.${stage}`)));
      case 'subjects':
        return list(values.subjects.map((subject) => t(`vocabulary:subject.${subject}`)));
      case 'enrol_from':
      case 'enrol_until':
        return values[field] === '' ? '' : formatInstant(fromChinaInput(values[field]), language);
      case 'starts_on':
      case 'ends_on':
        return values[field] === '' ? '' : formatDay(values[field], language);
      default:
        return values[field];
    }
  };
  return {
    nameOf: (field: Field) => {
      if (isSection(field)) return t(`section.${field}`);
      return t(field === 'organisation_id' ? 'field.organisation' : `field.${field}`);
    },
    show: (field: Field, values: ProgrammeValues) => words(field, values) || t('common:state.none'),
  };
}
