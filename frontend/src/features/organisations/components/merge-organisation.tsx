import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { App, Checkbox, Modal } from 'antd';
import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import type { Versioned } from '@/api/client';
import { FormFooter } from '@/components/form/form-footer';
import { PickerField } from '@/components/form/picker-field';
import { StaleAlert } from '@/components/form/stale-alert';
import { TextField } from '@/components/form/text-field';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Fact, Facts } from '@/components/ui/facts';
import { Loaded } from '@/components/ui/loaded';
import { formatCount } from '@/lib/format';
import { paths } from '@/lib/paths';
import { useFocusReturn } from '@/lib/use-focus-return';
import { useLanguage } from '@/lib/use-language';
import { VersionConflict } from '@/lib/version-conflict';

import { useMergeOrganisation } from '../api/mutations';
import { mergePreviewQuery } from '../api/queries';
import type { Organisation } from '../api/types';
import { MAX_REASON, mergeSchema, type MergeValues } from '../forms/merge-schema';

import styles from './merge-organisation.module.css';

interface MergeOrganisationProps {
  opened: Versioned<Organisation>;
  onDone: () => void;
}

/** Merges an organisation into another, once it was seen and confirmed what goes there. */
export function MergeOrganisation({ opened, onDone }: MergeOrganisationProps) {
  const { t } = useTranslation(['organisations', 'common', 'staff']);
  useFocusReturn();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [base, setBase] = useState(opened);
  const merge = useMergeOrganisation();
  const { id, name } = base.value;
  const form = useForm<MergeValues, unknown, MergeValues>({
    resolver: zodResolver(mergeSchema(t)),
    defaultValues: { into: '', reason: '', isSure: false },
  });

  const submit = async ({ into, reason }: MergeValues) => {
    try {
      const done = await merge.mutateAsync({ id, etag: base.etag, intoId: into, reason });
      void message.success(t('merge.done', { name, into: done.successor.name }));
      void navigate({ pathname: paths.organisation(into), search: search.toString() });
    } catch (error) {
      if (error instanceof VersionConflict) setBase((error as VersionConflict<Organisation>).fresh);
    }
  };
  return (
    <Modal open title={t('merge.title', { name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <p className={styles.explain}>{t('merge.explain')}</p>
        <WhatMoves id={id} />
        <StaleAlert error={merge.error} />
        <PickerField control={form.control} name="into" label={t('merge.into')} hint={t('hint.parent')}>
          {(picker) => <OrganisationPicker {...picker} exclude={id} />}
        </PickerField>
        <TextField
          control={form.control}
          name="reason"
          label={t('staff:reason.label')}
          hint={t('merge.reasonHint')}
          rows={2}
          maxLength={MAX_REASON}
          required
        />
        <Controller
          control={form.control}
          name="isSure"
          render={({ field, fieldState }) => (
            <div className={styles.sure}>
              <Checkbox checked={field.value} onChange={field.onChange} ref={field.ref}>
                {t('merge.sure')}
              </Checkbox>
              {fieldState.error !== undefined && <p role="alert">{fieldState.error.message}</p>}
            </div>
          )}
        />
        <FormFooter submit={t('merge.submit')} isSaving={merge.isPending} onCancel={onDone} danger />
      </form>
    </Modal>
  );
}

function WhatMoves({ id }: { id: string }) {
  const { t } = useTranslation('organisations');
  const language = useLanguage();
  const preview = useQuery({ ...mergePreviewQuery(id), staleTime: 0 });
  return (
    <div className={styles.preview}>
      <Loaded query={preview} lines={2} isFramed>
        {({ people, children, grants, marks }) => (
          <Facts>
            <Fact name={t('merge.people')}>{formatCount(people, language)}</Fact>
            <Fact name={t('merge.children')}>{formatCount(children, language)}</Fact>
            <Fact name={t('merge.grants')}>{formatCount(grants, language)}</Fact>
            <Fact name={t('merge.marks')}>{formatCount(marks, language)}</Fact>
          </Facts>
        )}
      </Loaded>
    </div>
  );
}
