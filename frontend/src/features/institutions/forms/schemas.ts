import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';

import {
  type CheckCreate,
  type Criteria,
  DOCUMENT_KINDS,
  type DocumentCreate,
  type InstitutionCreate,
  LEGAL_FORMS,
  RESULTS,
} from '../api/types';

type Words = TFunction<['institutions', 'common']>;
const MAX_NUMBER = 80;
const MAX_ISSUER = 120;
const MAX_EVIDENCE = 500;

const required = (t: Words, field: string, most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1, t('common:form.required', { field })),
      z.maxLength(most, t('common:form.maxLength', { count: most })),
    );
const count = (t: Words) => z.string().check(z.trim(), z.regex(/^\d{0,5}$/, t('invalid.number')));

/** What can be typed about an institution, by the names that the service uses. */
export const institutionSchema = (t: Words) =>
  z.object({
    organisation_id: z
      .string()
      .check(z.minLength(1, t('common:form.required', { field: t('field.organisation') }))),
    // The check digit is for the service to verify.
    credit_code: z.string().check(z.trim(), z.regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/i, t('invalid.credit_code'))),
    legal_form: z.enum(LEGAL_FORMS),
    contact_name: z.string().check(z.trim(), z.maxLength(60, t('common:form.maxLength', { count: 60 }))),
    contact_phone: z.string().check(z.trim(), z.regex(/^(?:1\d{10})?$/, t('invalid.phone'))),
    full_time_staff: count(t),
    part_time_staff: count(t),
  });
export type InstitutionValues = z.infer<ReturnType<typeof institutionSchema>>;

const number = (typed: string) => (typed === '' ? null : Number(typed));

export const institutionBody = (values: InstitutionValues): InstitutionCreate => ({
  organisation_id: values.organisation_id,
  credit_code: values.credit_code,
  legal_form: values.legal_form,
  contact_name: values.contact_name || null,
  contact_phone: values.contact_phone || null,
  full_time_staff: number(values.full_time_staff),
  part_time_staff: number(values.part_time_staff),
});

export const documentSchema = (t: Words) =>
  z
    .object({
      kind: z.enum(DOCUMENT_KINDS),
      number: required(t, t('document.number'), MAX_NUMBER),
      issuer: z
        .string()
        .check(z.trim(), z.maxLength(MAX_ISSUER, t('common:form.maxLength', { count: MAX_ISSUER }))),
      issued_on: required(t, t('document.issued_on'), 10),
      expires_on: z.string(),
    })
    .check(
      z.refine(({ issued_on, expires_on }) => expires_on === '' || expires_on >= issued_on, {
        path: ['expires_on'],
        message: t('invalid.order'),
      }),
    );
export type DocumentValues = z.infer<ReturnType<typeof documentSchema>>;

export const documentBody = ({ issuer, expires_on, ...values }: DocumentValues): DocumentCreate => ({
  ...values,
  issuer: issuer || null,
  expires_on: expires_on || null,
});

export const checkSchema = (t: Words) =>
  z.object({
    result: z.enum(RESULTS),
    evidence: z
      .string()
      .check(
        z.trim(),
        z.minLength(2, t('common:form.required', { field: t('criteria.evidenceField') })),
        z.maxLength(MAX_EVIDENCE, t('common:form.maxLength', { count: MAX_EVIDENCE })),
      ),
    document_id: z.string(),
  });
export type CheckValues = z.infer<ReturnType<typeof checkSchema>>;

interface Place {
  pack: NonNullable<Criteria['pack']>;
  checklist: string;
  criterion: string;
}

export const checkBody = (
  { pack, checklist, criterion }: Place,
  { result, evidence, document_id }: CheckValues,
): CheckCreate => ({
  pack: pack.code,
  checklist,
  criterion,
  result,
  evidence,
  document_id: document_id || null,
});
