import type { components } from '@/api/generated/scheduling';

export type CatalogueItem = components['schemas']['CatalogueItem'];
export type Course = components['schemas']['CatalogueEntry'];
export type Target = components['schemas']['Target'];

/** What the catalogue shows; `undefined` leaves a filter out. */
export interface CatalogueFilters {
  q?: string | undefined;
  /** Only what the person can enrol in now. */
  enrollable: boolean;
}
