import { useTranslation } from 'react-i18next';

import { EFFECTS, ENTRY_KINDS, type Pairing } from '../api/types';

import { type Form, today } from './fields';
import type { FieldSpec } from './record-dialog';

/** The fields of the forms of pairings, with what they begin with. */
export function usePairingForms() {
  const { t } = useTranslation('places');
  const plan: FieldSpec[] = [
    { name: 'plan', label: t('pairing.plan'), kind: 'prose', required: true },
    { name: 'planned_visits', label: t('pairing.planned_visits'), kind: 'number', required: true },
    { name: 'planned_researches', label: t('pairing.planned_researches'), kind: 'number', required: true },
  ];
  const span: FieldSpec[] = [
    { name: 'starts_on', label: t('field.starts_on'), kind: 'date', required: true },
    { name: 'ends_on', label: t('field.ends_on'), kind: 'date', required: true },
  ];

  return {
    schools: {
      fields: [
        { name: 'giver_id', label: t('pairing.giver'), kind: 'organisation', required: true },
        { name: 'receiver_id', label: t('pairing.receiver'), kind: 'organisation', required: true },
        ...plan,
        ...span,
      ],
      initial: {
        giver_id: '',
        receiver_id: '',
        plan: '',
        planned_visits: '8',
        planned_researches: '4',
        starts_on: today(),
        ends_on: '',
      },
    } satisfies Form,
    teachers: {
      fields: [
        { name: 'mentor_id', label: t('pairing.mentor'), kind: 'person', required: true },
        { name: 'apprentice_id', label: t('pairing.apprentice'), kind: 'person', required: true },
        ...plan,
        ...span,
      ],
      initial: {
        mentor_id: '',
        apprentice_id: '',
        plan: '',
        planned_visits: '8',
        planned_researches: '4',
        starts_on: today(),
        ends_on: '',
      },
    } satisfies Form,
    plan: (shown: Pairing): Form => ({
      fields: plan,
      initial: {
        plan: shown.plan,
        planned_visits: String(shown.planned_visits),
        planned_researches: String(shown.planned_researches),
      },
    }),
    effect: {
      fields: [
        {
          name: 'effect',
          label: t('pairing.effect'),
          kind: 'select',
          required: true,
          options: EFFECTS.map((value) => ({ value, label: t(`effect.${value}`) })),
        },
        { name: 'note', label: t('pairing.effect_note'), kind: 'prose', required: true },
      ],
      initial: { effect: 'some', note: '' },
    } satisfies Form,
    entry: {
      fields: [
        {
          name: 'kind',
          label: t('field.kind'),
          kind: 'select',
          required: true,
          options: ENTRY_KINDS.map((value) => ({ value, label: t(`entryKind.${value}`) })),
        },
        { name: 'topic', label: t('field.title'), kind: 'text', required: true },
        { name: 'done_on', label: t('field.used_on'), kind: 'date', required: true },
        { name: 'people', label: t('field.people'), kind: 'number', required: true },
        { name: 'record', label: t('field.record'), kind: 'prose' },
      ],
      initial: { kind: 'visit', topic: '', done_on: today(), people: '', record: '' },
    } satisfies Form,
  };
}
