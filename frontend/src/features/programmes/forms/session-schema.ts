import type { TFunction } from 'i18next';

import { fromChinaInput, toChinaInput } from '@/lib/china-time';
import { z } from '@/lib/schema';

import type { Session, SessionCreate } from '../api/types';

const MAX_TITLE = 120;

/** A session as it is typed: the times as the controls hold them, told in China. */
export const sessionSchema = (t: TFunction<['programmes', 'common']>) => {
  const instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, t('invalid.instant')));
  return z
    .object({
      title: z
        .string()
        .check(
          z.trim(),
          z.minLength(1, t('common:form.required', { field: t('sessions.name') })),
          z.maxLength(MAX_TITLE, t('common:form.maxLength', { count: MAX_TITLE })),
        ),
      starts_at: instant,
      ends_at: instant,
      hours: z.string().check(z.refine(isHours, t('invalid.sessionHours'))),
      expert_id: z.string().check(z.minLength(1, t('common:form.required', { field: t('sessions.expert') }))),
      venue_id: z.string().check(z.minLength(1, t('common:form.required', { field: t('sessions.venue') }))),
    })
    .check(
      z.refine((values) => values.ends_at > values.starts_at, {
        path: ['ends_at'],
        error: t('invalid.sessionEnds'),
      }),
    );
};

const isHours = (text: string) =>
  /^\d+(?:\.\d{1,2})?$/.test(text) && Number(text) >= 0.5 && Number(text) <= 24;

export type SessionValues = z.infer<ReturnType<typeof sessionSchema>>;

export const SESSION_FIELDS = [
  'title',
  'starts_at',
  'ends_at',
  'hours',
  'expert_id',
  'venue_id',
] as const satisfies readonly (keyof SessionValues)[];

/** Nine in the morning of the programme's first day: a beginning that seldom needs more than a nudge. */
export const emptySession = (startsOn: string): SessionValues => ({
  title: '',
  starts_at: `${startsOn}T09:00`,
  ends_at: `${startsOn}T11:30`,
  hours: '3',
  expert_id: '',
  venue_id: '',
});

export const sessionValuesOf = (session: Session): SessionValues => ({
  title: session.title,
  starts_at: toChinaInput(session.starts_at),
  ends_at: toChinaInput(session.ends_at),
  hours: String(session.hours),
  expert_id: session.expert_id,
  venue_id: session.venue_id,
});

export const sessionBody = (values: SessionValues): SessionCreate => ({
  ...values,
  starts_at: fromChinaInput(values.starts_at),
  ends_at: fromChinaInput(values.ends_at),
  hours: Number(values.hours),
});
