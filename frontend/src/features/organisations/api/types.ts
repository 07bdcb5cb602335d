import type { components, paths } from '@/api/generated/registry';

export type Organisation = components['schemas']['OrganisationRead'];
export type OrganisationCreate = components['schemas']['OrganisationCreate'];
export type OrganisationUpdate = components['schemas']['OrganisationUpdate'];
export type OrganisationKind = components['schemas']['OrganisationKind'];

type ListQuery = NonNullable<paths['/v1/organisations']['get']['parameters']['query']>;
export type OrganisationSort = NonNullable<ListQuery['sort']>;

/** What the list shows; `undefined` leaves a filter out. */
export interface OrganisationFilters {
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
  /** Only this organisation and everything below it. */
  below?: string | undefined;
  sort: OrganisationSort;
}

const KINDS: Record<OrganisationKind, true> = {
  authority: true,
  district: true,
  school: true,
  university: true,
  training_institution: true,
  development_centre: true,
  base: true,
  studio_host: true,
};
/** Every kind of organisation, in the order in which people think of them. */
export const ORGANISATION_KINDS = Object.keys(KINDS) as OrganisationKind[];

const SORTS: Record<OrganisationSort, true> = {
  name: true,
  '-name': true,
  code: true,
  '-code': true,
  created_at: true,
  '-created_at': true,
};
export const isSort = (value: string | null): value is OrganisationSort => value !== null && value in SORTS;
export const isKind = (value: string | null): value is OrganisationKind => value !== null && value in KINDS;
