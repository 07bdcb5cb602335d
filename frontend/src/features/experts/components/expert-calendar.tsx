import { useInfiniteQuery } from '@tanstack/react-query';
import { App, Button, Input, Select } from 'antd';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Card } from '@/components/ui/card';
import { Field } from '@/components/ui/field';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { Tag } from '@/components/ui/tag';
import { Can } from '@/lib/access/can';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useAddInterval, useRemoveInterval } from '../api/mutations';
import { intervalsQuery } from '../api/queries';
import { type Expert, type Interval, INTERVAL_KINDS, type IntervalKind } from '../api/types';

import styles from './experts.module.css';
import { FramedPages } from './framed-pages';

/** When an expert is free, and when not. */
export function ExpertCalendar({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const list = useInfiniteQuery(intervalsQuery(expert.id));
  return (
    <Card className={styles.section}>
      <h2 className={styles.heading}>{t('part.calendar')}</h2>
      <FramedPages list={list} empty={t('calendar.empty')}>
        {(rows) => (
          <ul className={styles.list}>
            {rows.map((row) => (
              <IntervalRow key={row.id} expert={expert} interval={row} />
            ))}
          </ul>
        )}
      </FramedPages>
      <Can permission="expert:manage">
        <AddInterval expert={expert} />
      </Can>
    </Card>
  );
}

function IntervalRow({ expert, interval }: { expert: Expert; interval: Interval }) {
  const { t } = useTranslation('experts');
  const language = useLanguage();
  const remove = useRemoveInterval(expert.id);
  const span = t('calendar.span', {
    from: formatDay(interval.starts_on, language),
    until: formatDay(interval.ends_on, language),
  });
  return (
    <li className={styles.row}>
      <Tag tone={interval.kind === 'available' ? 'success' : 'warning'}>{t(`calendar.${interval.kind}`)}</Tag>
      <span>{span}</span>
      {interval.note !== null && <span className={styles.note}>{interval.note}</span>}
      <Can permission="expert:manage">
        <Button
          size="small"
          aria-label={t('calendar.removeOf', { span })}
          loading={remove.isPending}
          onClick={() => remove.mutate(interval.id)}
        >
          {t('calendar.remove')}
        </Button>
      </Can>
      <ProblemAlert error={remove.error} />
    </li>
  );
}

function AddInterval({ expert }: { expert: Expert }) {
  const { t } = useTranslation(['experts', 'common']);
  const { message } = App.useApp();
  const add = useAddInterval(expert.id);
  const [kind, setKind] = useState<IntervalKind>('unavailable');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const required = (value: string, field: string) =>
    wasSubmitted && value === '' ? t('common:form.required', { field }) : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setSubmitted(true);
    if (from === '' || until === '') return;
    add.mutate(
      { kind, starts_on: from, ends_on: until, note: note.trim() || null },
      {
        onSuccess: () => {
          void message.success(t('calendar.added'));
          setFrom('');
          setUntil('');
          setNote('');
          setSubmitted(false);
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={submit}>
      <ProblemAlert error={add.error} />
      <div className={styles.form}>
        <Field label={t('calendar.kind')} required>
          {(control) => (
            <Select
              {...control}
              value={kind}
              onChange={setKind}
              options={INTERVAL_KINDS.map((value) => ({ value, label: t(`calendar.${value}`) }))}
            />
          )}
        </Field>
        <Field label={t('calendar.from')} required error={required(from, t('calendar.from'))}>
          {(control) => (
            <Input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={t('calendar.until')} required error={required(until, t('calendar.until'))}>
          {(control) => (
            <Input
              {...control}
              type="date"
              value={until}
              onChange={(event) => setUntil(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('calendar.note')}>
          {(control) => (
            <Input
              {...control}
              value={note}
              maxLength={500}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
      </div>
      <Button htmlType="submit" loading={add.isPending}>
        {t('calendar.add')}
      </Button>
    </form>
  );
}
