import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/registry';

import { keysOf } from './vocabulary';

type Schemas = components['schemas'];
export type Resource = Schemas['ResourceRead'];
export type ResourceKind = Schemas['ResourceKind'];

export const RESOURCE_KINDS = keysOf<ResourceKind>({
  guide: true,
  handbook: true,
  book: true,
  magazine: true,
  school_case: true,
});

/** The kinds of resources with their words, ready for a select. */
export function useResourceKinds() {
  const { t } = useTranslation('resource-words');
  return useMemo(() => RESOURCE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })), [t]);
}
