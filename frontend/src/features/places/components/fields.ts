import { useTranslation } from 'react-i18next';

import { dayInChina } from '@/lib/china-time';
import { useVocabulary } from '@/lib/vocabulary';

import {
  BASE_KINDS,
  type Base,
  EQUIPMENT_KINDS,
  FUNCTIONS,
  LEVELS,
  ROOM_KINDS,
  type Studio,
  STUDIO_KINDS,
  STUDIO_ROLES,
  TASK_KINDS,
  USE_KINDS,
  VERDICTS,
} from '../api/types';

import type { FieldSpec, Values } from './record-dialog';

export interface Form {
  fields: FieldSpec[];
  initial: Values;
}

export const today = () => dayInChina(new Date());

/** The fields of the forms of bases and studios, with what they begin with. */
export function useForms() {
  const { t } = useTranslation('places');
  const { subjects } = useVocabulary();
  const level: FieldSpec = {
    name: 'level',
    label: t('field.level'),
    kind: 'select',
    required: true,
    options: LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
  };
  const subject: FieldSpec = {
    name: 'subject',
    label: t('field.subject'),
    kind: 'select',
    options: [{ value: '', label: t('none') }, ...subjects],
  };
  const name: FieldSpec = { name: 'name', label: t('field.name'), kind: 'text', required: true };
  const capacity: FieldSpec = {
    name: 'capacity',
    label: t('field.capacity'),
    kind: 'number',
    required: true,
  };
  const address: FieldSpec = { name: 'address', label: t('field.address'), kind: 'text' };
  const established: FieldSpec = {
    name: 'established_on',
    label: t('field.established_on'),
    kind: 'date',
    required: true,
  };
  const people: FieldSpec = { name: 'people', label: t('field.people'), kind: 'number', required: true };
  const organisation: FieldSpec = {
    name: 'organisation_id',
    label: t('field.organisation'),
    kind: 'organisation',
    required: true,
  };
  const base = (shown?: Base): Form => ({
    fields: [
      ...(shown === undefined ? [organisation] : []),
      name,
      {
        name: 'kind',
        label: t('field.kind'),
        kind: 'select',
        required: true,
        options: BASE_KINDS.map((value) => ({ value, label: t(`baseKind.${value}`) })),
      },
      {
        name: 'functions',
        label: t('field.functions'),
        hint: t('hint.functions'),
        kind: 'many',
        required: true,
        options: FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) })),
      },
      level,
      subject,
      capacity,
      address,
      established,
      { name: 'summary', label: t('field.summary'), kind: 'prose' },
    ],
    initial: {
      organisation_id: '',
      name: shown?.name ?? '',
      kind: shown?.kind ?? 'school',
      functions: shown?.functions ?? [],
      level: shown?.level ?? 'city',
      subject: shown?.subject ?? '',
      capacity: shown === undefined ? '' : String(shown.capacity),
      address: shown?.address ?? '',
      established_on: shown?.established_on ?? today(),
      summary: shown?.summary ?? '',
    },
  });

  const studio = (shown?: Studio): Form => ({
    fields: [
      ...(shown === undefined ? [organisation] : []),
      name,
      {
        name: 'kind',
        label: t('field.kind'),
        kind: 'select',
        required: true,
        options: STUDIO_KINDS.map((value) => ({ value, label: t(`studioKind.${value}`) })),
      },
      {
        name: 'host_id',
        label: t('field.host'),
        kind: 'person',
        required: true,
        ...(shown !== undefined && { chosenName: shown.host.name }),
      },
      level,
      subject,
      established,
      { name: 'plan', label: t('studio.plan'), kind: 'prose' },
    ],
    initial: {
      organisation_id: '',
      name: shown?.name ?? '',
      kind: shown?.kind ?? 'master_teacher',
      host_id: shown?.host.id ?? '',
      level: shown?.level ?? 'city',
      subject: shown?.subject ?? '',
      established_on: shown?.established_on ?? today(),
      plan: shown?.plan ?? '',
    },
  });

  const kindOf = (options: FieldSpec['options']): FieldSpec => ({
    name: 'kind',
    label: t('field.kind'),
    kind: 'select',
    required: true,
    ...(options !== undefined && { options }),
  });

  return {
    base,
    studio,
    use: {
      fields: [
        kindOf(USE_KINDS.map((value) => ({ value, label: t(`useKind.${value}`) }))),
        { name: 'title', label: t('field.title'), kind: 'text', required: true },
        { name: 'used_on', label: t('field.used_on'), kind: 'date', required: true },
        people,
      ],
      initial: { kind: 'training', title: '', used_on: today(), people: '' },
    } satisfies Form,
    venue: { fields: [name, capacity, address], initial: { name: '', capacity: '', address: '' } },
    room: {
      fields: [name, kindOf(ROOM_KINDS.map((value) => ({ value, label: t(`roomKind.${value}`) }))), capacity],
      initial: { name: '', kind: 'classroom', capacity: '' },
    },
    equipment: (rooms: readonly { id: string; name: string }[]): Form => ({
      fields: [
        name,
        kindOf(EQUIPMENT_KINDS.map((value) => ({ value, label: t(`equipmentKind.${value}`) }))),
        { name: 'quantity', label: t('field.quantity'), kind: 'number', required: true },
        {
          name: 'room_id',
          label: t('field.room'),
          kind: 'select',
          options: [
            { value: '', label: t('none') },
            ...rooms.map(({ id, name: label }) => ({ value: id, label })),
          ],
        },
      ],
      initial: { name: '', kind: 'display', quantity: '1', room_id: '' },
    }),
    member: {
      fields: [
        { name: 'person_id', label: t('field.person'), kind: 'person', required: true },
        {
          name: 'role',
          label: t('field.role'),
          kind: 'select',
          required: true,
          options: STUDIO_ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
        },
      ],
      initial: { person_id: '', role: 'core' },
    } satisfies Form,
    task: {
      fields: [
        kindOf(TASK_KINDS.map((value) => ({ value, label: t(`taskKind.${value}`) }))),
        { name: 'title', label: t('field.title'), kind: 'text', required: true },
        { name: 'due_on', label: t('field.due_on'), kind: 'date', required: true },
      ],
      initial: { kind: 'outreach', title: '', due_on: today() },
    } satisfies Form,
    assessment: {
      fields: [
        { name: 'year', label: t('field.year'), kind: 'number', required: true },
        {
          name: 'verdict',
          label: t('field.verdict'),
          kind: 'select',
          required: true,
          options: VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) })),
        },
        { name: 'score', label: t('field.score'), kind: 'number' },
        { name: 'comment', label: t('field.comment'), kind: 'prose', required: true },
        { name: 'reward', label: t('field.reward'), kind: 'prose' },
      ],
      initial: { year: today().slice(0, 4), verdict: 'qualified', score: '', comment: '', reward: '' },
    } satisfies Form,
  };
}
