import type { components, paths } from '@/api/generated/registry';
import type { Area, Employment, Honour, Post, RuralKind, Stage, Subject, Title } from '@/lib/vocabulary';

export type Person = components['schemas']['PersonRead'];
export type PersonCreate = components['schemas']['PersonCreate'];
export type PersonUpdate = components['schemas']['PersonUpdate'];
export type AccountCreate = components['schemas']['PersonAccountCreate'];
export type Career = components['schemas']['CareerRead'];
export type Spell = components['schemas']['SpellRead'];
export type HonourAward = components['schemas']['HonourRead'];
export type SpellCreate = components['schemas']['SpellCreate'];
export type SpellCorrection = components['schemas']['SpellCorrection'];
export type HonourCreate = components['schemas']['HonourCreate'];
export type BulkAction = components['schemas']['BulkChange']['action'];
export type BulkAnswer = components['schemas']['BulkAnswer'];
export type Sex = components['schemas']['Sex'];

type ListQuery = NonNullable<paths['/v1/people']['get']['parameters']['query']>;
export type PersonSort = NonNullable<ListQuery['sort']>;

/** What the list shows; `undefined` leaves a filter out. */
export interface PersonFilters {
  q?: string | undefined;
  /** Only people of this organisation and everything below it. */
  below?: string | undefined;
  stage?: Stage | undefined;
  subject?: Subject | undefined;
  title?: Title | undefined;
  post?: Post | undefined;
  employment?: Employment | undefined;
  honour?: Honour | undefined;
  /** Where their school lies, and which sort of countryside school it is. */
  area?: Area | undefined;
  rural_kind?: RuralKind | undefined;
  /** Who stands on this ladder, in this tier of it. */
  ladder?: string | undefined;
  tier?: string | undefined;
  /** Full years of service, both included. */
  min_years?: number | undefined;
  max_years?: number | undefined;
  include_left?: true | undefined;
  sort: PersonSort;
}

export const SEXES: readonly Sex[] = ['female', 'male', 'unspecified'];

const SORTS: Record<PersonSort, true> = { name: true, '-name': true, created_at: true, '-created_at': true };
export const isSort = (value: string | null): value is PersonSort => value !== null && value in SORTS;
