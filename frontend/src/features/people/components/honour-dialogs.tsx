import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { ReasonDialog } from '@/components/form/reason-dialog';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { useVocabulary } from '@/lib/vocabulary';

import type { HonourAward } from '../api/types';
import { honourSchema, type HonourValues, MAX_DOCUMENT } from '../forms/career-schema';

import { CareerDialog, type CareerTarget, useSaveCareer } from './career-dialog';

const WORDS = ['people', 'common', 'staff', 'vocabulary'] as const;

/** Records an honour. */
export function AwardHonour(target: CareerTarget) {
  const { t } = useTranslation(WORDS);
  const { honours, honourLevels } = useVocabulary();
  const form = useForm<HonourValues, unknown, HonourValues>({
    resolver: zodResolver(honourSchema(t)),
    defaultValues: { awarded_on: '', until: '', document: '' },
  });
  return (
    <CareerDialog
      {...target}
      title={t('career.award.title')}
      submit={t('career.award.submit')}
      form={form}
      fields={['honour', 'level', 'awarded_on', 'until', 'document']}
      changeOf={({ until, document, ...rest }) => ({
        kind: 'award',
        body: { ...rest, until: until || null, document: document.trim() || null },
      })}
    >
      <SelectField
        control={form.control}
        name="honour"
        label={t('career.field.honour')}
        options={honours}
        required
      />
      <SelectField
        control={form.control}
        name="level"
        label={t('career.field.level')}
        options={honourLevels}
        required
      />
      <TextField
        control={form.control}
        name="awarded_on"
        label={t('career.field.awarded_on')}
        type="date"
        required
      />
      <TextField
        control={form.control}
        name="until"
        label={t('career.field.valid_until')}
        hint={t('career.hint.valid_until')}
        type="date"
      />
      <TextField
        control={form.control}
        name="document"
        label={t('career.field.document')}
        hint={t('career.hint.document')}
        maxLength={MAX_DOCUMENT}
      />
    </CareerDialog>
  );
}

interface HonourTarget extends CareerTarget {
  honour: HonourAward;
}

/** Lets an honour count no more. */
export function WithdrawHonour({ honour, person, opened, onClose }: HonourTarget) {
  const { t } = useTranslation(WORDS);
  const save = useSaveCareer(person, opened, onClose);
  return (
    <ReasonDialog
      title={t('career.withdraw.title', { what: t(`vocabulary:honour.${honour.honour}`) })}
      explain={t('career.withdraw.explain')}
      submit={t('career.withdraw.submit')}
      isSaving={save.isPending}
      error={save.error}
      onSubmit={async (reason) => {
        await save.send({ kind: 'withdraw', honourId: honour.id, reason });
      }}
      onCancel={onClose}
    />
  );
}
