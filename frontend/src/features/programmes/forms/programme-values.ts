import { fromChinaInput, toChinaInput } from '@/lib/china-time';
import { SECTIONS } from '@/lib/plan-sections';

import type { Programme, ProgrammeCreate, ProgrammeUpdate } from '../api/types';

import type { ProgrammeValues } from './programme-schema';

export const emptyValues = (organisationId: string | null): Partial<ProgrammeValues> => ({
  title: '',
  code: '',
  organisation_id: organisationId ?? '',
  hours: '',
  capacity: '',
  enrol_from: '',
  enrol_until: '',
  starts_on: '',
  ends_on: '',
  stages: [],
  subjects: [],
  theme: '',
  aims: '',
  content: '',
  schedule: '',
  modes: '',
  management: '',
  guarantees: '',
});

export function valuesOf(programme: Programme): ProgrammeValues {
  const { title, code, organisation_id, level, starts_on, ends_on, target } = programme;
  const { theme, aims, content, schedule, modes, management, guarantees } = programme;
  return {
    title,
    code,
    organisation_id,
    level,
    hours: String(programme.hours),
    capacity: String(programme.capacity),
    enrol_from: toChinaInput(programme.enrol_from),
    enrol_until: toChinaInput(programme.enrol_until),
    starts_on,
    ends_on,
    stages: target.stages,
    subjects: target.subjects,
    theme,
    aims,
    content,
    schedule,
    modes,
    management,
    guarantees,
  };
}

export function newProgramme(values: ProgrammeValues): ProgrammeCreate {
  const { stages, subjects, hours, capacity, enrol_from, enrol_until, ...rest } = values;
  return {
    ...rest,
    hours: Number(hours),
    capacity: Number(capacity),
    enrol_from: fromChinaInput(enrol_from),
    enrol_until: fromChinaInput(enrol_until),
    target: { stages, subjects },
  };
}

/** Only what differs, as the service takes it: fields left out stay as they are. */
export function changesBetween(before: ProgrammeValues, after: ProgrammeValues): ProgrammeUpdate {
  const changes: ProgrammeUpdate = {};
  for (const name of ['title', 'code', 'starts_on', 'ends_on', ...SECTIONS] as const) {
    if (after[name] !== before[name]) changes[name] = after[name];
  }
  if (after.level !== before.level) changes.level = after.level;
  if (Number(after.hours) !== Number(before.hours)) changes.hours = Number(after.hours);
  if (Number(after.capacity) !== Number(before.capacity)) changes.capacity = Number(after.capacity);
  for (const name of ['enrol_from', 'enrol_until'] as const) {
    if (after[name] !== before[name]) changes[name] = fromChinaInput(after[name]);
  }
  if (!sameSet(after.stages, before.stages) || !sameSet(after.subjects, before.subjects)) {
    changes.target = { stages: after.stages, subjects: after.subjects };
  }
  return changes;
}

const sameSet = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each) => others.includes(each));
