import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

import { Choice } from '@/components/ui/choice';
import { Field } from '@/components/ui/field';
import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { TextInput } from '@/components/ui/text-input';
import { dayInChina } from '@/lib/china-time';
import { formatTimes } from '@/lib/format';
import { directionDue } from '@/lib/my/sign-window';
import { soonQuery, type TimetableEntry } from '@/lib/my/timetable';
import { useLanguage } from '@/lib/use-language';
import { useNow } from '@/lib/use-now';

import { type SignRecord, useCodeSigning } from '../api/sign';

import styles from './code-form.module.css';
import { codeSchema, type CodeValues } from './code-schema';

const DIGITS = 6;

/** Signing by the six digits on the screen, for one of today's sessions. */
export function CodeForm({ onDone }: { onDone: (record: SignRecord) => void }) {
  const { t } = useTranslation('signing');
  const now = useNow();
  const soon = useQuery(soonQuery(now));
  if (soon.isPending) return <LoadingLines lines={3} />;
  if (soon.isError) return <ProblemAlert error={soon.error} />;
  const sessions = soon.data.filter((session) => isSignable(session, now));
  const [first] = sessions;
  if (first === undefined) return <p>{t('code.noSession')}</p>;
  const due = sessions.find((session) => directionDue(session, now) !== null) ?? first;
  return <Digits sessions={sessions} initial={due.id} onDone={onDone} />;
}

/** Today's sessions in which something is left to sign; whether it is the time, the service decides. */
function isSignable(session: TimetableEntry, now: Date): boolean {
  const isToday = dayInChina(new Date(session.starts_at)) === dayInChina(now);
  return (
    !session.as_expert && session.signed_out_at === null && (isToday || directionDue(session, now) !== null)
  );
}

interface DigitsProps {
  sessions: readonly TimetableEntry[];
  initial: string;
  onDone: (record: SignRecord) => void;
}

function Digits({ sessions, initial, onDone }: DigitsProps) {
  const { t } = useTranslation('signing');
  const language = useLanguage();
  const sign = useCodeSigning();
  const form = useForm<CodeValues>({
    resolver: zodResolver(codeSchema),
    defaultValues: { sessionId: initial, code: '' },
  });
  const sessionId = useWatch({ control: form.control, name: 'sessionId' });
  const session = sessions.find(({ id }) => id === sessionId);
  const direction = session === undefined || session.signed_in_at === null ? 'in' : 'out';

  const submit = (values: CodeValues) =>
    sign.mutate({ session_id: values.sessionId, code: values.code, direction }, { onSuccess: onDone });

  return (
    <form noValidate onSubmit={form.handleSubmit(submit)}>
      <ProblemAlert error={sign.error} />
      {sessions.length === 1 && session !== undefined ? (
        <p className={styles.session}>
          {t('code.session', {
            title: session.title,
            times: formatTimes(session.starts_at, session.ends_at, language),
          })}
        </p>
      ) : (
        <div className={styles.sessions}>
          <Controller
            name="sessionId"
            control={form.control}
            render={({ field }) => (
              <Choice
                label={t('code.which')}
                value={field.value}
                options={sessions.map((each) => ({
                  value: each.id,
                  label: t('code.session', {
                    title: each.title,
                    times: formatTimes(each.starts_at, each.ends_at, language),
                  }),
                }))}
                onChange={field.onChange}
              />
            )}
          />
        </div>
      )}
      <Controller
        name="code"
        control={form.control}
        render={({ field, fieldState }) => (
          <Field
            label={t('code.label')}
            hint={t('code.hint')}
            error={fieldState.error === undefined ? undefined : t('code.wrong')}
            required
          >
            {(control) => (
              <TextInput
                {...field}
                {...control}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={DIGITS}
              />
            )}
          </Field>
        )}
      />
      <Button type="primary" htmlType="submit" size="large" block loading={sign.isPending}>
        {t(direction === 'in' ? 'code.signIn' : 'code.signOut')}
      </Button>
    </form>
  );
}
