/** The zone that days and times of day are told in, wherever the browser stands. */
export const TIME_ZONE = 'Asia/Shanghai';

const OFFSET = '+08:00';
const DAY_MS = 24 * 60 * 60_000;

// The Swedish way of writing a day is the ISO one.
const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: TIME_ZONE });
const isoMinute = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: TIME_ZONE,
});
const hour = new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone: TIME_ZONE });

/** The day in China that an instant falls on, as the wire writes days: `2026-09-01`. */
export const dayInChina = (instant: Date): string => isoDay.format(instant);

/** The day `days` after the day of `instant` in China; before it when negative. */
export const dayAfter = (instant: Date, days: number): string =>
  dayInChina(new Date(instant.getTime() + days * DAY_MS));

/** The hour of day in China, 0 to 23. */
export const hourInChina = (instant: Date): number => Number(hour.format(instant));

/** Noon of a day from the wire: it stays on the day, whatever zone formats it. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00${OFFSET}`);

/** An instant as a `datetime-local` control takes it. */
export const toChinaInput = (instant: string | Date): string =>
  isoMinute.format(new Date(instant)).replace(' ', 'T');

/** What stands in a `datetime-local` control, as an instant with China's offset. */
export const fromChinaInput = (text: string): string => `${text}:00${OFFSET}`;
