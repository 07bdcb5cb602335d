import type { components } from '@/api/generated/registry';
import { keysOf } from '@/lib/vocabulary';

type Schemas = components['schemas'];
export type Institution = Schemas['InstitutionRead'];
export type InstitutionCreate = Schemas['InstitutionCreate'];
export type Standing = Schemas['Standing'];
export type LegalForm = Schemas['LegalForm'];
export type StandingChange = Schemas['StandingChangeRead'];
export type InstitutionDocument = Schemas['InstitutionDocumentRead'];
export type DocumentKind = Schemas['InstitutionDocumentKind'];
export type DocumentCreate = Schemas['InstitutionDocumentCreate'];
export type Criteria = Schemas['CriteriaRead'];
export type Criterion = Schemas['CriterionRead'];
export type CheckCreate = Schemas['CheckCreate'];
export type CheckResult = Schemas['CheckResult'];

export const STANDINGS = keysOf<Standing>({ good: true, suspended: true, excluded: true });
export const LEGAL_FORMS = keysOf<LegalForm>({
  public_institution: true,
  company: true,
  private_non_enterprise: true,
  social_organisation: true,
  foundation: true,
  other: true,
});
export const DOCUMENT_KINDS = keysOf<DocumentKind>({
  registration: true,
  school_licence: true,
  training_qualification: true,
  digital_management: true,
  fire_safety: true,
  other: true,
});
export const RESULTS = keysOf<CheckResult>({ met: true, not_met: true, not_known: true });

/** The steps between standings, each with a route of its own. */
export const STEPS = ['suspend', 'exclude', 'reinstate'] as const;
export type Step = (typeof STEPS)[number];

export interface InstitutionFilters {
  standing?: Standing | undefined;
  legal_form?: LegalForm | undefined;
  name?: string | undefined;
}
