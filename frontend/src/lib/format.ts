import type { Language } from '@/i18n/language';

const TIME_ZONE = 'Asia/Shanghai';

/** A UTC instant from the wire, as date and time in China. */
export function formatInstant(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
  }).format(new Date(iso));
}

/** Today in China with the weekday, for a greeting. */
export function formatToday(now: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: TIME_ZONE }).format(now);
}

/** The hour of day in China, 0 to 23. */
export function hourInChina(now: Date): number {
  const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: TIME_ZONE });
  return Number(hour.format(now));
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
