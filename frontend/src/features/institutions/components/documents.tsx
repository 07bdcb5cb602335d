import { zodResolver } from '@hookform/resolvers/zod';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Modal } from 'antd';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { ReasonDialog } from '@/components/form/reason-dialog';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { CursorList } from '@/components/ui/cursor-list';
import { EmptyState } from '@/components/ui/empty-state';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Section } from '@/components/ui/section';
import { Can, useCan } from '@/lib/access/can';
import { applyFieldErrors } from '@/lib/apply-field-errors';
import { dayInChina } from '@/lib/china-time';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useAddDocument, useWithdrawDocument } from '../api/mutations';
import { documentsQuery } from '../api/queries';
import { DOCUMENT_KINDS, type InstitutionDocument } from '../api/types';
import { documentBody, documentSchema, type DocumentValues } from '../forms/schemas';

import { useDocumentColumns } from './use-document-columns';

/** What an institution holds, and until when. */
export function Documents({ institutionId }: { institutionId: string }) {
  const { t } = useTranslation('institutions');
  const list = useInfiniteQuery(documentsQuery(institutionId));
  const [isAdding, setAdding] = useState(false);
  const [asked, setAsked] = useState<InstitutionDocument | null>(null);
  const columns = useDocumentColumns();
  const mayChange = useCan('institution:manage');
  const action = {
    key: 'action',
    heading: t('document.withdraw'),
    cell: (document: InstitutionDocument) =>
      document.withdrawn_at === null && mayChange ? (
        <Button
          size="small"
          aria-label={t('document.withdrawTitle', { number: document.number })}
          onClick={() => setAsked(document)}
        >
          {t('document.withdraw')}
        </Button>
      ) : null,
  };
  return (
    <Section
      title={t('document.title')}
      actions={
        <Can permission="institution:manage">
          <Button onClick={() => setAdding(true)}>{t('document.add')}</Button>
        </Can>
      }
    >
      <CursorList<InstitutionDocument>
        list={list}
        caption={t('document.caption')}
        columns={mayChange ? [...columns, action] : columns}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t('document.none')}>{t('document.noneText')}</EmptyState>}
      />
      {isAdding && <AddDocument institutionId={institutionId} onDone={() => setAdding(false)} />}
      {asked !== null && <Withdraw document={asked} onDone={() => setAsked(null)} />}
    </Section>
  );
}

function AddDocument({ institutionId, onDone }: { institutionId: string; onDone: () => void }) {
  const { t } = useTranslation(['institutions', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const add = useAddDocument(institutionId);
  const form = useForm<DocumentValues, unknown, DocumentValues>({
    resolver: zodResolver(documentSchema(t)),
    defaultValues: {
      kind: 'registration',
      number: '',
      issuer: '',
      issued_on: dayInChina(new Date()),
      expires_on: '',
    },
  });
  const { control } = form;
  const submit = async (values: DocumentValues) => {
    try {
      await add.mutateAsync(documentBody(values));
      void message.success(t('document.added'));
      onDone();
    } catch (error) {
      applyFieldErrors(error, ['number', 'issuer', 'issued_on', 'expires_on'], form.setError);
    }
  };
  return (
    <Modal open title={t('document.addTitle')} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={add.error} />
        <SelectField
          control={control}
          name="kind"
          label={t('document.kind')}
          options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`document.kinds.${value}`) }))}
          required
        />
        <TextField control={control} name="number" label={t('document.number')} required />
        <TextField control={control} name="issuer" label={t('document.issuer')} />
        <TextField control={control} name="issued_on" type="date" label={t('document.issued_on')} required />
        <TextField
          control={control}
          name="expires_on"
          type="date"
          label={t('document.expires_on')}
          hint={t('document.expiresHint')}
        />
        <FormFooter submit={t('common:action.save')} isSaving={add.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}

function Withdraw({ document, onDone }: { document: InstitutionDocument; onDone: () => void }) {
  const { t } = useTranslation('institutions');
  const { message } = App.useApp();
  const withdraw = useWithdrawDocument();
  const submit = async (reason: string) => {
    // What went wrong is told in the dialog.
    const done = await withdraw.mutateAsync({ document, reason }).catch(() => null);
    if (done === null) return;
    void message.success(t('document.withdrawnDone'));
    onDone();
  };
  return (
    <ReasonDialog
      title={t('document.withdrawTitle', { number: document.number })}
      explain={t('document.withdrawText')}
      submit={t('document.withdraw')}
      isSaving={withdraw.isPending}
      error={withdraw.error}
      onSubmit={submit}
      onCancel={onDone}
    />
  );
}
