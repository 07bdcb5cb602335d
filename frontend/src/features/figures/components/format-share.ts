import type { Language } from '@/i18n/language';

/** A share from 0 to 1 as per cent, with one decimal where it has one. */
export function formatShare(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
