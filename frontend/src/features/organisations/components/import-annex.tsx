import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Modal, Select } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { OrganisationPicker } from '@/components/pickers/organisation-picker';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { TextInput } from '@/components/ui/text-input';
import { useMe } from '@/lib/access/me';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useAnnexTemplate, useImportAnnex } from '../api/marks';
import { type AnnexAnswer, MARK_KINDS, type MarkKind } from '../api/types';

import { AnnexOutcome } from './annex-outcome';
import styles from './import-annex.module.css';

interface ImportAnnexProps {
  kind: MarkKind | undefined;
  onDone: () => void;
}

/** Reads a table of marked organisations: looked at first, then taken as a whole. */
export function ImportAnnex({ kind: proposed, onDone }: ImportAnnexProps) {
  const { t } = useTranslation(['organisations', 'common']);
  useFocusReturn();
  const { message } = App.useApp();
  const { grants } = useMe();
  const [kind, setKind] = useState<MarkKind>(proposed ?? 'project_county');
  const [place, setPlace] = useState(grants.length === 1 ? (grants[0]?.organisation?.id ?? null) : null);
  const [file, setFile] = useState<File | null>(null);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [seen, setSeen] = useState<AnnexAnswer | null>(null);
  const take = useImportAnnex();
  const template = useAnnexTemplate(`${t('annex.template')}.xlsx`);
  const isReady = seen !== null && seen.faults.length === 0 && seen.rows > 0;
  const required = (field: string) => t('common:form.required', { field });

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (place === null || file === null) return;
    try {
      const answer = await take.mutateAsync({ organisationId: place, kind, file, isDryRun: !isReady });
      setSeen(answer);
      if (!answer.dry_run && answer.faults.length === 0) {
        void message.success(t('annex.done', { count: answer.taken }));
        onDone();
      }
    } catch {
      setSeen(null);
    }
  };
  /** What was looked at is another thing now. */
  const anew =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      setSeen(null);
      set(value);
    };
  return (
    <Modal open title={t('annex.title')} footer={null} onCancel={onDone} width={640}>
      <form noValidate onSubmit={submit}>
        <p className={styles.explain}>{t('annex.explain')}</p>
        <Button
          className={styles.template}
          icon={<DownloadOutlined aria-hidden />}
          loading={template.isPending}
          onClick={() => template.mutate()}
        >
          {t('annex.template')}
        </Button>
        <ProblemAlert error={take.error ?? template.error} />
        <Field label={t('mark.field.kind')} required>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={anew(setKind)}
              options={MARK_KINDS.map((value) => ({ value, label: t(`mark.kind.${value}`) }))}
            />
          )}
        </Field>
        <Field
          label={t('annex.place')}
          hint={t('annex.placeHint')}
          required
          error={wasSubmitted && place === null ? required(t('annex.place')) : undefined}
        >
          {(control) => <OrganisationPicker control={control} value={place} onChange={anew(setPlace)} />}
        </Field>
        <Field
          label={t('annex.file')}
          hint={t('annex.fileHint')}
          required
          error={wasSubmitted && file === null ? required(t('annex.file')) : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              type="file"
              accept=".xlsx,.xls,.csv"
              onChange={(event) => anew(setFile)(event.target.files?.[0] ?? null)}
            />
          )}
        </Field>
        {seen !== null && <AnnexOutcome answer={seen} />}
        <FormFooter
          submit={isReady ? t('annex.take', { count: seen.rows }) : t('annex.check')}
          isSaving={take.isPending}
          onCancel={onDone}
        />
      </form>
    </Modal>
  );
}
