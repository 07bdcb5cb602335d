import { dayInChina } from '@/lib/china-time';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The last moment of a day in China, as the service takes instants. */
export const endOfDay = (day: string): string => `${day}T23:59:59+08:00`;

/** The day when it is one of the past; today and later there is nothing to look back at. */
export function pastDay(day: string | null, now: Date): string | undefined {
  if (day === null || !DAY.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  return day < dayInChina(now) ? day : undefined;
}
