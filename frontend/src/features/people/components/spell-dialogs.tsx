import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { TextField } from '@/components/form/text-field';
import { dayInChina } from '@/lib/china-time';

import type { Spell, SpellCorrection } from '../api/types';
import {
  correctionSchema,
  type CorrectionValues,
  endSchema,
  type EndValues,
  MAX_REASON,
  spellSchema,
  type SpellValues,
} from '../forms/career-schema';

import { CareerDialog, type CareerTarget } from './career-dialog';
import { SpellFields } from './spell-fields';

const WORDS = ['people', 'common', 'staff', 'vocabulary'] as const;

/** Records a post that somebody holds or has held. */
export function BeginPost(target: CareerTarget) {
  const { t } = useTranslation(WORDS);
  const form = useForm<SpellValues, unknown, SpellValues>({
    resolver: zodResolver(spellSchema(t)),
    defaultValues: { since: '', until: '' },
  });
  return (
    <CareerDialog
      {...target}
      title={t('career.begin.title')}
      submit={t('career.begin.submit')}
      form={form}
      fields={['post', 'since', 'until']}
      changeOf={({ post, since, until }) => ({
        kind: 'begin',
        body: { post, since: since || null, until: until || null },
      })}
    >
      <SpellFields control={form.control} />
    </CareerDialog>
  );
}

interface SpellTarget extends CareerTarget {
  spell: Spell;
}

/** Lets a post come to its end. */
export function EndPost({ spell, ...target }: SpellTarget) {
  const { t } = useTranslation(WORDS);
  const form = useForm<EndValues, unknown, EndValues>({
    resolver: zodResolver(endSchema(t)),
    defaultValues: { until: dayInChina(new Date()) },
  });
  return (
    <CareerDialog
      {...target}
      title={t('career.end.title', { what: t(`vocabulary:post.${spell.post}`) })}
      submit={t('career.end.submit')}
      form={form}
      fields={['until']}
      changeOf={({ until }) => ({ kind: 'end', spellId: spell.id, until })}
    >
      <TextField control={form.control} name="until" label={t('career.field.until')} type="date" required />
    </CareerDialog>
  );
}

/** Says what a spell really was. */
export function CorrectPost({ spell, ...target }: SpellTarget) {
  const { t } = useTranslation(WORDS);
  const before = { post: spell.post, since: spell.since ?? '', until: spell.until ?? '' };
  const form = useForm<CorrectionValues, unknown, CorrectionValues>({
    resolver: zodResolver(correctionSchema(t)),
    defaultValues: { ...before, reason: '' },
  });
  return (
    <CareerDialog
      {...target}
      title={t('career.correct.title', { what: t(`vocabulary:post.${spell.post}`) })}
      submit={t('career.correct.submit')}
      form={form}
      fields={['post', 'since', 'until', 'reason']}
      changeOf={(values) => ({ kind: 'correct', spellId: spell.id, body: correctionOf(before, values) })}
    >
      <SpellFields control={form.control} />
      <TextField
        control={form.control}
        name="reason"
        label={t('staff:reason.label')}
        hint={t('career.hint.reason')}
        rows={2}
        maxLength={MAX_REASON}
        required
      />
    </CareerDialog>
  );
}

/** Only what differs: an end that was not known must not become "still held" by being left empty. */
function correctionOf(before: Omit<CorrectionValues, 'reason'>, after: CorrectionValues): SpellCorrection {
  return {
    reason: after.reason.trim(),
    ...(after.post !== before.post && { post: after.post }),
    ...(after.since !== before.since && { since: after.since || null }),
    ...(after.until !== before.until && { until: after.until || null }),
  };
}
