import { zodResolver } from '@hookform/resolvers/zod';
import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { FormFooter } from '@/components/form/form-footer';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useFocusReturn } from '@/lib/use-focus-return';

import { useCheck } from '../api/mutations';
import { documentsQuery } from '../api/queries';
import { type Criteria, type Criterion, RESULTS } from '../api/types';
import { checkBody, checkSchema, type CheckValues } from '../forms/schemas';

interface CheckCriterionProps {
  institutionId: string;
  pack: NonNullable<Criteria['pack']>;
  checklist: string;
  criterion: Criterion;
  onDone: () => void;
}

/** Says whether one criterion is met, and by what evidence. */
export function CheckCriterion({ institutionId, pack, checklist, criterion, onDone }: CheckCriterionProps) {
  const { t } = useTranslation(['institutions', 'common']);
  const { message } = App.useApp();
  useFocusReturn();
  const check = useCheck(institutionId);
  const documents = useInfiniteQuery(documentsQuery(institutionId)).data?.pages.flatMap(({ items }) => items);
  const form = useForm<CheckValues, unknown, CheckValues>({
    resolver: zodResolver(checkSchema(t)),
    defaultValues: { result: criterion.result, evidence: criterion.evidence ?? '', document_id: '' },
  });
  const { control } = form;
  const submit = async (values: CheckValues) => {
    const body = checkBody({ pack, checklist, criterion: criterion.id }, values);
    // What went wrong is told above the form.
    const done = await check.mutateAsync(body).catch(() => null);
    if (done === null) return;
    void message.success(t('criteria.checked'));
    onDone();
  };
  const usable = (documents ?? []).filter(({ withdrawn_at: gone }) => gone === null);
  return (
    <Modal open title={t('criteria.checkTitle', { name: criterion.name })} footer={null} onCancel={onDone}>
      <form noValidate onSubmit={form.handleSubmit(submit)}>
        <ProblemAlert error={check.error} />
        <SelectField
          control={control}
          name="result"
          label={t('criteria.result')}
          options={RESULTS.map((value) => ({ value, label: t(`criteria.results.${value}`) }))}
          required
        />
        <TextField control={control} name="evidence" label={t('criteria.evidenceField')} rows={3} required />
        <SelectField
          control={control}
          name="document_id"
          label={t('criteria.documentField')}
          hint={t('criteria.documentHint')}
          options={[
            { value: '', label: t('criteria.noDocument') },
            ...usable.map(({ id, number }) => ({ value: id, label: number })),
          ]}
        />
        <FormFooter submit={t('common:action.save')} isSaving={check.isPending} onCancel={onDone} />
      </form>
    </Modal>
  );
}
