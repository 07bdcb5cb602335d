import type { Organisation, OrganisationUpdate } from '../api/types';

import type { OrganisationValues } from './organisation-schema';

export function valuesOf(organisation: Organisation): OrganisationValues {
  const { name, code, kind, division_code, school_kind, rural_kind, area } = organisation;
  return {
    name,
    code,
    kind,
    division_code: division_code ?? '',
    school_kind: school_kind ?? '',
    rural_kind: rural_kind ?? '',
    area: area ?? '',
  };
}

/** What was typed as the service takes it; only a school has a school kind and a rural kind. */
export function bodyOfValues(values: OrganisationValues) {
  const isSchool = values.kind === 'school';
  return {
    name: values.name,
    code: values.code,
    kind: values.kind,
    division_code: values.division_code || null,
    school_kind: (isSchool && values.school_kind) || null,
    rural_kind: (isSchool && values.rural_kind) || null,
    area: values.area || null,
  };
}

/** Only what differs: fields left out stay as they are. */
export function changesBetween(before: OrganisationValues, after: OrganisationValues): OrganisationUpdate {
  const [old, fresh] = [bodyOfValues(before), bodyOfValues(after)];
  const names = Object.keys(fresh) as (keyof typeof fresh)[];
  return Object.fromEntries(
    names.filter((name) => old[name] !== fresh[name]).map((name) => [name, fresh[name]]),
  );
}
