import type { Language } from '@/i18n/language';

import { noonOf, TIME_ZONE } from './china-time';

/** A UTC instant from the wire, as date and time in China. */
export function formatInstant(iso: string, language: Language): string {
  return inChina({ dateStyle: 'medium', timeStyle: 'short' }, language).format(new Date(iso));
}

/** Today in China with the weekday, for a greeting. */
export function formatToday(now: Date, language: Language): string {
  return inChina({ dateStyle: 'full' }, language).format(now);
}

/** A day from the wire, written out: 2026年9月1日. */
export function formatDay(day: string, language: Language): string {
  return inChina({ dateStyle: 'medium' }, language).format(noonOf(day));
}

/** A day from the wire with its weekday and without the year: 9月1日 周二. */
export function formatWeekday(day: string, language: Language): string {
  return inChina({ month: 'long', day: 'numeric', weekday: 'short' }, language).format(noonOf(day));
}

/** The time of day in China of an instant from the wire: 09:00. */
export function formatTime(iso: string, language: Language): string {
  return inChina({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, language).format(new Date(iso));
}

/** From when to when: 09:00–11:30. */
export function formatTimes(fromIso: string, untilIso: string, language: Language): string {
  return `${formatTime(fromIso, language)}–${formatTime(untilIso, language)}`;
}

/** Class hours (学时) with as many decimals as they have. */
export function formatHours(hours: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(hours);
}

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

const KIBIBYTE = 1024;

/** The size of a file, in the unit that leaves few digits. */
export function formatSize(bytes: number, language: Language): string {
  const [unit, size] =
    bytes < KIBIBYTE
      ? (['byte', bytes] as const)
      : bytes < KIBIBYTE * KIBIBYTE
        ? (['kilobyte', bytes / KIBIBYTE] as const)
        : (['megabyte', bytes / KIBIBYTE / KIBIBYTE] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}

function inChina(options: Intl.DateTimeFormatOptions, language: Language) {
  return new Intl.DateTimeFormat(language, { ...options, timeZone: TIME_ZONE });
}
