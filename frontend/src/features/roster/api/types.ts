import type { components } from '@/api/generated/registry';

type Schemas = components['schemas'];
export type RosterImport = Schemas['RosterImportRead'];
export type RosterCounts = Schemas['RosterCounts'];
export type ImportState = Schemas['ImportState'];
export type Finding = Schemas['FindingRead'];
export type FindingCode = Schemas['FindingCode'];
export type Layout = Schemas['RosterLayout'];
export type Sheet = Schemas['SheetRead'];
export type RosterField = NonNullable<Sheet['columns'][number]['field']>;
export type Mapping = Schemas['RosterMapping'];
export type RosterChange = Schemas['RosterChangeRead'];
export type Job = Schemas['JobRead'];

/** While a job works on it, an import changes by itself. */
export const isUnderWay = ({ state }: Pick<RosterImport, 'state'>) =>
  state === 'checking' || state === 'applying' || state === 'undoing';
