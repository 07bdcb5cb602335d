import type { Language } from '@/i18n/language';

const FEN_A_YUAN = 100;

/** Money from the wire, which is in fen (分), as yuan. */
export function formatYuan(fen: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'CNY' }).format(fen / FEN_A_YUAN);
}

/** A share of 1 from the wire as a percentage with as many decimals as decide about it. */
export function formatShare(share: string, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(
    Number(share),
  );
}

const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;

export const isAmount = (text: string) => AMOUNT.test(text.trim());

/** What somebody typed as yuan, in fen; digits are cut apart, so that no fen is lost to rounding. */
export function fenOf(text: string): number {
  const [yuan = '0', fen = ''] = text.trim().split('.');
  return Number(yuan) * FEN_A_YUAN + Number(fen.padEnd(2, '0'));
}

/** The other way round, for a form that begins with what is on record. */
export const yuanText = (fen: number | null) => (fen === null ? '' : (fen / FEN_A_YUAN).toFixed(2));
