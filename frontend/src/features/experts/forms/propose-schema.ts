import type { TFunction } from 'i18next';

import { z } from '@/lib/schema';
import { STAGES, SUBJECTS } from '@/lib/vocabulary';

import { type ExpertCreate, KINDS, LEVELS, SOURCES } from '../api/types';

const MAX_EVIDENCE = 1000;
const BETWEEN = /[、,，;；\s]+/;

/** What can be typed about somebody proposed, by the names that the service uses. */
export const proposeSchema = (t: TFunction<['experts', 'common']>) => {
  const required = (field: string) => t('common:form.required', { field });
  const filled = (field: string) => z.string().check(z.trim(), z.minLength(2, required(field)));
  const common = {
    organisation_id: z.string().check(z.minLength(1, required(t('field.keeper')))),
    title: z.string().check(z.trim(), z.maxLength(60)),
    kind: z.enum(KINDS, required(t('field.kind'))),
    level: z.enum(LEVELS, required(t('field.level'))),
    subjects: z.array(z.enum(SUBJECTS)),
    stages: z.array(z.enum(STAGES)),
    themes: z.string(),
    source: z.enum(SOURCES, required(t('field.source'))),
    evidence: z
      .string()
      .check(
        z.trim(),
        z.minLength(2, required(t('field.evidence'))),
        z.maxLength(MAX_EVIDENCE, t('common:form.maxLength', { count: MAX_EVIDENCE })),
      ),
  };
  return z.discriminatedUnion('from', [
    z.object({
      ...common,
      from: z.literal('roster'),
      person_id: z.string().check(z.minLength(1, required(t('field.person')))),
      name: z.string(),
      workplace: z.string(),
      phone: z.string(),
    }),
    z.object({
      ...common,
      from: z.literal('outside'),
      person_id: z.string(),
      name: filled(t('field.name')),
      workplace: filled(t('field.workplace')),
      phone: z.string().check(z.trim(), z.regex(/^(?:1[3-9]\d{9})?$/, t('propose.phoneInvalid'))),
    }),
  ]);
};

export type ProposeValues = z.infer<ReturnType<typeof proposeSchema>>;

/** What was typed as the service takes it; of somebody on the roster, the roster says who they are. */
export const proposeBody = (values: ProposeValues): ExpertCreate => ({
  organisation_id: values.organisation_id,
  kind: values.kind,
  level: values.level,
  subjects: values.subjects,
  stages: values.stages,
  themes: values.themes.split(BETWEEN).filter(Boolean),
  source: values.source,
  evidence: values.evidence,
  title: values.title || null,
  ...(values.from === 'roster'
    ? { person_id: values.person_id }
    : { name: values.name, workplace: values.workplace, phone: values.phone || null }),
});
