import type { components, paths } from '@/api/generated/registry';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type PackSummary = Schemas['PolicyPackSummary'];
export type Pack = Schemas['PolicyPackRead'];
export type PackChain = Schemas['PolicyChainRead'];
export type Difference = Schemas['PolicyDifferenceRead'];
export type Change = Schemas['PolicyChangeRead'];
export type Touched = Schemas['PolicyTouchedRead'];
export type PackCheck = Schemas['PolicyCheckRead'];
export type Metric = Schemas['MetricRead'];
export type PackState = Schemas['PackState'];

type ListQuery = NonNullable<paths['/v1/policy-packs']['get']['parameters']['query']>;
export type PackSort = NonNullable<ListQuery['sort']>;

/** What the list shows; `undefined` leaves a filter out. */
export interface PackFilters {
  organisation_id?: string | undefined;
  code?: string | undefined;
  state?: PackState | undefined;
  sort: PackSort;
}

export const PACK_STATES = keysOf<PackState>({
  in_force: true,
  upcoming: true,
  superseded: true,
  expired: true,
});
export const PACK_SORTS = keysOf<PackSort>({
  effective_from: true,
  '-effective_from': true,
  code: true,
  '-code': true,
  published_at: true,
  '-published_at': true,
});

/** A step of a ladder; not a member: the ladder is not for them. No tier: they are in none of it. */
export interface TierStep {
  member: boolean;
  tier: string | null;
  name: string | null;
}
export interface Shift {
  from: TierStep;
  to: TierStep;
  people: number;
}
export interface LadderShifts {
  ladder: string;
  name: string;
  unmoved: number;
  shifts: Shift[];
}
/** What the job `tiers.compare` comes to. */
export interface TierShifts {
  people: number;
  as_of: string;
  ladders: LadderShifts[];
}
