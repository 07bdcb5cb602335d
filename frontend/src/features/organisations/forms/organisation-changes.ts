import type { Organisation, OrganisationUpdate } from '../api/types';

import type { OrganisationValues } from './organisation-schema';

export function valuesOf({ name, code, kind, division_code }: Organisation): OrganisationValues {
  return { name, code, kind, division_code: division_code ?? '' };
}

/** Only what differs, as the service takes it: fields left out stay as they are. */
export function changesBetween(before: OrganisationValues, after: OrganisationValues): OrganisationUpdate {
  const changes: OrganisationUpdate = {};
  if (after.name !== before.name) changes.name = after.name;
  if (after.code !== before.code) changes.code = after.code;
  if (after.kind !== before.kind) changes.kind = after.kind;
  if (after.division_code !== before.division_code) changes.division_code = after.division_code || null;
  return changes;
}
