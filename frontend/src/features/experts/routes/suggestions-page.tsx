import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, InputNumber, Select } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { Loaded } from '@/components/ui/loaded';
import { PageHeader } from '@/components/ui/page-header';
import { dayInChina } from '@/lib/china-time';
import { paths } from '@/lib/paths';
import { type Stage, type Subject, useVocabulary } from '@/lib/vocabulary';

import { suggestionsQuery } from '../api/queries';
import { type Course, type ExpertLevel, LEVELS } from '../api/types';
import styles from '../components/experts.module.css';
import { SuggestedPanel } from '../components/suggested-panel';

const MOST = 20;

/** Finds experts for a course: who fits, is free and goes together. */
export function Component() {
  const { t } = useTranslation('experts');
  const [course, setCourse] = useState<Course | null>(null);
  return (
    <App component={false}>
      <PageHeader
        title={t('suggest.title')}
        lead={t('suggest.lead')}
        actions={<Link to={paths.experts}>{t('action.back')}</Link>}
      />
      <Card className={styles.section}>
        <CourseForm onAsk={setCourse} />
      </Card>
      {course !== null && <Answer course={course} />}
    </App>
  );
}

function Answer({ course }: { course: Course }) {
  const answer = useQuery(suggestionsQuery(course));
  return (
    <Loaded query={answer} lines={8}>
      {(data) => <SuggestedPanel suggestion={data} />}
    </Loaded>
  );
}

function CourseForm({ onAsk }: { onAsk: (course: Course) => void }) {
  const { t } = useTranslation(['experts', 'common']);
  const { subjects, stages } = useVocabulary();
  const today = dayInChina(new Date());
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const [count, setCount] = useState(3);
  const [subject, setSubject] = useState<Subject | ''>('');
  const [stage, setStage] = useState<Stage | ''>('');
  const [level, setLevel] = useState<ExpertLevel | ''>('');
  const [theme, setTheme] = useState('');
  const isWrong = from === '' || until < from;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (isWrong) return;
    onAsk({
      starts_on: from,
      ends_on: until,
      count,
      ...(subject !== '' && { subject }),
      ...(stage !== '' && { stage }),
      ...(level !== '' && { level }),
      ...(theme.trim() !== '' && { theme: theme.trim() }),
    });
  };
  return (
    <form noValidate onSubmit={submit}>
      <div className={styles.form}>
        <Field label={t('suggest.from')} required>
          {(control) => (
            <Input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={t('suggest.until')} required error={isWrong ? t('suggest.daysWrong') : undefined}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('suggest.count')} required>
          {(control) => (
            <InputNumber
              {...control}
              min={1}
              max={MOST}
              precision={0}
              value={count}
              onChange={(value) => setCount(value ?? 1)}
            />
          )}
        </Field>
        <Field label={t('filter.subject')}>
          {(control) => (
            <Select
              {...control}
              value={subject}
              onChange={setSubject}
              options={[{ value: '' as const, label: t('suggest.anySubject') }, ...subjects]}
            />
          )}
        </Field>
        <Field label={t('field.stages')}>
          {(control) => (
            <Select
              {...control}
              value={stage}
              onChange={setStage}
              options={[{ value: '' as const, label: t('suggest.anyStage') }, ...stages]}
            />
          )}
        </Field>
        <Field label={t('filter.level')}>
          {(control) => (
            <Select
              {...control}
              value={level}
              onChange={setLevel}
              options={[
                { value: '' as const, label: t('suggest.anyLevel') },
                ...LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
              ]}
            />
          )}
        </Field>
        <Field label={t('suggest.theme')}>
          {(control) => (
            <Input
              {...control}
              value={theme}
              maxLength={30}
              onChange={(event) => setTheme(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button type="primary" htmlType="submit">
        {t('suggest.find')}
      </Button>
    </form>
  );
}
