import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

import type { Budget, EntryBody, EntryKind, FiguresBody, LineBody, RevisionBody } from '../api/budgets';
import { fenOf, isAmount } from '../money';

const MIN_TEXT = 2;
const MAX_DOCUMENT = 200;
const MAX_NAME = 100;

type T = TFunction<['budgets', 'common']>;

const amount = (t: T) => z.string().check(z.refine(isAmount, t('invalid.amount')));
const positive = (t: T) =>
  z.string().check(z.refine((text) => isAmount(text) && fenOf(text) > 0, t('invalid.amount')));
const optional = (t: T) =>
  z
    .string()
    .check(
      z.refine((text) => text.trim() === '' || (isAmount(text) && fenOf(text) > 0), t('invalid.amount')),
    );
const day = (t: T) => z.string().check(z.minLength(1, t('invalid.day')));
const text = (t: T, most: number) =>
  z.string().check(z.trim(), z.minLength(MIN_TEXT, t('invalid.text')), z.maxLength(most, t('invalid.text')));

export const figuresSchema = (t: T, isRevision: boolean) =>
  z.object({
    fiscal_year: z.string(),
    training_budget: amount(t),
    salary_total: optional(t),
    public_funds_total: optional(t),
    approved_on: day(t),
    document: text(t, MAX_DOCUMENT),
    reason: isRevision ? text(t, MAX_DOCUMENT) : z.string(),
  });

export type FiguresValues = z.infer<ReturnType<typeof figuresSchema>>;

const fenOrNull = (typed: string) => (typed.trim() === '' ? null : fenOf(typed));

const figuresOf = (values: FiguresValues) => ({
  training_budget: fenOf(values.training_budget),
  salary_total: fenOrNull(values.salary_total),
  public_funds_total: fenOrNull(values.public_funds_total),
  approved_on: values.approved_on,
  document: values.document,
});

export const figuresBody = (values: FiguresValues): FiguresBody => ({
  fiscal_year: Number(values.fiscal_year),
  ...figuresOf(values),
});

export const revisionBody = (values: FiguresValues): RevisionBody => ({
  ...figuresOf(values),
  reason: values.reason,
});

export const lineSchema = (t: T) =>
  z.object({ name: text(t, MAX_NAME), fund: z.string(), phase: z.string(), amount: positive(t), on: day(t) });

export type LineValues = z.infer<ReturnType<typeof lineSchema>>;

export const lineBody = (values: LineValues): LineBody => ({
  name: values.name,
  fund: values.fund || null,
  phase: values.phase || null,
  amount: fenOf(values.amount),
  on: values.on,
});

export const entrySchema = (t: T, kind: EntryKind) =>
  z.object({
    amount: positive(t),
    on: day(t),
    category: kind === 'spending' ? z.string().check(z.minLength(1, t('invalid.category'))) : z.string(),
    voucher: kind === 'spending' ? text(t, MAX_NAME) : z.string(),
    note: z.string(),
  });

export type EntryValues = z.infer<ReturnType<typeof entrySchema>>;

export const entryBody = (kind: EntryKind, values: EntryValues): EntryBody => ({
  kind,
  amount: fenOf(values.amount),
  on: values.on,
  category: values.category || null,
  voucher: values.voucher || null,
  note: values.note.trim() || null,
});

/** What may be paid from a line: as its fund says, or else in general. */
export function categoriesOf(budget: Budget, fund: string | null) {
  return budget.funds.find(({ code }) => code === fund)?.categories ?? budget.categories;
}
