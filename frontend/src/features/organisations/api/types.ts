import type { components, paths } from '@/api/generated/registry';
import { type Area, keysOf, type RuralKind } from '@/lib/vocabulary';

type Schemas = components['schemas'];

export type Organisation = Schemas['OrganisationRead'];
export type OrganisationCreate = Schemas['OrganisationCreate'];
export type OrganisationUpdate = Schemas['OrganisationUpdate'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type SchoolKind = Schemas['SchoolKind'];
export type OrganisationVersion = Schemas['OrganisationVersionRead'];
export type OrganisationChange = Schemas['OrganisationChange'];
export type Mark = Schemas['MarkRead'];
export type MarkCreate = Schemas['MarkCreate'];
export type MarkKind = Schemas['MarkKind'];
export type Cohort = Schemas['Cohort'];
export type AnnexAnswer = Schemas['AnnexRead'];

export type ListQuery = NonNullable<paths['/v1/organisations']['get']['parameters']['query']>;
export type OrganisationSort = NonNullable<ListQuery['sort']>;

/** What the list shows; `undefined` leaves a filter out. */
export interface OrganisationFilters {
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
  school_kind?: SchoolKind | undefined;
  rural_kind?: RuralKind | undefined;
  area?: Area | undefined;
  mark?: MarkKind | undefined;
  /** Only this organisation and everything below it. */
  below?: string | undefined;
  /** The day in China whose end the tree is shown as it was at; without it as it is now. */
  as_of?: string | undefined;
  sort: OrganisationSort;
}

/** What the list of marks shows. */
export interface MarkFilters {
  kind?: MarkKind | undefined;
  cohort?: Cohort | undefined;
  valid_on?: string | undefined;
}

/** Every kind of organisation, in the order in which people think of them. */
export const ORGANISATION_KINDS = keysOf<OrganisationKind>({
  authority: true,
  district: true,
  school: true,
  university: true,
  training_institution: true,
  development_centre: true,
  base: true,
  studio_host: true,
});

export const SCHOOL_KINDS = keysOf<SchoolKind>({
  kindergarten: true,
  primary: true,
  teaching_point: true,
  junior: true,
  nine_year: true,
  complete: true,
  senior: true,
  twelve_year: true,
  vocational: true,
  special: true,
});

export const MARK_KINDS = keysOf<MarkKind>({
  innovation_zone: true,
  key_support_county: true,
  project_county: true,
  it_project_county: true,
  demonstration_school: true,
  self_selection_pilot: true,
  development_base_school: true,
  research_base: true,
  teacher_development_base: true,
});

export const COHORTS = keysOf<Cohort>({ continued: true, added: true });

export const SORTS = keysOf<OrganisationSort>({
  name: true,
  '-name': true,
  code: true,
  '-code': true,
  created_at: true,
  '-created_at': true,
});
