import { useTranslation } from 'react-i18next';

import type { OrganisationKind } from '../api/types';

import styles from './kind-tag.module.css';

export function KindTag({ kind }: { kind: OrganisationKind }) {
  const { t } = useTranslation('organisations');
  return (
    <span className={styles.tag} data-kind={kind}>
      {t(`kind.${kind}`)}
    </span>
  );
}
