import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Input } from 'antd';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { useUnsavedGuard } from '@/lib/use-unsaved-guard';

import { type Survey, useAnswerSurvey } from '../api/surveys';

import styles from './answer-form.module.css';
import { answerSchema, type AnswerValues, MAX_COMMENT } from './answer-schema';
import { RatingItem } from './rating-item';

interface AnswerFormProps {
  survey: Survey;
  onDone: () => void;
}

/** The items of a survey to rate, and the open question at the end. */
export function AnswerForm({ survey, onDone }: AnswerFormProps) {
  const { t } = useTranslation('surveys');
  const answer = useAnswerSurvey(survey.id);
  const form = useForm<AnswerValues>({
    resolver: zodResolver(answerSchema(survey)),
    defaultValues: { ratings: survey.items.map(() => ''), comment: '' },
  });

  const guarded = useUnsavedGuard(form.formState.isDirty);

  const submit = ({ ratings, comment }: AnswerValues) => {
    const rated = survey.items.map(({ code }, index) => [code, Number(ratings[index])] as const);
    answer.mutate(
      { ratings: Object.fromEntries(rated), comment: comment === '' ? null : comment },
      { onSuccess: () => guarded(onDone, true) },
    );
  };

  return (
    <form noValidate onSubmit={form.handleSubmit(submit)} className={styles.form}>
      <p className={styles.introduction}>{survey.introduction}</p>
      {survey.items.map((item, index) => (
        <Controller
          key={item.code}
          name={`ratings.${index}`}
          control={form.control}
          render={({ field, fieldState }) => (
            <Card>
              <RatingItem
                {...field}
                text={t('numbered', { number: index + 1, text: item.text })}
                lowest={survey.lowest}
                highest={survey.highest}
                error={fieldState.error === undefined ? undefined : t('rate')}
              />
            </Card>
          )}
        />
      ))}
      <Card>
        <Controller
          name="comment"
          control={form.control}
          render={({ field }) => (
            <Field label={survey.question}>
              {(control) => (
                <Input.TextArea {...field} {...control} rows={4} maxLength={MAX_COMMENT} showCount />
              )}
            </Field>
          )}
        />
      </Card>
      <ProblemAlert error={answer.error} />
      <Button type="primary" htmlType="submit" size="large" block loading={answer.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
