import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Column } from '@/components/ui/data-list';
import { formatDay } from '@/lib/format';
import { useLanguage } from '@/lib/use-language';

import type { InstitutionDocument } from '../api/types';

import { DocumentState } from './tags';

export function useDocumentColumns(): [Column<InstitutionDocument>, ...Column<InstitutionDocument>[]] {
  const { t } = useTranslation(['institutions', 'common']);
  const language = useLanguage();
  return useMemo(
    () => [
      { key: 'number', heading: t('document.number'), cell: ({ number }) => number },
      { key: 'kind', heading: t('document.kind'), cell: ({ kind }) => t(`document.kinds.${kind}`) },
      {
        key: 'issuer',
        heading: t('document.issuer'),
        cell: ({ issuer }) => issuer ?? t('common:state.none'),
      },
      {
        key: 'expires_on',
        heading: t('document.expires_on'),
        cell: ({ expires_on: day }) => (day === null ? t('document.forever') : formatDay(day, language)),
      },
      {
        key: 'state',
        heading: t('document.state'),
        cell: (document) => <DocumentState document={document} />,
      },
    ],
    [t, language],
  );
}
