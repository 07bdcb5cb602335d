import type { TFunction } from 'i18next';

import { RESOURCE_KINDS, type ResourceKind } from '@/lib/resource-words';
import { z } from '@/lib/schema';
import { STAGES, SUBJECTS } from '@/lib/vocabulary';

import type { ResourceContent, ResourceDetail } from '../api/resources';

export const MAX_TITLE = 100;
export const MAX_SUMMARY = 2000;
const MIN_WORD = 2;
const MAX_LINK = 500;
const WEB = /^https?:\/\/[!-~]+$/;

export const resourceSchema = (t: TFunction<['resources', 'common']>) =>
  z.object({
    organisation_id: z
      .string()
      .check(z.minLength(1, t('common:form.required', { field: t('form.organisation') }))),
    kind: z.enum(RESOURCE_KINDS),
    title: z.string().check(z.trim(), z.minLength(MIN_WORD, t('form.tooShort')), z.maxLength(MAX_TITLE)),
    author: z.string().check(z.trim(), z.maxLength(MAX_TITLE)),
    summary: z.string().check(z.trim(), z.minLength(MIN_WORD, t('form.tooShort')), z.maxLength(MAX_SUMMARY)),
    stages: z.array(z.enum(STAGES)),
    subjects: z.array(z.enum(SUBJECTS)),
    link: z.string().check(
      z.trim(),
      z.maxLength(MAX_LINK),
      z.refine((text) => text === '' || WEB.test(text), t('form.linkWrong')),
    ),
  });

export type ResourceValues = z.infer<ReturnType<typeof resourceSchema>>;

export const RESOURCE_FIELDS = [
  'organisation_id',
  'kind',
  'title',
  'author',
  'summary',
  'stages',
  'subjects',
  'link',
] as const;

export const emptyValues = (own: string | null): ResourceValues => ({
  organisation_id: own ?? '',
  kind: 'guide' satisfies ResourceKind,
  title: '',
  author: '',
  summary: '',
  stages: [],
  subjects: [],
  link: '',
});

export const valuesOf = (resource: ResourceDetail): ResourceValues => ({
  organisation_id: resource.organisation.id,
  kind: resource.kind,
  title: resource.title,
  author: resource.author ?? '',
  summary: resource.summary,
  stages: resource.stages,
  subjects: resource.subjects,
  link: resource.link ?? '',
});

const orNull = (text: string) => (text === '' ? null : text);

/** As the service takes it. */
export const contentOf = ({
  kind,
  title,
  author,
  summary,
  stages,
  subjects,
  link,
}: ResourceValues): ResourceContent => ({
  kind,
  title,
  author: orNull(author),
  summary,
  stages,
  subjects,
  link: orNull(link),
});
