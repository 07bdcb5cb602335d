import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/scheduling';

import type { Attendance } from '../api/queries';

import styles from './roll.module.css';

interface RefusedProps {
  result: components['schemas']['RollCallRead'];
  people: readonly Attendance[];
}

/** What came of a roll call; whoever could not be recorded is named with the reason. */
export function Refused({ result, people }: RefusedProps) {
  const { t } = useTranslation('roll-call');
  const nameOf = (id: string) => people.find((row) => row.person_id === id)?.name ?? id;
  if (result.refused === 0) return <p role="status">{t('call.done', { count: result.taken })}</p>;
  return (
    <div role="alert" className={styles.refused}>
      <p>{t('call.refused', { count: result.refused })}</p>
      <ul>
        {result.rows
          .filter((row) => !row.taken)
          .map((row) => (
            <li key={row.person_id}>
              <strong>{nameOf(row.person_id)}</strong> {row.detail}
            </li>
          ))}
      </ul>
    </div>
  );
}
