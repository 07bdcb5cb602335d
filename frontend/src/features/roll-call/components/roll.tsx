import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { LoadingLines } from '@/components/ui/loading';
import { ProblemAlert } from '@/components/ui/problem-alert';
import { formatTime } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import { useCallRoll } from '../api/mutations';
import { type Attendance, attendanceQuery, type Direction, signCodeQuery } from '../api/queries';

import { Refused } from './refused';
import styles from './roll.module.css';

interface RollProps {
  sessionId: string;
  direction: Direction;
}

const signedAt = (row: Attendance, direction: Direction) =>
  direction === 'in' ? row.signed_in_at : row.signed_out_at;

/** Everybody who has a place. Who is seen but has no phone is ticked and called. */
export function Roll({ sessionId, direction }: RollProps) {
  const { t } = useTranslation('roll-call');
  const { data: signing } = useQuery(signCodeQuery(sessionId, direction));
  const attendance = useQuery(attendanceQuery(sessionId, signing?.code));
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const call = useCallRoll(sessionId);
  const rows = attendance.data ?? [];
  const shown = rows.filter((row) => (row.name + row.organisation_name).includes(text.trim()));
  // Who has signed by phone meanwhile needs no call any more.
  const called = rows.filter((row) => ticked.has(row.person_id) && signedAt(row, direction) === null);

  const tick = (id: string) =>
    setTicked((current) => {
      const next = new Set(current);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const submit = () =>
    call.mutate(
      { direction, personIds: called.map((row) => row.person_id) },
      { onSuccess: () => setTicked(new Set()) },
    );

  return (
    <section className={styles.roll} aria-labelledby="roll">
      <h2 id="roll" className={styles.heading}>
        {t('list.title')}
      </h2>
      <Input
        type="search"
        aria-label={t('list.search')}
        placeholder={t('list.searchPlaceholder')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <ul className={styles.names} aria-label={t('list.title')}>
        {attendance.isPending && <LoadingLines lines={5} />}
        {attendance.isSuccess && shown.length === 0 && (
          <li className={styles.empty}>{t(rows.length === 0 ? 'list.empty' : 'list.noMatch')}</li>
        )}
        {shown.map((row) => (
          <Name
            key={row.person_id}
            row={row}
            at={signedAt(row, direction)}
            isTicked={ticked.has(row.person_id)}
            onTick={() => tick(row.person_id)}
          />
        ))}
      </ul>
      <div>
        <ProblemAlert error={call.error ?? attendance.error} />
        {call.data !== undefined && <Refused result={call.data} people={rows} />}
        <Button type="primary" block disabled={called.length === 0} loading={call.isPending} onClick={submit}>
          {t('call.submit', { count: called.length })}
        </Button>
      </div>
    </section>
  );
}

interface NameProps {
  row: Attendance;
  at: string | null;
  isTicked: boolean;
  onTick: () => void;
}

function Name({ row, at, isTicked, onTick }: NameProps) {
  const { t } = useTranslation('roll-call');
  const language = useLanguage();
  return (
    <li>
      <label className={styles.name}>
        <input
          type="checkbox"
          checked={at !== null || isTicked}
          disabled={at !== null}
          onChange={onTick}
          aria-label={t('list.tick', { name: row.name })}
        />
        <span>
          <span className={styles.who}>{row.name}</span>
          <span className={styles.school}>{row.organisation_name}</span>
        </span>
        {at === null ? (
          <span className={styles.waiting}>{t('list.waiting')}</span>
        ) : (
          <span className={styles.signed}>{t('list.signed', { time: formatTime(at, language) })}</span>
        )}
      </label>
    </li>
  );
}
