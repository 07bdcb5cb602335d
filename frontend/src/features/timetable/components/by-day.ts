import { dayInChina } from '@/lib/china-time';
import type { TimetableEntry } from '@/lib/my/timetable';

export interface Day {
  /** As the wire writes days. */
  day: string;
  entries: TimetableEntry[];
}

/** Sessions under the day in China on which they begin, in the order in which they came. */
export function byDay(sessions: readonly TimetableEntry[]): Day[] {
  const days = new Map<string, TimetableEntry[]>();
  for (const session of sessions) {
    const day = dayInChina(new Date(session.starts_at));
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return Array.from(days, ([day, entries]) => ({ day, entries }));
}
