import { useTranslation } from 'react-i18next';

import { dayInChina } from '../china-time';
import { formatTime, formatWeekday } from '../format';
import { useLanguage } from '../use-language';

import { nextSigning } from './sign-window';
import type { TimetableEntry } from './timetable';

/** From when the next signature for a session is taken, in words; `null` when it is now, or none is left. */
export function useSigningOpens(session: TimetableEntry, now: Date): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const signing = nextSigning(session, now);
  if (signing === null || Date.parse(signing.opensAt) <= now.getTime()) return null;
  const day = dayInChina(new Date(signing.opensAt));
  const time = formatTime(signing.opensAt, language);
  const when = day === dayInChina(now) ? time : `${formatWeekday(day, language)} ${time}`;
  return t(signing.direction === 'in' ? 'signing.inOpens' : 'signing.outOpens', { when });
}
