import type { TFunction } from 'i18next';

import { dayInChina } from '@/lib/china-time';
import { z } from '@/lib/schema';
import { HONOUR_LEVELS, HONOURS, POSTS } from '@/lib/vocabulary';

type Words = TFunction<['people', 'common', 'staff']>;

const MIN_REASON = 2;
export const MAX_REASON = 500;
export const MAX_DOCUMENT = 200;

/** A day of the past or none, as the browser's field for days gives it. */
const pastDay = (t: Words) =>
  z.string().check(z.refine((day) => day === '' || day <= dayInChina(new Date()), t('invalid.future')));

const inOrder = (since: string, until: string) => since === '' || until === '' || since <= until;

const spell = (t: Words) => ({
  post: z.enum(POSTS, t('career.invalid.required')),
  since: pastDay(t),
  until: pastDay(t),
});

const spellInOrder = (t: Words) =>
  z.refine<{ since: string; until: string }>(({ since, until }) => inOrder(since, until), {
    error: t('career.invalid.order'),
    path: ['until'],
  });

export const spellSchema = (t: Words) => z.object(spell(t)).check(spellInOrder(t));

export const correctionSchema = (t: Words) =>
  z
    .object({
      ...spell(t),
      reason: z
        .string()
        .check(
          z.trim(),
          z.minLength(MIN_REASON, t('staff:reason.length')),
          z.maxLength(MAX_REASON, t('staff:reason.length')),
        ),
    })
    .check(spellInOrder(t));

export const endSchema = (t: Words) =>
  z.object({ until: pastDay(t).check(z.minLength(1, t('career.invalid.required'))) });

export const honourSchema = (t: Words) =>
  z
    .object({
      honour: z.enum(HONOURS, t('career.invalid.required')),
      level: z.enum(HONOUR_LEVELS, t('career.invalid.required')),
      awarded_on: pastDay(t).check(z.minLength(1, t('career.invalid.required'))),
      until: z.string(),
      document: z.string().check(z.trim(), z.maxLength(MAX_DOCUMENT)),
    })
    .check(
      z.refine(({ awarded_on, until }) => inOrder(awarded_on, until), {
        error: t('career.invalid.order'),
        path: ['until'],
      }),
    );

export type SpellValues = z.infer<ReturnType<typeof spellSchema>>;
export type CorrectionValues = z.infer<ReturnType<typeof correctionSchema>>;
export type EndValues = z.infer<ReturnType<typeof endSchema>>;
export type HonourValues = z.infer<ReturnType<typeof honourSchema>>;
