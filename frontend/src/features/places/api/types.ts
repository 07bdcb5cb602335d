import type { components } from '@/api/generated/registry';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Base = Schemas['BaseRead'];
export type BaseUse = Schemas['BaseUseRead'];
export type Venue = Schemas['BaseVenueRead'];
export type Studio = Schemas['StudioRead'];
export type StudioMember = Schemas['StudioMemberRead'];
export type StudioTask = Schemas['StudioTaskRead'];
export type StudioAssessment = Schemas['StudioAssessmentRead'];
export type Target = Schemas['BuildingTargetRead'];
export type Pairing = Schemas['PairingRead'];
export type PairingEntry = Schemas['PairingEntryRead'];

export const BASE_STANDINGS = keysOf<Schemas['BaseStanding']>({
  active: true,
  suspended: true,
  closed: true,
});
export const BASE_KINDS = keysOf<Schemas['BaseKind']>({
  school: true,
  university: true,
  institute: true,
  culture: true,
  heritage: true,
  enterprise: true,
  other: true,
});
export const FUNCTIONS = keysOf<Schemas['BaseFunction']>({
  practice: true,
  teacher_training: true,
  subject_research: true,
  research_experiment: true,
  professional_development: true,
  shadowing: true,
});
export const USE_KINDS = keysOf<Schemas['UseKind']>({
  training: true,
  practice: true,
  shadowing: true,
  research: true,
  other: true,
});
export const ROOM_KINDS = keysOf<Schemas['RoomKind']>({
  classroom: true,
  hall: true,
  seminar: true,
  computer: true,
  laboratory: true,
  studio: true,
  other: true,
});
export const EQUIPMENT_KINDS = keysOf<Schemas['EquipmentKind']>({
  display: true,
  sound: true,
  computer: true,
  recording: true,
  experiment: true,
  other: true,
});
export const STUDIO_STANDINGS = keysOf<Schemas['StudioStanding']>({
  active: true,
  suspended: true,
  dissolved: true,
});
export const STUDIO_KINDS = keysOf<Schemas['StudioKind']>({
  master_teacher: true,
  master_head: true,
  homeroom_teacher: true,
  subject_research: true,
});
export const STUDIO_ROLES = keysOf<Schemas['StudioRole']>({ assistant: true, core: true, trainee: true });
export const TASK_KINDS = keysOf<Schemas['StudioTaskKind']>({
  research: true,
  teaching: true,
  mentoring: true,
  outreach: true,
  resource: true,
  other: true,
});
export const VERDICTS = keysOf<Schemas['StudioVerdict']>({
  excellent: true,
  qualified: true,
  unqualified: true,
});
export const PAIRING_KINDS = keysOf<Schemas['PairingKind']>({ schools: true, teachers: true });
export const PAIRING_STATES = keysOf<Schemas['PairingState']>({ active: true, completed: true, ended: true });
export const ENTRY_KINDS = keysOf<Schemas['PairingEntryKind']>({
  visit: true,
  joint_research: true,
  lesson: true,
  other: true,
});
export const EFFECTS = keysOf<Schemas['PairingEffect']>({ notable: true, some: true, none: true });
export const LEVELS = keysOf<Schemas['Level']>({
  national: true,
  province: true,
  city: true,
  county: true,
  school: true,
});

/** The filters of the three lists, by the names that the service uses. */
export interface BaseFilters {
  name?: string | undefined;
  function?: Schemas['BaseFunction'] | undefined;
  kind?: Schemas['BaseKind'] | undefined;
  standing?: Schemas['BaseStanding'] | undefined;
}
export interface StudioFilters {
  name?: string | undefined;
  kind?: Schemas['StudioKind'] | undefined;
  standing?: Schemas['StudioStanding'] | undefined;
}
export interface PairingFilters {
  kind?: Schemas['PairingKind'] | undefined;
  state?: Schemas['PairingState'] | undefined;
}
