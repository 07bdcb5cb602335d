import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { components } from '@/api/generated/registry';

import { formatDay } from './format';
import { useLanguage } from './use-language';
import type { Employment, Post, Stage, Subject, Title } from './vocabulary';

type Schemas = components['schemas'];
/** A field of somebody's record, by the name that the registry has for it. */
export type PersonField = Schemas['MergeField'] | Schemas['ProfileField'];

/** Words for the fields of a record and for what stands in them, whatever screen shows them. */
export function usePersonWords() {
  const { t } = useTranslation(['vocabulary', 'common']);
  const language = useLanguage();
  return useMemo(() => {
    const none = t('common:state.none');
    // What the registry sends for a field is a code of that field's closed list.
    const wordOf = (field: PersonField, code: string) => {
      switch (field) {
        case 'stage':
          return t(`stage.${code as Stage}`);
        case 'subject':
        case 'other_subjects':
          return t(`subject.${code as Subject}`);
        case 'title':
          return t(`title.${code as Title}`);
        case 'posts':
          return t(`post.${code as Post}`);
        case 'employment':
          return t(`employment.${code as Employment}`);
        case 'sex':
          return t(`sex.${code as Schemas['Sex']}`);
        case 'teaching_since':
          return formatDay(code, language);
        default:
          return code;
      }
    };
    return {
      nameOf: (field: PersonField) => t(`personField.${field}`),
      show: (field: PersonField, value: unknown) => {
        const codes = Array.isArray(value) ? value : [value];
        const words = codes.filter((code) => typeof code === 'string' && code !== '');
        return words.map((code) => wordOf(field, String(code))).join(t('common:listComma')) || none;
      },
    };
  }, [t, language]);
}
