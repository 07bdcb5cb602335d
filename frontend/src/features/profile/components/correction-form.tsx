import { zodResolver } from '@hookform/resolvers/zod';
import { App } from 'antd';
import { useState } from 'react';
import { type Control, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { Card } from '@/components/ui/card';
import { ChangeList } from '@/components/ui/change-list';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { usePersonWords } from '@/lib/person-words';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';
import { useVocabulary } from '@/lib/vocabulary';

import { type MyProfile, useProposeCorrection } from '../api/my-profile';
import {
  changesBetween,
  CORRECTABLE,
  correctionSchema,
  type CorrectionValues,
  valuesOf,
} from '../forms/correction-values';

import styles from './my-profile.module.css';

const MAX_REASON = 500;
const FIELDS = [...CORRECTABLE.map((field) => `changes.${field}` as const), 'reason' as const];

/** How the profile should read, and why. */
export default function CorrectionForm({ profile, onDone }: { profile: MyProfile; onDone: () => void }) {
  const { t } = useTranslation(['profile', 'staff', 'common']);
  const { message } = App.useApp();
  // Kept from the moment of opening: a refetch in the background must not move the ground under the form.
  const [before] = useState(() => valuesOf(profile));
  const form = useForm<CorrectionValues, unknown, CorrectionValues>({
    resolver: zodResolver(correctionSchema(t)),
    defaultValues: { changes: before, reason: '' },
  });
  const propose = useProposeCorrection();
  const guarded = useUnsavedGuard(form.formState.isDirty);

  const submit = form.handleSubmit(async ({ changes: values, reason }) => {
    const changes = changesBetween(before, values);
    if (Object.keys(changes).length === 0) return;
    try {
      await propose.mutateAsync({ changes, reason });
      void message.success(t('correction.done'));
      guarded(onDone, true);
    } catch (error) {
      applyFieldErrors(error, FIELDS, form.setError);
    }
  });

  return (
    <Card className={styles.card}>
      <h2 className={styles.heading}>{t('correction.heading')}</h2>
      <p className={styles.lead}>{t('correction.lead')}</p>
      <form noValidate onSubmit={submit}>
        <Fields control={form.control} phone={profile.person.phone} />
        <Summary control={form.control} before={before} phone={profile.person.phone} />
        <TextField
          control={form.control}
          name="reason"
          label={t('correction.reason')}
          hint={t('correction.reasonHint')}
          rows={3}
          maxLength={MAX_REASON}
          required
        />
        <ProblemAlert error={propose.error} />
        <FormFooter
          submit={t('correction.submit')}
          isSaving={propose.isPending}
          onCancel={() => guarded(onDone)}
        />
      </form>
    </Card>
  );
}

interface PartProps {
  control: Control<CorrectionValues, unknown, CorrectionValues>;
  /** As it is on record, masked. */
  phone: string | null;
}

function Fields({ control, phone }: PartProps) {
  const { t } = useTranslation('profile');
  const { nameOf } = usePersonWords();
  const { stages, subjects, titles, posts, employments } = useVocabulary();
  const phoneHint =
    phone === null ? t('correction.phoneHintNone') : t('correction.phoneHint', { masked: phone });
  return (
    <div className={styles.fields}>
      <TextField control={control} name="changes.name" label={nameOf('name')} maxLength={60} required />
      <TextField
        control={control}
        name="changes.phone"
        label={nameOf('phone')}
        hint={phoneHint}
        inputMode="tel"
        maxLength={11}
      />
      <SelectField control={control} name="changes.stage" label={nameOf('stage')} options={stages} required />
      <SelectField
        control={control}
        name="changes.subject"
        label={nameOf('subject')}
        options={subjects}
        required
      />
      <SelectField
        control={control}
        name="changes.other_subjects"
        label={nameOf('other_subjects')}
        options={subjects}
        mode="multiple"
      />
      <SelectField control={control} name="changes.title" label={nameOf('title')} options={titles} required />
      <SelectField
        control={control}
        name="changes.posts"
        label={nameOf('posts')}
        options={posts}
        mode="multiple"
      />
      <SelectField
        control={control}
        name="changes.employment"
        label={nameOf('employment')}
        options={[{ value: '', label: t('correction.none') }, ...employments]}
      />
      <TextField
        control={control}
        name="changes.teaching_since"
        label={nameOf('teaching_since')}
        type="date"
      />
    </div>
  );
}

/** What would be sent, the old beside the new. */
function Summary({ control, before, phone }: PartProps & { before: CorrectionValues['changes'] }) {
  const { t } = useTranslation('profile');
  const { nameOf, show } = usePersonWords();
  const values = useWatch({ control, name: 'changes' });
  const changes = changesBetween(before, values);
  const changed = CORRECTABLE.filter((field) => field in changes);
  return (
    <section className={styles.summary} aria-live="polite">
      <h3 className={styles.heading}>{t('correction.summary')}</h3>
      {changed.length === 0 ? (
        <p className={styles.lead}>{t('correction.nothing')}</p>
      ) : (
        <ChangeList
          label={t('correction.summary')}
          changes={changed.map((field) => ({
            key: field,
            name: nameOf(field),
            before: show(field, field === 'phone' ? phone : before[field]),
            after: show(field, changes[field]),
          }))}
        />
      )}
    </section>
  );
}
